import { describe, expect, test } from "vitest";
import {
  barbellBackSquat,
  barbellDeadlift,
  exercises,
  legExtension,
  legPress,
  singleArmDbRow,
  walkingLunge,
} from "../../src/catalog/index";
import type { Exercise } from "../../src/model/exercise";
import { articleAlternating, articleLegsFirst, articleSequential } from "../../src/splits/index";
import { makeParseSession } from "../../src/text/make-parse-session";

const parseSession = makeParseSession({ exercises });
const blocksOf = (text: string) => parseSession(text).plan.blocks;
const itemOf = (text: string) => parseSession(text).plan.blocks[0]?.items[0];

describe("what is not said is not there", () => {
  test("of an exercise", () => {
    expect(itemOf("Back Squat 3x5")).toEqual({
      role: "secondary",
      exercise: barbellBackSquat,
      warmup: [],
      prescription: { sets: 3, target: { kind: "reps", min: 5, max: 5 } },
    });
  });

  test("of a superset", () => {
    expect(blocksOf("A1 Leg Press 3x10\nA2 Leg Extension 3x12")).toEqual([
      {
        kind: "superset",
        items: [
          {
            role: "secondary",
            exercise: legPress,
            warmup: [],
            prescription: { sets: 3, target: { kind: "reps", min: 10, max: 10 } },
          },
          {
            role: "accessory",
            exercise: legExtension,
            warmup: [],
            prescription: { sets: 3, target: { kind: "reps", min: 12, max: 12 } },
          },
        ],
      },
    ]);
  });

  test("of a text", () => {
    expect(parseSession("")).toEqual({
      plan: { blocks: [], source: { positions: [], suppressions: [] } },
      unresolved: [],
      issues: [],
      notes: [],
      details: [],
    });
  });
});

describe("the article's workouts", () => {
  /** What a template says of its exercises: id, sets, target, tempo, group. */
  const written = (lines: readonly string[]) =>
    blocksOf(lines.join("\n")).flatMap((block, place) =>
      block.items.map(({ exercise, prescription: { sets, target, tempo } }) => ({
        exercise: "id" in exercise ? exercise.id : exercise.name,
        sets,
        target,
        ...(tempo === undefined ? {} : { tempo }),
        block: block.kind === "straight" ? undefined : place,
      })),
    );

  const planned = ({ slots }: typeof articleLegsFirst) => {
    const groups: string[] = [];
    let place = -1;
    return slots.map((slot) => {
      if (slot.kind !== "exercise") throw new Error("the article names exercises");
      const isNew = slot.group === undefined || !groups.includes(slot.group);
      if (isNew) place += 1;
      if (slot.group !== undefined) groups.push(slot.group);
      const { exercise, sets, target, tempo } = slot;
      return {
        exercise,
        sets,
        target,
        ...(tempo === undefined ? {} : { tempo }),
        block: slot.group === undefined ? undefined : place,
      };
    });
  };

  test("legs first", () => {
    const lines = [
      "  • Barbell Squats – 5 sets of 6",
      "  • Front Squats – 4 sets of 8",
      "  • Leg Press – 4 sets of 5, 5 second negative tempo",
      "  • Superset – Single Arm DB Row – Single Leg Extension – 4 sets of 10",
      "  • Superset – Inverted Incline Bench DB Row and Goblet Squats – 4 sets of 10",
      "  • Superset – Inverted Incline Bench Rear Delt Fly and Bulgarian Split Squat  – 4 sets of 10",
    ];
    expect(written(lines)).toEqual(planned(articleLegsFirst));
    expect(parseSession(lines.join("\n"))).toMatchObject({ unresolved: [], issues: [], notes: [] });
  });

  test("alternating and sequential", () => {
    const [deadlift, row, stiff, seated, front, grip, press, pulls] = [
      "  • Barbell Deadlift – 5 sets of 5 reps",
      "  • Bent Over BB Row – 4 sets of 12 reps",
      "  • Stiff Leg Deadlift – 5 sets of 8",
      "  • Seated Cable Row – 4 sets of 10",
      "  • Front Squat – 4 sets of 8",
      "  • D-Grip Cable Row – 4 sets of 8",
      "  • Leg Press – 4 sets of 10",
      "  • Rope Face Pulls – 4 sets of 10",
    ] as const;
    expect(written([deadlift, row, stiff, seated, front, grip, press, pulls])).toEqual(planned(articleAlternating));
    expect(written([deadlift, stiff, front, press, row, seated, grip, pulls])).toEqual(planned(articleSequential));
  });
});

describe("sets that differ are kept", () => {
  test("5/3/1 with its percentages", () => {
    const reps = (count: number) => ({ kind: "reps", min: count, max: count });
    const percent = (value: number) => ({ kind: "percent", of: "training-max", percent: value });
    expect(itemOf("Squat 5/3/1+ @ 75%, 85%, 95% TM")?.prescription).toEqual({
      sets: 3,
      target: reps(5),
      perSet: [
        { target: reps(5), effort: percent(75) },
        { target: reps(3), effort: percent(85) },
        { target: { kind: "amrap", min: 1 }, effort: percent(95) },
      ],
    });
  });

  test("back-off sets of the top set", () => {
    const off = { effort: { kind: "percent", of: "top set", percent: 90 }, kind: "back-off" };
    expect(itemOf("Squat 1x5 @RPE8 then 3x5 -10%")?.prescription).toEqual({
      sets: 4,
      target: { kind: "reps", min: 5, max: 5 },
      perSet: [{ effort: { kind: "rpe", min: 8, max: 8 } }, off, off, off],
    });
  });

  test("an effort of one line is not that of the line above", () => {
    const { perSet } = itemOf("Squat\nSet 1: 60 kg x 5\nSet 2: 80 kg x 5 @ 9")?.prescription ?? {};
    expect(perSet).toEqual([{ load: { kg: 60 } }, { load: { kg: 80 }, effort: { kind: "rpe", min: 9, max: 9 } }]);
  });
});

describe("sides", () => {
  const bilateral: Exercise = { ...walkingLunge, id: "by-turns", name: "By Turns", laterality: "alternating" };

  test("of a one-sided exercise go without saying", () => {
    expect(itemOf("Single Arm DB Row 3x10 each side")).toMatchObject({ exercise: singleArmDbRow });
    expect(itemOf("Single Arm DB Row 3x10 each side")?.tags).toBeUndefined();
  });

  test("of another are kept as a tag", () =>
    expect(itemOf("Leg Extension 3x10 each side")?.tags).toEqual(["per-side"]));

  test("of one that is done by turns count both", () => {
    const { plan } = parseSession("By Turns 3x10 per leg", { exercises: [bilateral] });
    expect(plan.blocks[0]?.items[0]).toMatchObject({ prescription: { target: { min: 20, max: 20 } } });
    expect(plan.blocks[0]?.items[0].tags).toBeUndefined();
  });
});

describe("loads", () => {
  test("in pounds become kilograms to the hundredth", () =>
    expect(itemOf("Squat 3x5 @ 225 lb")?.prescription.load).toEqual({ kg: 102.06 }));

  test("without a unit are left out and said", () => {
    const parsed = parseSession("Squat 135x5");
    expect(parsed.plan.blocks[0]?.items[0].prescription).toEqual({ sets: 1, target: { kind: "reps", min: 5, max: 5 } });
    expect(parsed.issues).toEqual([
      { line: 1, column: 1, message: "The load 135 has no unit and is left out: kg or lb?" },
    ]);
  });

  test("have the unit that the caller knows", () => {
    const loadOf = (loadUnit: "kg" | "lb") =>
      parseSession("Squat 135x5", { loadUnit }).plan.blocks[0]?.items[0].prescription.load;
    expect(loadOf("kg")).toEqual({ kg: 135 });
    expect(loadOf("lb")).toEqual({ kg: 61.23 });
  });
});

describe("rests of a group", () => {
  const pausesOf = (text: string) => {
    const [block] = blocksOf(text);
    return block === undefined || block.kind === "straight" ? undefined : [block.changeSeconds, block.restSeconds];
  };

  test.each([
    ["A1 Leg Press 3x10\nA2 Row 3x10 rest 90s", undefined, 90],
    ["A1 Leg Press 3x10 rest 20s\nA2 Row 3x10 rest 90s", 20, 90],
    ["A1 Leg Press 3x10 rest 60s\nA2 Row 3x10", 60, undefined],
    ["Leg Press + Barbell Row 3x10 rest 60s", undefined, 60],
    ["Superset (rest 75s):\nLeg Press 3x10\nRow 3x10", undefined, 75],
    ["3 rounds (rest 2 min between rounds):\n10 squats\n10 push-ups\nRest 1 min", undefined, 60],
    ["A1 Leg Press 3x10\nA2 Row 3x10 rest 90s change 0:15", 15, 90],
  ])("%j", (text, change, rest) => expect(pausesOf(text)).toEqual([change, rest]));
});

describe("unknown names", () => {
  test("keep their region where the name tells it, and are listed", () => {
    const { plan, unresolved } = parseSession("Squat 3x5\n  Sissy Thing Row 3x8");
    expect(plan.blocks[1]?.items[0].exercise).toEqual({ kind: "unknown", name: "Sissy Thing Row", region: "back" });
    expect(unresolved).toEqual([{ line: 2, column: 3, name: "Sissy Thing Row", candidates: [] }]);
  });

  test("that may be several are listed with them", () => {
    const { plan, unresolved } = parseSession("Pull-up or lat pulldown 3x8");
    expect(unresolved).toEqual([
      { line: 1, column: 1, name: "Pull-up or lat pulldown", candidates: ["pull-up", "lat-pulldown"] },
    ]);
    expect(plan.blocks[0]?.items[0].exercise).toEqual({
      kind: "unknown",
      name: "Pull-up or lat pulldown",
      region: "back",
    });
  });

  test("are those of the catalogue that is given", () => {
    const own: Exercise = { ...barbellDeadlift, id: "zap", name: "Zap", aliases: [] };
    expect(parseSession("Zap 3x5", { exercises: [own] }).unresolved).toEqual([]);
    expect(parseSession("Back Squat 3x5", { exercises: [own] }).unresolved.length).toBe(1);
  });

  test("are looked for up to a number, the rest stay unknown", () => {
    const text = [...Array.from({ length: 200 }, (_, place) => `Zap${place}x Zop 1x5`), "Back Squat 1x5"].join("\n");
    expect(parseSession(text).unresolved.length).toBe(201);
  });
});

describe("rules switched off", () => {
  test("on the line, on the next, with several ids", () => {
    const text = [
      "# Day            (goal: strength)",
      "Squat 3x5 # backlegs-disable-line rest-for-goal: density block",
      "# backlegs-disable-next-line a-b, c-d: planned: twice",
      "",
      "Leg Press 3x5",
    ].join("\n");
    const { plan, issues, notes } = parseSession(text);
    expect(plan.source).toEqual({
      positions: [
        { block: 0, item: 0, line: 2, column: 1 },
        { block: 1, item: 0, line: 5, column: 1 },
      ],
      suppressions: [
        { ruleId: "rest-for-goal", reason: "density block", line: 2 },
        { ruleId: "a-b", reason: "planned: twice", line: 5 },
        { ruleId: "c-d", reason: "planned: twice", line: 5 },
      ],
    });
    expect([issues, notes]).toEqual([[], []]);
  });

  test.each([
    "# backlegs-disable-line",
    "# backlegs-disable-line a-b",
    "# backlegs-disable-line a-b:",
    "# backlegs-disable-line : why",
  ])("%j does not, and is told", (comment) => {
    const { plan, issues } = parseSession(`Squat 3x5 ${comment}`);
    expect(plan.source?.suppressions).toEqual([]);
    const message = "A rule is switched off like this: # backlegs-disable-line rule-id: why";
    expect(issues).toEqual([{ line: 1, column: 11, message }]);
  });
});

describe("titles and context", () => {
  test("a part that says nothing known is an issue, the others are kept", () => {
    const { plan, issues } = parseSession("# Legs   (goal: strength, mood: good, 45 min)");
    expect(plan).toMatchObject({ title: "Legs", context: { goal: "strength", minutes: 45 } });
    expect(issues).toEqual([
      { line: 1, column: 27, message: '"mood: good" says nothing known of the person or the day.' },
    ]);
  });

  test("brackets that say nothing known belong to the title", () => {
    expect(parseSession("# Legs   (heavy)").plan).toMatchObject({ title: "Legs   (heavy)" });
    for (const title of ["Legs (strength)", "Legs (back: sore)", "Legs (45 min run)", "Legs (45 min) and back"]) {
      expect(parseSession(`# ${title}\nSquat 3x5`)).toMatchObject({ plan: { title }, issues: [] });
    }
  });

  const known = { goal: "strength", minutes: 45 };
  test.each<[string, object]>([
    ["(goal: strength, 45 min)", known],
    ["(Goal: Strength, 45 min)", known],
    ["(GOAL:STRENGTH, 45min)", known],
    ["(goal: strength, 45 minutes)", known],
    ["(strength, 45 Mins)", known],
    ["(advanced, legs, 45 min)", { level: "advanced", priority: "legs", minutes: 45 }],
    ["(goal: work capacity, Warmup: None)", { goal: "work-capacity", warmup: "none" }],
    [
      "(Limitations: Low-Back History, straps: Yes)",
      { limitations: [{ area: "low-back", status: "history" }], straps: true },
    ],
    ['(gym: "Home (left), old", 45 min)', { gym: "Home (left), old", minutes: 45 }],
  ])("%s is understood, with one space before it or more", (bracket, context) => {
    for (const gap of [" ", "   "]) {
      const { plan, issues } = parseSession(`# Legs (A)${gap}${bracket}\nSquat 3x5`);
      expect(issues).toEqual([]);
      expect(plan).toMatchObject({ title: "Legs (A)" });
      expect(plan.context).toEqual(context);
    }
  });

  test.each<[string, string, string | undefined, object | undefined]>([
    ["(goal: strenght, 45 min)", "goal: strenght", "strength", { minutes: 45 }],
    ["(gaol: strength, 45 min)", "gaol: strength", "goal", { minutes: 45 }],
    ["(hypertrohy, 45 min)", "hypertrohy", "hypertrophy", { minutes: 45 }],
    ["(45 min, level: fantastic)", "level: fantastic", undefined, { minutes: 45 }],
    ["(level: advancd)", "level: advancd", "advanced", undefined],
  ])("%s is told, and what is understood is kept", (bracket, part, offer, context) => {
    const { plan, issues } = parseSession(`# Legs ${bracket}\nSquat 3x5`);
    const more = offer === undefined ? "" : ` Did you mean "${offer}"?`;
    const message = `"${part}" says nothing known of the person or the day.${more}`;
    expect(issues).toEqual([{ line: 1, column: 8 + bracket.indexOf(part), message }]);
    expect(plan.title).toBe("Legs");
    expect(plan.context).toEqual(context);
  });

  test.each([
    ["Leg day\nSquat 3x5", "Leg day"],
    ["**Leg day**\nSquat 3x5", "Leg day"],
    ["## Leg day:\nSquat 3x5", "Leg day"],
    ["Day 1 – Legs\nSquat 3x5", "Day 1 – Legs"],
    ["Squat 3x5\nLeg day", undefined],
    ["This is what we do today.\nSquat 3x5", undefined],
  ])("%j", (text, title) => expect(parseSession(text).plan.title).toBe(title));

  test("a second day is told", () =>
    expect(parseSession("Day 1\nSquat 3x5\nDay 2\nSquat 3x5").issues).toEqual([
      { line: 3, column: 1, message: "A second day begins here; parseWeek keeps days apart." },
    ]));
});

test("items below a heading that says warm-up are activation, until the next part", () => {
  const roles = (text: string) => blocksOf(text).map(({ items: [{ role }] }) => role);
  expect(roles("Warm-up\nLeg Press 1x15\n\nSquat 5x5")).toEqual(["activation", "secondary"]);
  expect(roles("### Warm-up\n- Leg Press 1x15\n\n- Leg Extension 1x15\n### Main\n- Squat 5x5")).toEqual([
    "activation",
    "activation",
    "secondary",
  ]);
});

test("ramp sets of people have a minute of rest, which is told", () => {
  const parsed = parseSession("Squat 5x5 @100kg\nWarm-up: 8@40%, 5@60%, 3@80%");
  expect(parsed.plan.blocks[0]?.items[0].warmup).toEqual([
    { reps: 8, percent: 40, restSeconds: 60 },
    { reps: 5, percent: 60, restSeconds: 60 },
    { reps: 3, percent: 80, restSeconds: 60 },
  ]);
  expect(parsed.issues).toEqual([
    { line: 2, column: 1, message: "Ramp sets without a rest are taken with one minute." },
  ]);
});

describe("texts that are no plan", () => {
  test("are read up to a line, and it is said where that is", () => {
    const { issues, notes } = parseSession("a b c.\n".repeat(6000));
    expect(notes.length).toBe(3000);
    expect(issues).toEqual([
      {
        line: 3001,
        column: 1,
        message: "A text of more than 3000 lines or 200000 letters is no plan: the lines from here on are not read.",
      },
    ]);
  });

  test("and up to so many letters", () => {
    const { issues, notes } = parseSession(`${"a b c. ".repeat(250)}\n`.repeat(200));
    expect(notes.length).toBe(114);
    expect(issues.map(({ line }) => line)).toEqual([115]);
  });

  test("lines of more than 2,000 characters are notes", () => {
    const line = `Squat 3x5 ${"x".repeat(2000)}`;
    expect(parseSession(line)).toMatchObject({ plan: { blocks: [] }, notes: [{ line: 1, column: 1, text: line }] });
  });
});
