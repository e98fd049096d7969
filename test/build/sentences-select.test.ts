import { describe } from "vitest";
import { both, says } from "./sentences";

describe("what is kept out", () => {
  says("gear-missing", [
    [{ gym: "home", exercises: ["hack-squat"] }, "Your gym has no gear for Hack Squat"],
    [{ gym: "home", exercises: ["hack-squat", "cable-row"] }, "Your gym has no gear for Hack Squat and Cable Row"],
    [{ gym: "home", exercises: ["a", "b", "c"] }, "Your gym has no gear for A, B and C"],
    [{ gym: "home", exercises: ["a", "b", "c", "d"] }, "Your gym has no gear for A, B, C and D"],
    [{ gym: "home", exercises: ["a", "b", "c", "d", "e"] }, "Your gym has no gear for A, B, C and 2 more"],
    [
      { gym: "home", exercises: ["a", "b", "c", "1", "2", "3", "4", "5", "6", "7", "8", "9"] },
      "Your gym has no gear for A, B, C and 9 more",
    ],
    [
      { gym: "home", exercises: ["a", "b", "c", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] },
      "Your gym has no gear for A, B, C and many more",
    ],
  ]);

  const [deadlift, and] = [["barbell-deadlift"], ["barbell-deadlift", "barbell-row"]];

  says("limitation-excluded", [
    [
      { area: "low-back", status: "current", cap: 0, exercises: deadlift },
      "Because your lower back hurts now, Barbell Deadlift is left out",
    ],
    [
      { area: "knee", status: "current", cap: 0, exercises: and },
      "Because your knee hurts now, Barbell Deadlift and Barbell Row are left out",
    ],
    [
      { area: "hip", status: "current", cap: 0, exercises: deadlift },
      "Because your hip hurts now, Barbell Deadlift is left out",
    ],
    [
      { area: "shoulder", status: "current", cap: 0, exercises: deadlift },
      "Because your shoulder hurts now, Barbell Deadlift is left out",
    ],
    [
      { area: "grip", status: "current", cap: 0, exercises: deadlift },
      "Because your hands or forearms hurt now, Barbell Deadlift is left out",
    ],
    [
      { area: "grip", status: "history", cap: 1, exercises: deadlift },
      "Because your grip has given you trouble before, Barbell Deadlift is left out",
    ],
    [
      { area: "knee", status: "cleared", cap: 1, exercises: deadlift },
      "Because your knee has been cleared, Barbell Deadlift is left out",
    ],
  ]);

  says("lying-excluded", [
    [
      { condition: "pregnant", exercises: ["seal-row"] },
      "Because of pregnancy, Seal Row is left out: it is done lying on the belly or the back",
    ],
    [
      { condition: "postpartum-under-6-weeks", exercises: ["seal-row", "hip-thrust"] },
      "Because of the first six weeks after a birth, Seal Row and Hip Thrust are left out: they are done lying on the belly or the back",
    ],
  ]);

  says("level-excluded", [
    [
      { level: "beginner", exercises: ["pull-up"] },
      "Pull Up can wait: it asks for more strength or skill than a beginner usually has",
    ],
    [
      { level: "intermediate", exercises: ["pull-up", "pistol-squat"] },
      "Pull Up and Pistol Squat can wait: they ask for more strength or skill than an intermediate usually has",
    ],
  ]);

  says("option-excluded", [
    [{ exercises: ["pull-up"] }, "You asked to leave out Pull Up"],
    [{ exercises: ["a", "b", "c", "d", "e"] }, "You asked to leave out A, B, C and 2 more"],
  ]);

  says("light-day-excluded", [
    [{ exercises: deadlift }, "Barbell Deadlift belongs to your heavy day, and this is the light one"],
    [{ exercises: and }, "Barbell Deadlift and Barbell Row belong to your heavy day, and this is the light one"],
  ]);

  says("accent-excluded", [
    [
      { region: "legs", exercises: deadlift },
      "A little leg work is enough at the end: Barbell Deadlift is too big for it",
    ],
    [
      { region: "back", exercises: and },
      "A little back work is enough at the end: Barbell Deadlift and Barbell Row are too big for it",
    ],
  ]);

  says("trained-lately", [
    [
      { exercises: ["lat-pulldown", "cable-row"], days: 10 },
      "You did Lat Pulldown and Cable Row in the last 10 days, so lifts that do much the same take a turn",
    ],
  ]);

  says("region-not-trained", [
    [{ region: "legs", why: "gear" }, "Your legs are not trained today: your gym has nothing for them"],
    [{ region: "back", why: "gear" }, "Your back is not trained today: your gym has nothing for it"],
    [{ region: "core", why: "excluded" }, "Your core is not trained today: you left out everything for it"],
    [{ region: "arms", why: "excluded" }, "Your arms are not trained today: you left out everything for them"],
    [
      { region: "chest", why: "limitation" },
      "Your chest is not trained today: what you told us of your body leaves nothing for it",
    ],
    [
      { region: "shoulders", why: "limitation" },
      "Your shoulders are not trained today: what you told us of your body leaves nothing for them",
    ],
  ]);
});

describe("what is in", () => {
  says("slot-filled", [
    [{ slot: "calf", score: 1, rivals: [] }, "Leg Press gives you the most for your time"],
    [{ slot: "calf", score: 1, rivals: [] }, "Leg Press and Cable Row give you the most for your time", both],
    [{ slot: "calf", score: 1, rivals: ["hack-squat"] }, "Leg Press does more for you here than Hack Squat"],
    [
      { slot: "calf", score: 1, rivals: ["hack-squat", "lunge"] },
      "Leg Press and Cable Row do more for you here than Hack Squat and Lunge",
      both,
    ],
  ]);

  says("included", [
    [{ option: "include" }, "Leg Press is in because you asked for it"],
    [{ option: "include" }, "Leg Press and Cable Row are in because you asked for them", both],
    [{ option: "lock" }, "Leg Press is kept as you had it"],
    [{ option: "lock" }, "Leg Press and Cable Row are kept as you had them", both],
    [{ option: "priorityLift" }, "Leg Press is in as the lift that matters most to you"],
    [{ option: "template" }, "Leg Press belongs to the workout you chose"],
    [{ option: "template" }, "Leg Press and Cable Row belong to the workout you chose", both],
  ]);

  says("day-kind", [
    [
      { kind: "heavy", sessionOfWeek: 1 },
      "This is the heavy one of your back-and-legs days this week: the main lifts are trained for strength",
    ],
    [
      { kind: "light", sessionOfWeek: 2 },
      "This is the light one of your back-and-legs days this week: more reps, and none of the heavy barbell lifts",
    ],
  ]);

  says("optimum", [
    [
      { proven: true, nodes: 5000, worth: 20.5, gap: 0 },
      "No other choice of exercises and sets that can be planned for this time would be worth more",
    ],
    [
      { proven: false, nodes: 5000, worth: 20.5, gap: 0.2, why: "limit" },
      "There may be a better choice of exercises and sets, but not by more than 0.2 points of its score",
    ],
    [
      { proven: false, nodes: 5000, worth: 20.5, gap: 1 },
      "There may be a better choice of exercises and sets, but not by more than 1 point of its score",
    ],
    [{ proven: false, nodes: 5000, why: "limit" }, "There may be a better choice of exercises and sets"],
    [
      { proven: false, nodes: 0, why: "objective" },
      "There may be a better choice of exercises and sets: with a measure of your own that cannot be proven",
    ],
    [
      { proven: false, nodes: 0, why: "week" },
      "There may be a better choice of exercises and sets: what your week still lacks weighs in too, and that cannot be proven",
    ],
    [
      { proven: false, nodes: 9, why: "pairing" },
      "There may be a better choice of exercises and sets: with a way of your own to do exercises by turns that cannot be proven",
    ],
    [
      { proven: false, nodes: 0, why: "size" },
      "There may be a better choice of exercises and sets: there are too many exercises to compare all of them",
    ],
    [
      { proven: false, nodes: 0, why: "asked" },
      "There may be a better choice of exercises and sets: what you asked for does not fit the time by itself",
    ],
  ]);
});

describe("what is asked for and not in", () => {
  const lost = (words: string): string =>
    `Leg Press would take the place of Hack Squat, and the session would be worth less: ${words}`;

  says("outranked", [
    [{ instead: "hack-squat", lost: 0, part: "" }, "Leg Press would do about as well as Hack Squat here"],
    [{ instead: "hack-squat", lost: 1, part: "stimulus" }, lost("your muscles would get less out of it")],
    [{ instead: "hack-squat", lost: 1, part: "coverage" }, lost("it covers the movement less well")],
    [{ instead: "hack-squat", lost: 1, part: "mains" }, lost("your main lifts would suffer")],
    [{ instead: "hack-squat", lost: 1, part: "lifts" }, lost("it is an unusual choice")],
    [{ instead: "hack-squat", lost: 1, part: "effort" }, lost("it would tire you more than it brings")],
    [{ instead: "hack-squat", lost: 1, part: "lowBack" }, lost("your lower back would carry more")],
    [{ instead: "hack-squat", lost: 1, part: "skill" }, lost("it asks more skill or strength of you")],
    [{ instead: "hack-squat", lost: 1, part: "balance" }, lost("back and legs would be less even")],
    [{ instead: "hack-squat", lost: 1, part: "pairs" }, lost("less of it could be done by turns")],
    [{ instead: "hack-squat", lost: 0.01, part: "of-my-own" }, lost("it does less for you")],
  ]);

  says("no-room", [
    [
      { why: "minutes" },
      "There is no room for Leg Press: it takes longer than what it could replace, and the minutes are full",
    ],
    [{ why: "limits" }, "There is no room for Leg Press: in none of its places would it keep your limits"],
    [{ why: "asked-for" }, "There is no room for Leg Press: you asked for what it could replace"],
  ]);

  says("no-slot", [
    [{ template: "back-and-legs" }, "This day has no place for Leg Press"],
    [{ template: "back-and-legs" }, "This day has no place for Leg Press and Cable Row", both],
  ]);
});
