import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/errors";
import { isBacklegsError } from "../../src/errors";
import * as library from "../../src/index";

const { plan } = library.parseSession(
  "Back Squat 5x5 rest 3:00\nA1 Leg Curl 3x10\nA2 Lat Pulldown 3x10 rest 1:00\nFrog Thing 3x8",
);
const week = { schema: 1, days: [{ hoursFromStart: 0, plan }], decisions: [], notices: [] };
const program = { schema: 1, weeks: [week], options: {}, decisions: [], notices: [] };

/** What a function says of something that is nothing for it; what else it throws is thrown on. */
const issuesOf = (take: (...given: never[]) => unknown, given: unknown): readonly Issue[] => {
  try {
    Reflect.apply(take, undefined, [given]);
    return [];
  } catch (error) {
    if (isBacklegsError(error) && error.code === "options") return error.issues;
    throw error;
  }
};

const { lintPlan, fixPlan, formatPlan, timeline, planSeconds, summarize, scorePlan, dehydrate } = library;
const ofPlans = Object.entries({
  lintPlan,
  fixPlan,
  formatPlan,
  timeline,
  planSeconds,
  summarize,
  scorePlan,
  dehydrate,
});
const item = plan.blocks[0]?.items[0];

describe.each(ofPlans)("%s", (_, take) => {
  test.each<[unknown, Issue["path"], string]>([
    [undefined, [], "The plan is missing: expected an object with blocks."],
    [null, [], "The plan must be an object with blocks, not null."],
    [5, [], "The plan must be an object with blocks, not 5."],
    ["Squat 5x5", [], 'The plan must be an object with blocks, not "Squat 5x5".'],
    [{}, ["blocks"], "blocks is missing: expected a list of blocks."],
    [{ blocks: null }, ["blocks"], "blocks must be a list of blocks, not null."],
    [{ blocks: [null] }, ["blocks", 0], "blocks[0] must be a block, not null."],
    [
      { blocks: [{ kind: "straight" }] },
      ["blocks", 0, "items"],
      "blocks[0].items is missing: expected a list of items.",
    ],
    [
      { blocks: [{ kind: "straight", items: [3] }] },
      ["blocks", 0, "items", 0],
      "blocks[0].items[0] must be an item, not 3.",
    ],
    [
      { blocks: [...plan.blocks, { kind: "straight", items: [{ ...item, exercise: "back-squat" }] }] },
      ["blocks", 3, "items", 0, "exercise"],
      'blocks[3].items[0].exercise must be an exercise, not "back-squat".',
    ],
    [
      { blocks: [{ kind: "straight", items: [{ ...item, warmup: undefined }] }] },
      ["blocks", 0, "items", 0, "warmup"],
      "blocks[0].items[0].warmup is missing: expected a list of ramp sets.",
    ],
    [
      { blocks: [{ kind: "straight", items: [] }] },
      ["blocks", 0, "items"],
      "blocks[0].items must be a list of one item in a straight block, not an empty list.",
    ],
    [
      { blocks: [{ kind: "superset", items: [item] }] },
      ["blocks", 0, "items"],
      "blocks[0].items must be a list of two items in a superset, not a list of 1.",
    ],
    [
      { blocks: [{ kind: "circuit", items: [item, item] }] },
      ["blocks", 0, "items"],
      "blocks[0].items must be a list of three items or more in a circuit, not a list of 2.",
    ],
    [
      { blocks: [{ kind: "supersets", items: [item, item] }] },
      ["blocks", 0, "kind"],
      'blocks[0].kind must be one of "straight", "superset", "circuit", not "supersets". Did you mean "superset"?',
    ],
    [
      { blocks: [], context: { goal: "Strength" } },
      ["context", "goal"],
      'context.goal must be one of "strength", "hypertrophy", "work-capacity", "endurance", "general", not "Strength". Did you mean "strength"?',
    ],
    [
      { blocks: [], context: { limitations: "knee" } },
      ["context", "limitations"],
      'context.limitations must be a list of limitations, not "knee".',
    ],
    [
      { blocks: [], context: { gym: { id: "garage", walks: [] } } },
      ["context", "gym", "stations"],
      "context.gym.stations is missing: expected a list of stations.",
    ],
    [
      { blocks: [], context: { gym: " " } },
      ["context", "gym"],
      'context.gym must be the id of a gym, or a gym, not " ".',
    ],
    [
      { blocks: [], source: { positions: [] } },
      ["source", "suppressions"],
      "source.suppressions is missing: expected a list of rules that are switched off.",
    ],
    [{ blocks: [], title: 3 }, ["title"], "title must be a text, not 3."],
  ])("says of %j what is wrong", (given, path, message) => {
    expect(issuesOf(take, given)).toEqual([
      { path, message, expected: expect.any(String), received: expect.any(String) },
    ]);
  });

  test("takes a plan", () => {
    expect(issuesOf(take, plan)).toEqual([]);
    expect(issuesOf(take, { blocks: [] })).toEqual([]);
  });
});

/** What is said of a plan of one exercise, without the place of the exercise. */
const saidOf = (change: object): readonly string[] =>
  issuesOf(lintPlan, { blocks: [{ kind: "straight", items: [{ ...item, ...change }] }] }).map(({ message }) =>
    message.replace("blocks[0].items[0].", ""),
  );
const work = item?.prescription;
const lift = item?.exercise;

test.each<[object, string]>([
  [{ sets: "3" }, 'sets must be a whole number from 1 to 100, not "3".'],
  [{ sets: -3 }, "sets must be a whole number from 1 to 100, not -3."],
  [{ sets: Number.NaN }, "sets must be a whole number from 1 to 100, not NaN."],
  [{ sets: 2.5 }, "sets must be a whole number from 1 to 100, not 2.5."],
  [{ restSeconds: null }, "restSeconds must be a number from 0 to 3600, not null."],
  [{ load: { kg: Number.POSITIVE_INFINITY } }, "load.kg must be a number from 0 to 2000, not Infinity."],
  [{ target: undefined }, 'target is missing: expected an object of kind "reps", "amrap", "time", "distance".'],
  [
    { target: { kind: "rep", min: 5, max: 5 } },
    'target.kind must be one of "reps", "amrap", "time", "distance", not "rep". Did you mean "reps"?',
  ],
  [{ target: { kind: "reps", min: 5 } }, "target.max is missing: expected a whole number from 1 to 1000."],
  [{ target: { kind: "amrap", min: -1 } }, "target.min must be a whole number from 0 to 1000, not -1."],
  [{ target: { kind: "time", seconds: 0 } }, "target.seconds must be a number from 1 to 36000, not 0."],
  [{ target: { kind: "distance", metres: "9" } }, 'target.metres must be a number from 1 to 100000, not "9".'],
  [{ effort: { kind: "rir", min: 1, max: 900 } }, "effort.max must be a number from 0 to 100, not 900."],
  [{ effort: { kind: "rpe", min: 0, max: 9 } }, "effort.min must be a number from 1 to 10, not 0."],
  [{ effort: { kind: "percent", percent: 80 } }, "effort.of is missing: expected a text."],
  [{ tempo: { eccentric: 3, pause: 0, concentric: 1 } }, "tempo.top is missing: expected a number from 0 to 120."],
  [
    { perSet: [{ kind: "warm" }] },
    'perSet[0].kind must be one of "work", "ramp", "drop", "back-off", "test", not "warm".',
  ],
  [{ perSet: [{}, { load: {} }] }, "perSet[1].load.kg is missing: expected a number from 0 to 2000."],
])("of the work %j it says what is wrong", (change, message) => {
  expect(saidOf({ prescription: { ...work, ...change } })).toEqual([`prescription.${message}`]);
});

test("seconds may be parts of one", () => {
  expect(saidOf({ prescription: { ...work, restSeconds: 45.5 } })).toEqual([]);
});

test.each<[object, string]>([
  [{ exercise: { kind: "unknown" } }, "exercise.name is missing: expected a text."],
  [{ exercise: { kind: "known", name: "x" } }, 'exercise.kind must be one of "unknown", not "known".'],
  [{ exercise: { ...lift, name: undefined } }, "exercise.name is missing: expected a text."],
  [
    { exercise: { ...lift, muscles: [{ muscle: "quads" }] } },
    "exercise.muscles[0].share is missing: expected a number from 0 to 1.",
  ],
  [{ exercise: { ...lift, demand: {} } }, "exercise.demand.lowBack is missing: expected a whole number from 0 to 3."],
  [
    { exercise: { ...lift, needs: [{ all: ["rack"], station: "rack" }] } },
    'exercise.needs[0].load is missing: expected one of "barbell",',
  ],
  [
    { role: "mian" },
    'role must be one of "main", "secondary", "accessory", "activation", not "mian". Did you mean "main"?',
  ],
  [{ warmup: [{ reps: 5, percent: 50 }] }, "warmup[0].restSeconds is missing: expected a number from 0 to 3600."],
])("of the item %j it says what is wrong", (change, message) => {
  expect(saidOf(change)[0]).toContain(message);
});

test("every problem is told at once, of many the first thousand", () => {
  expect(saidOf({ exercise: { id: "barbell-deadlift" } }).length).toBeGreaterThan(10);
  expect(saidOf({ role: "x", prescription: { ...work, sets: 0 } })).toHaveLength(2);
  expect(issuesOf(lintPlan, { blocks: Array.from({ length: 3000 }, () => 0) })).toHaveLength(1000);
});

test("an exercise that may change is looked at each time", () => {
  const own = { ...lift };
  expect(saidOf({ exercise: own })).toEqual([]);
  Reflect.deleteProperty(own, "name");
  expect(saidOf({ exercise: own })).toHaveLength(1);
});

describe.each(Object.entries({ lintWeek: library.lintWeek, summarizeWeek: library.summarizeWeek }))("%s", (_, take) => {
  test.each([
    [null, "The week must be an object with days, not null."],
    [{}, "days is missing: expected a list of days."],
    [{ days: [3] }, "days[0] must be a day, not 3."],
    [{ days: [{ plan }] }, "days[0].hoursFromStart is missing: expected a number from 0 to 10000."],
    [{ days: [], context: 3 }, "context must be a context, not 3."],
    [{ days: [{ hoursFromStart: 0, plan: {} }] }, "days[0].plan.blocks is missing: expected a list of blocks."],
  ])("says of %j what is wrong", (given, message) => {
    expect(issuesOf(take, given).map((issue) => issue.message)).toEqual([message]);
  });

  test("takes a week", () => expect(issuesOf(take, week)).toEqual([]));
});

test("lintProgram says what is wrong, and takes a programme", () => {
  const said = (given: unknown) => issuesOf(library.lintProgram, given).map(({ message }) => message);
  expect(said({})).toEqual(["weeks is missing: expected a list of weeks."]);
  expect(said(7)).toEqual(["The programme must be an object with weeks, not 7."]);
  expect(said({ ...program, weeks: [week, {}] })).toEqual(["weeks[1].days is missing: expected a list of days."]);
  expect(said(program)).toEqual([]);
});

describe.each(Object.entries({ parseSession: library.parseSession, parseWeek: library.parseWeek }))("%s", (_, take) => {
  test.each([
    [undefined, "The text is missing: expected a string."],
    [5, "The text must be a string, not 5."],
    [{}, "The text must be a string, not {}."],
  ])("says of %j what is wrong", (given, message) => {
    expect(issuesOf(take, given).map((issue) => issue.message)).toEqual([message]);
  });

  test("takes a text", () => expect(issuesOf(take, "")).toEqual([]));
});

describe("a session", () => {
  const session = library.buildSession({ minutes: 20 });
  const { adaptSession, carryProgress, compareSessions, diffSessions, swapExercise, whyNot } = library;
  const progress = { done: [], elapsedSeconds: 0 };
  const ofSessions = Object.entries({
    adaptSession: (one: never) => adaptSession(one, progress, { kind: "minutes-left", minutes: 15 }),
    diffBefore: (one: never) => diffSessions(one, session),
    diffAfter: (one: never) => diffSessions(session, one),
    swapExercise: (one: never) => swapExercise(one, { block: 0 }, "leg-press"),
    whyNot: (one: never) => whyNot(one, "leg-press"),
  });

  test.each(ofSessions)("of %s is one of buildSession", (_, take) => {
    const said = (given: unknown) => issuesOf(take, given).map(({ message }) => message);
    expect(said(null)).toEqual(["The session must be an object with blocks, not null."]);
    expect(said({ ...session, estimate: {} })).toEqual([
      "estimate.seconds is missing: expected a number from 0 to 1000000.",
    ]);
    expect(said({ ...session, decisions: [3], notices: null })).toEqual([
      "decisions[0] must be a decision, not 3.",
      "notices must be a list of notices, not null.",
    ]);
    expect(said({ ...session, brief: undefined })).toEqual(["brief is missing: expected a brief."]);
  });

  test("that is compared is a plan, the first as well", () => {
    expect(issuesOf(compareSessions, undefined)[0]?.message).toBe(
      "The plan is missing: expected an object with blocks.",
    );
  });

  test("whose progress is carried is a plan, and the progress one", () => {
    const said = (...given: readonly unknown[]) =>
      issuesOf((list: readonly unknown[]) => Reflect.apply(carryProgress, undefined, [...list]), given)[0]?.message;
    expect(said(undefined, progress, session)).toBe("The plan is missing: expected an object with blocks.");
    expect(said(session, progress, undefined)).toBe("The plan is missing: expected an object with blocks.");
    expect(said(session, null, session)).toContain("progress must be");
  });
});

test("gyms that a context may name are gyms", () => {
  const said = (take: typeof timeline | typeof planSeconds, known: unknown) =>
    issuesOf((list: never) => take(plan, list), known)[0]?.message;
  for (const take of [timeline, planSeconds]) {
    expect(said(take, null)).toBe("The list of gyms must be a list of gyms, not null.");
    expect(said(take, [{ id: "x" }])).toBe("[0].stations is missing: expected a list of stations.");
  }
});

test("an objective is one", () => {
  const said = (objective: unknown) => issuesOf((one: never) => scorePlan(plan, {}, one), objective)[0]?.message;
  expect(said(null)).toBe("The objective must be an object with a name and a score function, not null.");
  expect(said({ name: "mine" })).toContain("a score function");
  class Own {
    readonly name = "own";
    score = () => ({ total: 1, parts: {} });
  }
  expect(said(new Own())).toBeUndefined();
});

test("what throws when it is read is told with its place", () => {
  const fail = (): never => {
    throw new Error("no");
  };
  const block = Object.defineProperty({ items: [] }, "kind", { get: fail, enumerable: true });
  expect(issuesOf(lintPlan, { blocks: [block] })).toMatchObject([{ path: ["blocks", 0], expected: "plain data" }]);
  expect(issuesOf(timeline, new Proxy({}, { get: fail }))).toMatchObject([{ path: [], expected: "plain data" }]);
});
