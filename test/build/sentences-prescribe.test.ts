import { describe } from "vitest";
import type { ReasonData } from "../../src/model/reasons";
import { both, says } from "./sentences";

const work: ReasonData["prescribed"] = {
  goal: "general",
  role: "secondary",
  sets: 3,
  target: { kind: "reps", min: 8, max: 12 },
  restSeconds: 90,
};

describe("what is done", () => {
  says("prescribed", [
    [work, "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest, for strength and muscle alike"],
    [
      work,
      "Leg Press and Cable Row: 3 sets of 8 to 12 reps, with 90 seconds of rest, for strength and muscle alike",
      both,
    ],
    [{ ...work, goal: "strength" }, "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest, to get stronger"],
    [{ ...work, goal: "hypertrophy" }, "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest, to build muscle"],
    [
      { ...work, goal: "work-capacity" },
      "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest, to get more work done in less time",
    ],
    [{ ...work, goal: "endurance" }, "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest, to last longer"],
  ]);

  describe("on which side and after which rest", () => {
    says("prescribed", [
      [
        { ...work, goal: "strength", perSide: true },
        "Leg Press: 3 sets of 8 to 12 reps on each side, with 90 seconds of rest, to get stronger",
      ],
      [
        { ...work, goal: "strength", perSide: false, afterRound: false },
        "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest, to get stronger",
      ],
      [
        { ...work, goal: "strength", afterRound: true },
        "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest after each round, to get stronger",
      ],
    ]);
  });

  describe("what a set aims at", () => {
    const strong = { ...work, goal: "strength", sets: 1, restSeconds: 60 } as const;
    says("prescribed", [
      [
        { ...strong, target: { kind: "reps", min: 5, max: 5 } },
        "Leg Press: 1 set of 5 reps, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "reps", min: 1, max: 1 } },
        "Leg Press: 1 set of 1 rep, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "reps", min: 1, max: 2 } },
        "Leg Press: 1 set of 1 to 2 reps, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "amrap", min: 5 } },
        "Leg Press: 1 set of as many reps as you can, at least 5, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "amrap", min: 0, leave: 0 } },
        "Leg Press: 1 set of as many reps as you can, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "amrap", min: 1, leave: 2 } },
        "Leg Press: 1 set of as many reps as you can with 2 left in you, at least 1, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "time", seconds: 45 } },
        "Leg Press: 1 set of 45 seconds, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "distance", metres: 20 } },
        "Leg Press: 1 set of 20 metres, with 1 minute of rest, to get stronger",
      ],
      [
        { ...strong, target: { kind: "distance", metres: 1 } },
        "Leg Press: 1 set of 1 metre, with 1 minute of rest, to get stronger",
      ],
    ]);
  });

  describe("how long the rest is", () => {
    const rested = (restSeconds: number) => ({ ...work, goal: "endurance", sets: 2, restSeconds }) as const;
    says("prescribed", [
      [rested(1), "Leg Press: 2 sets of 8 to 12 reps, with 1 second of rest, to last longer"],
      [rested(59), "Leg Press: 2 sets of 8 to 12 reps, with 59 seconds of rest, to last longer"],
      [rested(61), "Leg Press: 2 sets of 8 to 12 reps, with 61 seconds of rest, to last longer"],
      [rested(119), "Leg Press: 2 sets of 8 to 12 reps, with 119 seconds of rest, to last longer"],
      [rested(120), "Leg Press: 2 sets of 8 to 12 reps, with 2 minutes of rest, to last longer"],
      [rested(125), "Leg Press: 2 sets of 8 to 12 reps, with 2:05 minutes of rest, to last longer"],
      [rested(135), "Leg Press: 2 sets of 8 to 12 reps, with 2:15 minutes of rest, to last longer"],
      [rested(150), "Leg Press: 2 sets of 8 to 12 reps, with 2.5 minutes of rest, to last longer"],
      [rested(180), "Leg Press: 2 sets of 8 to 12 reps, with 3 minutes of rest, to last longer"],
    ]);
  });

  describe("how hard a set is", () => {
    const hard = (effort: NonNullable<ReasonData["prescribed"]["effort"]>) =>
      ({ ...work, goal: "endurance", effort }) as const;
    const start = "Leg Press: 3 sets of 8 to 12 reps, with 90 seconds of rest";
    says("prescribed", [
      [hard({ kind: "rir", min: 0, max: 0 }), `${start}, going on until no rep is left, to last longer`],
      [hard({ kind: "rir", min: 1, max: 1 }), `${start}, stopping with 1 rep left in you, to last longer`],
      [hard({ kind: "rir", min: 1, max: 3 }), `${start}, stopping with 1 to 3 reps left in you, to last longer`],
      [hard({ kind: "rpe", min: 7, max: 8 }), `${start}, at an effort of 7 to 8 out of 10, to last longer`],
      [hard({ kind: "rpe", min: 8, max: 8 }), `${start}, at an effort of 8 out of 10, to last longer`],
      [hard({ kind: "percent", of: "1rm", percent: 80 }), `${start}, with 80 % of your best single, to last longer`],
      [
        hard({ kind: "percent", of: "training-max", percent: 72.5 }),
        `${start}, with 72.5 % of your training max, to last longer`,
      ],
      [hard({ kind: "percent", of: "5rm", percent: 90 }), `${start}, with 90 % of your 5rm, to last longer`],
    ]);
  });
});

describe("why it is done so", () => {
  says("load-limited", [
    [{ loadability: 1 }, "There is little weight to add to Leg Press, so let effort decide how many reps you do"],
    [
      { loadability: 0 },
      "There is little weight to add to Leg Press and Cable Row, so let effort decide how many reps you do",
      both,
    ],
  ]);

  says("slowed", [
    [
      { eccentricSeconds: 4, because: "cable-hinge" },
      "Take 4 seconds to lower each rep of Leg Press: on a cable it is light for the hips otherwise",
    ],
    [
      { eccentricSeconds: 4, because: "cable-hinge" },
      "Take 4 seconds to lower each rep of Leg Press and Cable Row: on a cable they are light for the hips otherwise",
      both,
    ],
    [
      { eccentricSeconds: 1, because: "hardly-loaded" },
      "Take 1 second to lower each rep of Leg Press: it cannot be made heavier",
    ],
    [
      { eccentricSeconds: 3, because: "hardly-loaded" },
      "Take 3 seconds to lower each rep of Leg Press and Cable Row: they cannot be made heavier",
      both,
    ],
  ]);

  says("as-written", [
    [{ sets: 4 }, "Sets and reps of Leg Press are as they were written"],
    [{ sets: 4 }, "Sets and reps of Leg Press and Cable Row are as they were written", both],
  ]);
});

describe("what was said of the body", () => {
  const capped = (
    limitations: ReasonData["effort-capped"]["limitations"],
    ...conditions: ReasonData["effort-capped"]["conditions"]
  ) => ({ limitations, conditions, rir: 3 });
  const end = "stop with at least 3 reps left in you on Leg Press";
  says("effort-capped", [
    [capped([{ area: "knee", status: "current" }]), `Because your knee hurts now, ${end}`],
    [
      { ...capped([{ area: "knee", status: "current" }]), fewestReps: 8 },
      `Because your knee hurts now, ${end}, with a load for 8 reps or more`,
    ],
    [capped([{ area: "grip", status: "current" }]), `Because your hands or forearms hurt now, ${end}`],
    [
      capped([
        { area: "shoulder", status: "current" },
        { area: "grip", status: "current" },
        { area: "hip", status: "current" },
      ]),
      `Because your shoulder, hands or forearms and hip hurt now, ${end}`,
    ],
    [capped([{ area: "low-back", status: "history" }]), `Because your lower back has given you trouble before, ${end}`],
    [
      capped([
        { area: "grip", status: "history" },
        { area: "hip", status: "history" },
      ]),
      `Because your grip and hip have given you trouble before, ${end}`,
    ],
    [capped([{ area: "knee", status: "cleared" }]), `Because your knee has been cleared, ${end}`],
    [
      capped([
        { area: "knee", status: "cleared" },
        { area: "grip", status: "cleared" },
      ]),
      `Because your knee and grip have been cleared, ${end}`,
    ],
    [
      capped([
        { area: "knee", status: "cleared" },
        { area: "hip", status: "history" },
        { area: "shoulder", status: "current" },
      ]),
      `Because your shoulder hurts now, your hip has given you trouble before and your knee has been cleared, ${end}`,
    ],
    [capped([], "pregnant"), `Because of pregnancy, ${end}`],
    [capped([], "postpartum-under-6-weeks"), `Because of the first six weeks after a birth, ${end}`],
    [capped([], "cardiovascular-disease"), `Because of a disease of heart or vessels, ${end}`],
    [capped([], "metabolic-disease"), `Because of a metabolic disease, ${end}`],
    [capped([], "renal-disease"), `Because of a kidney disease, ${end}`],
    [capped([], "uncontrolled-hypertension"), `Because of high blood pressure that is not under control, ${end}`],
    [capped([], "surgery-under-12-weeks"), `Because of surgery in the last twelve weeks, ${end}`],
    [
      capped([{ area: "knee", status: "current" }], "pregnant", "renal-disease"),
      `Because of pregnancy and a kidney disease and because your knee hurts now, ${end}`,
    ],
    [
      { limitations: [], conditions: ["pregnant"], rir: 1 },
      "Because of pregnancy, stop with at least 1 rep left in you on Leg Press and Cable Row",
      both,
    ],
  ]);
});

describe("a load from records", () => {
  const best: ReasonData["loaded"] = {
    kg: 102.5,
    unit: "kg",
    from: "1rm",
    confidence: "high",
    sessions: 4,
    daysAgo: 3,
    oneRepMaxKg: 130.2,
    percent: 78.6,
  };
  const { oneRepMaxKg: _single, percent: _share, ...last } = best;
  says("loaded", [
    [
      best,
      "Leg Press with 102.5 kg: about 79 % of a best single of about 130.25 kg, worked out from 4 sessions, the last 3 days ago",
    ],
    [
      { ...best, sessions: 1, daysAgo: 1, confidence: "low" },
      "Leg Press with 102.5 kg: about 79 % of a best single of about 130.25 kg, worked out from 1 session, the last 1 day ago; that is little to go by",
    ],
    [
      { ...best, unit: "lb", kg: 102.06, oneRepMaxKg: 136.08, percent: 75, daysAgo: 0, confidence: "medium" },
      "Leg Press with 225 lb: about 75 % of a best single of about 300 lb, worked out from 4 sessions, the last today",
    ],
    [{ ...last, from: "last-time" }, "Leg Press with 102.5 kg: what you lifted 3 days ago at these reps"],
    [
      { ...last, from: "last-time", daysAgo: 0, confidence: "low" },
      "Leg Press with 102.5 kg: what you lifted today at these reps; that is little to go by",
    ],
    [
      { ...last, from: "last-time", daysAgo: 1 },
      "Leg Press and Cable Row with 102.5 kg: what you lifted 1 day ago at these reps",
      both,
    ],
    [
      { ...last, from: "last-time", oneRepMaxKg: 130 },
      "Leg Press with 102.5 kg: what you lifted 3 days ago at these reps",
    ],
    [{ ...last, from: "last-time", percent: 80 }, "Leg Press with 102.5 kg: what you lifted 3 days ago at these reps"],
  ]);
});
