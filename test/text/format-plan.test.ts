import { describe, expect, test } from "vitest";
import {
  barbellBackSquat,
  deadHang,
  farmersCarry,
  legExtension,
  romanianDeadlift,
  singleArmDbRow,
  standingCalfRaise,
} from "../../src/catalog/index";
import { parseSession } from "../../src/index";
import type { Exercise, UnknownExercise } from "../../src/model/exercise";
import type { Block, Item, Plan } from "../../src/model/plan";
import type { Prescription } from "../../src/model/prescription";
import { formatPlan } from "../../src/text/format-plan";

const item = (
  exercise: Exercise | UnknownExercise,
  prescription: Partial<Prescription> = {},
  rest: Partial<Item> = {},
): Item => ({
  role: "accessory",
  exercise,
  warmup: [],
  prescription: { sets: 3, target: { kind: "reps", min: 8, max: 12 }, restSeconds: 120, ...prescription },
  ...rest,
});

const straight = (one: Item): Block => ({ kind: "straight", items: [one] });
const unknown = (name: string): UnknownExercise => ({ kind: "unknown", name });
const lineOf = (one: Item): string => formatPlan({ blocks: [straight(one)] });
const row = (prescription: Partial<Prescription>): string => lineOf(item(unknown("Row"), prescription));

test("a whole plan", () => {
  const plan: Plan = {
    title: "Lower power",
    context: { goal: "strength", minutes: 60 },
    blocks: [
      straight(
        item(
          barbellBackSquat,
          {
            sets: 4,
            target: { kind: "reps", min: 3, max: 6 },
            effort: { kind: "rir", min: 2, max: 3 },
            restSeconds: 180,
          },
          {
            role: "main",
            warmup: [
              { reps: 8, percent: 40, restSeconds: 60 },
              { reps: 5, percent: 60, restSeconds: 60 },
              { reps: 3, percent: 80, restSeconds: 90 },
            ],
          },
        ),
      ),
      straight(item(romanianDeadlift, { sets: 3, target: { kind: "reps", min: 5, max: 5 } }, { role: "secondary" })),
      {
        kind: "superset",
        items: [
          item(singleArmDbRow, { sets: 4, target: { kind: "reps", min: 10, max: 10 } }, { role: "secondary" }),
          item(legExtension, { sets: 4 }),
        ],
        changeSeconds: 10,
        restSeconds: 90,
      },
      {
        kind: "circuit",
        items: [
          item(deadHang, { target: { kind: "time", seconds: 30 } }),
          item(farmersCarry, { target: { kind: "distance", metres: 20 } }, { role: "secondary" }),
          item(standingCalfRaise, {}),
        ],
        changeSeconds: 15,
        restSeconds: 60,
        intent: "rehab",
      },
      straight(item({ kind: "unknown", name: "Sled Row", region: "back" })),
    ],
  };
  expect(formatPlan(plan)).toMatchInlineSnapshot(`
    "# Lower power            (goal: strength, 60 min)
    Barbell Back Squat 4x3-6 @RIR2-3 rest 3:00 [main]
      ramp 8@40% 5@60% rest 1:00 3@80% rest 1:30
    Romanian Deadlift 3x5 rest 2:00
    A1 Single Arm DB Row 4x10/side
    A2 Leg Extension 4x8-12 rest 1:30 change 0:10
    B1 Dead Hang 3x30s [rehab]
    B2 Farmer's Carry 3x20m
    B3 Standing Calf Raise 3x8-12 rest 1:00 change 0:15
    Sled Row 3x8-12 rest 2:00 [back]"
  `);
});

describe("what is done", () => {
  test.each([
    ["reps", { target: { kind: "reps", min: 5, max: 5 } }, "Row 3x5 rest 2:00"],
    ["as many as possible", { target: { kind: "amrap", min: 5 } }, "Row 3x5+ rest 2:00"],
    ["leaving some", { target: { kind: "amrap", min: 5, leave: 2 } }, "Row 3x5+(leave 2) rest 2:00"],
    ["time", { target: { kind: "time", seconds: 90 } }, "Row 3x90s rest 2:00"],
    ["distance", { target: { kind: "distance", metres: 20 } }, "Row 3x20m rest 2:00"],
    ["rir", { effort: { kind: "rir", min: 1, max: 3 } }, "Row 3x8-12 @RIR1-3 rest 2:00"],
    ["rpe", { effort: { kind: "rpe", min: 8, max: 8 } }, "Row 3x8-12 @RPE8 rest 2:00"],
    ["percent", { effort: { kind: "percent", of: "1rm", percent: 85 } }, "Row 3x8-12 @85% rest 2:00"],
    ["percent of another", { effort: { kind: "percent", of: "5rm", percent: 85 } }, "Row 3x8-12 @85%5RM rest 2:00"],
    [
      "percent of a word",
      { effort: { kind: "percent", of: "last week", percent: 85 } },
      'Row 3x8-12 @85%"last week" rest 2:00',
    ],
    ["load", { load: { kg: 62.5 } }, "Row 3x8-12 @62.5kg rest 2:00"],
    ["tempo", { tempo: { eccentric: 5, pause: 0, concentric: 1, top: 0.5 } }, "Row 3x8-12 tempo 5-0-1-0.5 rest 2:00"],
    ["rest", { restSeconds: 45 }, "Row 3x8-12 rest 0:45"],
    ["half seconds", { restSeconds: 45.5 }, "Row 3x8-12 rest 45.5s"],
  ] as const)("%s", (_, prescription, line) => {
    expect(row(prescription)).toBe(line);
  });

  test("sets that differ are written one by one", () => {
    const reps = (count: number) => ({ target: { kind: "reps", min: count, max: count } as const });
    expect(row({ perSet: [reps(12), reps(10), reps(8)] })).toBe("Row 3x12,10,8 rest 2:00");
    expect(row({ sets: 2, perSet: [{}, { kind: "drop" }] })).toBe("Row 2x8-12,8-12(drop) rest 2:00");
    expect(row({ sets: 2, perSet: [{ load: { kg: 60 } }, { load: { kg: 50 } }] })).toBe(
      "Row 2x8-12 @60kg,50kg rest 2:00",
    );
    expect(row({ sets: 2, perSet: [{}, { effort: { kind: "rpe", min: 9, max: 9 } }] })).toBe(
      "Row 2x8-12 @-,RPE9 rest 2:00",
    );
  });

  test("5/3/1 with a last set that leaves nothing unsaid", () => {
    const percent = (value: number) => ({ effort: { kind: "percent", of: "training-max", percent: value } as const });
    const perSet = [
      { target: { kind: "reps", min: 5, max: 5 }, ...percent(75) },
      { target: { kind: "reps", min: 3, max: 3 }, ...percent(85) },
      { target: { kind: "amrap", min: 1, leave: 1 }, ...percent(95) },
    ] as const;
    expect(row({ perSet })).toBe("Row 3x5,3,1+(leave 1) @75%TM,85%TM,95%TM rest 2:00");
  });
});

describe("names and notes", () => {
  test.each([
    "A1 Row",
    "Row 3x5",
    "Row: heavy",
    "Row - wide",
    "# Row",
    " Row",
    "rest",
    "Row [x]",
    'Row "x"',
    "Row @ home",
    "",
  ])("%j could be read as something else and is quoted", (name) => {
    expect(lineOf(item(unknown(name)))).toBe(`${JSON.stringify(name)} 3x8-12 rest 2:00`);
  });

  test("plain names are not", () => {
    expect(lineOf(item(unknown("45-Degree Extension (weighted), slow")))).toMatch(/^45-Degree/);
  });

  test("role, station and tags are written where they are not the usual ones", () => {
    const [need] = barbellBackSquat.needs;
    const usual = item(barbellBackSquat, {}, { role: "secondary", station: need?.station ?? "" });
    expect(lineOf(usual)).toBe("Barbell Back Squat 3x8-12 rest 2:00");
    const unusual = item(barbellBackSquat, {}, { role: "main", station: "my rack", tags: ["heavy"] });
    expect(lineOf(unusual)).toBe('Barbell Back Squat 3x8-12 rest 2:00 [main, at "my rack", #heavy]');
  });
});

describe("title and context", () => {
  const titleOf = (plan: Omit<Plan, "blocks">): string => formatPlan({ ...plan, blocks: [] });

  test("nothing to say is no line", () => expect(titleOf({})).toBe(""));
  test("a title alone", () => expect(titleOf({ title: "Back  (heavy)\nday" })).toBe("# Back (heavy) day"));
  test("a context alone", () => expect(titleOf({ context: { straps: true } })).toBe("#            (straps: yes)"));

  test("everything that is known of the person and the day", () => {
    const context = {
      goal: "general",
      level: "beginner",
      minutes: 45,
      warmup: "none",
      sessionsPerWeek: 2,
      planWeeks: 8,
      priority: "legs",
      accent: "back",
      priorityLift: "hip-thrust",
      limitations: [
        { area: "low-back", status: "history" },
        { area: "knee", status: "current" },
      ],
      screening: [{ condition: "pregnant", cleared: true }],
      redFlags: [],
      gym: "My garage, left",
      crowding: "busy",
      straps: false,
    } as const;
    expect(titleOf({ title: "All", context })).toMatchInlineSnapshot(
      `"# All            (goal: general, level: beginner, 45 min, warm-up: none, sessions a week: 2, weeks: 8, priority: legs, accent: back, first lift: hip-thrust, limitations: low-back history + knee current, screening: pregnant cleared, red flags: none, gym: "My garage, left", crowding: busy, straps: no)"`,
    );
  });
});

test("letters go on after Z", () => {
  const pair = {
    kind: "superset",
    items: [item(unknown("A")), item(unknown("B"))],
    changeSeconds: 10,
    restSeconds: 60,
  } as const;
  const lines = formatPlan({ blocks: Array.from({ length: 28 }, () => pair) }).split("\n");
  expect(lines.at(-1)).toBe("AD2 B 3x8-12 rest 1:00 change 0:10");
});

describe("comments that switch rules off", () => {
  const text = [
    "# Legs",
    "# backlegs-disable-line session-total-sets: a long day",
    "# backlegs-disable-next-line warmup-ramp: warm already",
    "Squat 5x5 rest 2:00",
    "A1 Leg Press 3x10 # backlegs-disable-line tempo-bounds, rest-strength: tendon",
    "A2 Pull-Up 3x6 rest 1:30",
  ].join("\n");
  const rulesAt = (written: string) => {
    const { plan } = parseSession(written);
    const { positions = [], suppressions = [] } = plan.source ?? {};
    const placeOf = (line: number) => positions.find((position) => position.line === line);
    return suppressions
      .map(({ ruleId, reason, line }) => [ruleId, reason, placeOf(line)?.block, placeOf(line)?.item])
      .sort();
  };

  test("are written again where they were, and read again the same", () => {
    const printed = formatPlan(parseSession(text).plan);
    expect(rulesAt(printed)).toEqual(rulesAt(text));
    expect(rulesAt(text)).toHaveLength(4);
    expect(formatPlan(parseSession(printed).plan)).toBe(printed);
  });

  test("without a place stand below the title, and none is written that could not be read again", () => {
    const { plan } = parseSession("Squat 5x5");
    const one = { ruleId: "calves", reason: "  not   today ", line: 99 };
    const odd = { ruleId: "Not A Rule", reason: "x", line: 1 };
    const source = { positions: plan.source?.positions ?? [], suppressions: [one, odd, { ...one, reason: " " }] };
    expect(formatPlan({ ...plan, source }).split("\n")).toEqual([
      "# backlegs-disable-line calves: not today",
      "Barbell Back Squat 5x5",
    ]);
  });
});
