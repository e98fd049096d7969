import { describe } from "vitest";
import type { ReasonData } from "../../src/model/reasons";
import { both, says } from "./sentences";

type Told = Omit<ReasonData["progressed"], "by" | "unit">;

const moved = (data: Told): ReasonData["progressed"] => ({ by: "double", unit: "kg", ...data });

describe("a lift that begins", () => {
  says("progressed", [
    [moved({ move: "start" }), "Leg Press begins with a load that leaves the planned reps in reserve"],
    [
      moved({ move: "start" }),
      "Leg Press and Cable Row begin with a load that leaves the planned reps in reserve",
      both,
    ],
    [moved({ move: "start", kg: 60 }), "Leg Press begins with 60 kg"],
    [moved({ move: "start", kg: 60 }), "Leg Press and Cable Row begin with 60 kg", both],
    [{ by: "double", move: "start", unit: "lb", kg: 61.23 }, "Leg Press begins with 135 lb"],
    [moved({ move: "return", kg: 50 }), "Leg Press begins lower after days off, with 50 kg"],
    [moved({ move: "return", kg: 50 }), "Leg Press and Cable Row begin lower after days off, with 50 kg", both],
  ]);
});

describe("a load that the gym does not have", () => {
  says("load-rounded", [
    [
      { by: "steady", unit: "kg", fromKg: 61.3, kg: 60 },
      "Leg Press is done with 60 kg, since 61.25 kg cannot be loaded here",
    ],
    [
      { by: "steady", unit: "lb", fromKg: 62.6, kg: 61.23 },
      "Leg Press and Cable Row are done with 135 lb, since 138 lb cannot be loaded here",
      both,
    ],
  ]);
});

describe("a lift without a load", () => {
  says("progressed", [
    [moved({ move: "reps" }), "Leg Press has no load to grow by: do a little more each time, with the same in reserve"],
    [
      moved({ move: "reps" }),
      "Leg Press and Cable Row have no load to grow by: do a little more each time, with the same in reserve",
      both,
    ],
    [
      moved({ move: "reps-up", range: [12, 14] }),
      "Leg Press goes on with 12 to 14 reps: last time there was room for more",
    ],
    [
      moved({ move: "reps-up", range: [12, 14] }),
      "Leg Press and Cable Row go on with 12 to 14 reps: last time there was room for more",
      both,
    ],
    [moved({ move: "reps-down", range: [2, 4] }), "Leg Press goes on with 2 to 4 reps, to build up again from there"],
    [
      moved({ move: "reps-down", range: [2, 4] }),
      "Leg Press and Cable Row go on with 2 to 4 reps, to build up again from there",
      both,
    ],
  ]);
});

describe("a load that changes", () => {
  const [up, down] = [
    { move: "up", kg: 102.5, fromKg: 100 },
    { move: "down", kg: 55, fromKg: 60 },
  ] as const;
  says("progressed", [
    [moved(up), "Leg Press goes up from 100 kg to 102.5 kg: the last session had the reps for it"],
    [moved(up), "Leg Press and Cable Row go up from 100 kg to 102.5 kg: the last session had the reps for it", both],
    [
      moved({ ...up, afterEasyWeek: true }),
      "Leg Press goes up from 100 kg to 102.5 kg: the last session before the easy week had the reps for it",
    ],
    [
      moved({ move: "reps-up", range: [12, 14], afterEasyWeek: true }),
      "Leg Press goes on with 12 to 14 reps: before the easy week there was room for more",
    ],
    [moved(down), "Leg Press goes from 60 kg to 55 kg, to build up again from there"],
    [moved(down), "Leg Press and Cable Row go from 60 kg to 55 kg, to build up again from there", both],
    [moved({ move: "light", kg: 50 }), "Leg Press has a light day with 50 kg"],
    [moved({ move: "light", kg: 50 }), "Leg Press and Cable Row have a light day with 50 kg", both],
    [moved({ move: "medium", kg: 55 }), "Leg Press has a medium day with 55 kg"],
    [moved({ move: "medium", kg: 55 }), "Leg Press and Cable Row have a medium day with 55 kg", both],
    [
      moved({ move: "wave" }),
      "Leg Press follows the wave, in parts of nine tenths of the most that you lift once; where you do not know it, take what leaves 2 to 3 reps",
    ],
    [
      moved({ move: "wave" }),
      "Leg Press and Cable Row follow the wave, in parts of nine tenths of the most that you lift once; where you do not know it, take what leaves 2 to 3 reps",
      both,
    ],
    [moved({ move: "wave", kg: 90 }), "Leg Press follows the wave, up to 90 kg"],
    [moved({ move: "wave", kg: 90 }), "Leg Press and Cable Row follow the wave, up to 90 kg", both],
    [moved({ move: "deload" }), "Leg Press is kept easy"],
    [moved({ move: "deload" }), "Leg Press and Cable Row are kept easy", both],
    [moved({ move: "deload", kg: 50 }), "Leg Press is kept easy with 50 kg"],
    [moved({ move: "deload", kg: 50 }), "Leg Press and Cable Row are kept easy with 50 kg", both],
  ]);
});

describe("a load that stays", () => {
  const stays = (move: Told["move"], more: Partial<Told> = {}) => moved({ move, kg: 60, fromKg: 60, ...more });
  says("progressed", [
    [stays("hold"), "Leg Press stays at 60 kg for now"],
    [stays("hold"), "Leg Press and Cable Row stay at 60 kg for now", both],
    [stays("hold", { range: [8, 10] }), "Leg Press stays at 60 kg and goes on with 8 to 10 reps"],
    [
      stays("hold", { reps: 8, nextKg: 65 }),
      "Leg Press stays at 60 kg until every set has 8 reps with one left; then 65 kg is next",
    ],
    [
      stays("hold", { reps: 1, nextKg: 65 }),
      "Leg Press stays at 60 kg until every set has 1 rep with one left; then 65 kg is next",
    ],
    [stays("hold", { reps: 8, reserve: 2 }), "Leg Press stays at 60 kg until its sets reach 8 reps with 2 left"],
    [stays("hold", { reps: 1 }), "Leg Press stays at 60 kg until its sets reach 1 rep with 1 left"],
    [stays("heaviest"), "Leg Press stays at 60 kg, the heaviest there is: do more reps with it"],
    [stays("heaviest"), "Leg Press and Cable Row stay at 60 kg, the heaviest there is: do more reps with it", both],
    [
      stays("heaviest", { range: [10, 12] }),
      "Leg Press stays at 60 kg, the heaviest there is, and goes on with 10 to 12 reps",
    ],
    [
      stays("heaviest", { range: [10, 12] }),
      "Leg Press and Cable Row stay at 60 kg, the heaviest there is, and go on with 10 to 12 reps",
      both,
    ],
    [
      stays("lightest"),
      "Leg Press stays at 60 kg, the lightest there is: where it is too heavy, swap it for an easier lift",
    ],
    [
      stays("lightest"),
      "Leg Press and Cable Row stay at 60 kg, the lightest there is: where it is too heavy, swap it for an easier lift",
      both,
    ],
    [stays("missed"), "Leg Press stays at 60 kg: a set fell short"],
    [stays("missed"), "Leg Press and Cable Row stay at 60 kg: a set fell short", both],
    [stays("all-out"), "Leg Press stays at 60 kg: a set left nothing in reserve"],
    [stays("all-out"), "Leg Press and Cable Row stay at 60 kg: a set left nothing in reserve", both],
    [stays("rest"), "Leg Press stays at 60 kg, with less rest than the week before"],
    [stays("rest"), "Leg Press and Cable Row stay at 60 kg, with less rest than the week before", both],
  ]);
});

describe("the weeks of a programme", () => {
  says("easy-week", [
    [{ week: 6, after: 5 }, "Week 6 is an easy one after 5 hard weeks: fewer sets, lighter, further from failure"],
    [{ week: 2, after: 1 }, "Week 2 is an easy one after 1 hard week: fewer sets, lighter, further from failure"],
  ]);

  says("rotated", [
    [{ by: "hack-squat", week: 7 }, "From week 7 on, Hack Squat takes turns with Leg Press"],
    [{ by: "hack-squat", week: 7 }, "From week 7 on, Hack Squat takes turns with Leg Press and Cable Row", both],
  ]);

  says("session-missed", [
    [{ week: 2, day: 1 }, "Day 1 of week 2 was not done; the programme goes on behind what you did"],
  ]);
});
