import { describe, expect, test } from "vitest";
import { optionLaws } from "../../src/build/parse-options-laws";
import { exercise, item } from "../support/items";

/** An issue in the words of what was expected and received. */
const issue = (path: readonly (string | number)[], expected: string, received: string, message: string) => ({
  path,
  expected,
  received,
  message,
});

describe("the number of a session", () => {
  test("is at most that of the sessions of a week", () => {
    expect(optionLaws({ sessionOfWeek: 3, sessionsPerWeek: 2 })).toEqual([
      issue(
        ["sessionOfWeek"],
        "at most sessionsPerWeek, 2",
        "3",
        "sessionOfWeek must be at most sessionsPerWeek, 2, not 3.",
      ),
    ]);
    expect(optionLaws({ sessionOfWeek: 2, sessionsPerWeek: 2 })).toEqual([]);
  });

  test("is 1 where nobody says how many there are", () => {
    expect(optionLaws({ sessionOfWeek: 2 })).toEqual([
      issue(
        ["sessionOfWeek"],
        "1, or sessionsPerWeek beside it",
        "2",
        "sessionOfWeek must be 1, or sessionsPerWeek beside it, not 2.",
      ),
    ]);
    expect(optionLaws({ sessionOfWeek: 1 })).toEqual([]);
    expect(optionLaws({ sessionsPerWeek: 3 })).toEqual([]);
    expect(optionLaws({})).toEqual([]);
  });

  test("is not judged where it is no number", () => {
    expect(optionLaws({ sessionOfWeek: "3", sessionsPerWeek: 2 })).toEqual([]);
  });
});

describe("an accent", () => {
  test("is on the other region than the priority", () => {
    expect(optionLaws({ accent: "back", priority: "back" })).toEqual([
      issue(
        ["accent"],
        '"legs" with priority "back": an accent is on the other region',
        '"back"',
        'accent must be "legs" with priority "back": an accent is on the other region, not "back".',
      ),
    ]);
    expect(optionLaws({ accent: "legs", priority: "legs" }).map(({ expected }) => expected)).toEqual([
      '"back" with priority "legs": an accent is on the other region',
    ]);
    expect(optionLaws({ accent: "legs", priority: "back" })).toEqual([]);
    expect(optionLaws({ accent: "back", priority: "legs" })).toEqual([]);
  });

  test("does not go with a balanced session", () => {
    expect(optionLaws({ accent: "legs", priority: "balanced" })).toEqual([
      issue(
        ["accent"],
        'left out with priority "balanced": an accent on "legs" goes with priority "back"',
        '"legs"',
        'accent must be left out with priority "balanced": an accent on "legs" goes with priority "back", not "legs".',
      ),
    ]);
    expect(optionLaws({ priority: "balanced" })).toEqual([]);
    expect(optionLaws({ accent: "legs" })).toEqual([]);
  });

  test("that is none of the regions is for the shape to tell", () => {
    expect(optionLaws({ accent: "arms", priority: "balanced" })).toEqual([]);
    expect(optionLaws({ accent: "balanced", priority: "balanced" })).toEqual([]);
  });
});

describe("an arrangement", () => {
  const refused = (priority: string) => [
    issue(
      ["arrangement"],
      `left out with priority "${priority}": only a balanced session has an arrangement`,
      '"sequential"',
      `arrangement must be left out with priority "${priority}": only a balanced session has an arrangement, not "sequential".`,
    ),
  ];

  test("is of a balanced session", () => {
    expect(optionLaws({ arrangement: "sequential", priority: "back" })).toEqual(refused("back"));
    expect(optionLaws({ arrangement: "sequential", priority: "legs" })).toEqual(refused("legs"));
    expect(optionLaws({ arrangement: "sequential", priority: "balanced" })).toEqual([]);
    expect(optionLaws({ arrangement: "sequential" })).toEqual([]);
    expect(optionLaws({ priority: "back" })).toEqual([]);
  });

  test("does not go with an accent, which says the priority", () => {
    expect(optionLaws({ arrangement: "sequential", accent: "legs" })).toEqual(refused("back"));
    expect(optionLaws({ arrangement: "sequential", accent: "back" })).toEqual(refused("legs"));
  });
});

describe("what stands in a list once", () => {
  test("is an area of the limitations", () => {
    const limitations = [{ area: "knee" }, { area: "hip" }, { area: "knee" }, {}, {}];
    expect(optionLaws({ limitations })).toEqual([
      issue(
        ["limitations", 2, "area"],
        "an area that is there once",
        '"knee"',
        'limitations[2].area must be an area that is there once, not "knee".',
      ),
    ]);
  });

  test("are muscles and groups of a week", () => {
    const week = {
      muscles: [{ muscle: "lats" }, { muscle: "quads" }, { muscle: "lats" }],
      groups: [{ group: "Back" }, { group: "Back" }],
    };
    expect(optionLaws({ week })).toEqual([
      issue(
        ["week", "muscles", 2, "muscle"],
        "a muscle that is there once",
        '"lats"',
        'week.muscles[2].muscle must be a muscle that is there once, not "lats".',
      ),
      issue(
        ["week", "groups", 1, "group"],
        "a group that is there once",
        '"Back"',
        'week.groups[1].group must be a group that is there once, not "Back".',
      ),
    ]);
  });

  test("is a locked exercise", () => {
    const squat = item(exercise("squat"));
    expect(optionLaws({ lock: [squat, item(exercise("row")), squat] })).toEqual([
      issue(
        ["lock", 2, "exercise", "id"],
        "an exercise that is there once",
        '"squat"',
        'lock[2].exercise.id must be an exercise that is there once, not "squat".',
      ),
    ]);
  });
});

describe("the day of the session", () => {
  test("is there where records are", () => {
    expect(optionLaws({ records: [{}] })).toEqual([
      issue(
        ["today"],
        "the day of the session, YYYY-MM-DD, because there are records",
        "nothing",
        "today is missing: expected the day of the session, YYYY-MM-DD, because there are records.",
      ),
    ]);
    expect(optionLaws({ records: [{}], today: "2024-01-01" })).toEqual([]);
    expect(optionLaws({ records: [] })).toEqual([]);
  });
});

describe("the sets that a muscle needs of a day", () => {
  test("are at least no more than at most", () => {
    const muscles = [
      { muscle: "lats", least: 4, most: 4 },
      { muscle: "quads", least: 5, most: 4 },
      { muscle: "calves", least: 5 },
      { muscle: "abs", most: 0 },
    ];
    expect(optionLaws({ week: { muscles } })).toEqual([
      issue(
        ["week", "muscles", 1, "least"],
        "at most the 4 of `most`",
        "5",
        "week.muscles[1].least must be at most the 4 of `most`, not 5.",
      ),
    ]);
  });
});

describe("a locked item", () => {
  test("is of a known exercise", () => {
    const lock = [item(exercise("squat")), { exercise: { kind: "unknown", name: "x" } }];
    expect(optionLaws({ lock })).toEqual([
      issue(
        ["lock", 1, "exercise"],
        "a known exercise",
        "an object with kind, name",
        "lock[1].exercise must be a known exercise, not an object with kind, name.",
      ),
    ]);
    expect(optionLaws({ lock: [{ exercise: { kind: "known" } }] })).toEqual([]);
  });

  test("keeps the laws of items, where it stands", () => {
    const lock = [item(exercise("squat")), item(exercise("row"), { reps: [8, 5] })];
    expect(optionLaws({ lock }).map(({ path }) => path)).toEqual([["lock", 1, "prescription", "target", "max"]]);
  });
});

test("every law is asked, in one order", () => {
  const found = optionLaws({
    sessionOfWeek: 2,
    accent: "back",
    priority: "back",
    arrangement: "sequential",
    limitations: [{ area: "knee" }, { area: "knee" }],
    records: [{}],
    week: { muscles: [{ least: 2, most: 1 }] },
    lock: [{ exercise: { kind: "unknown" } }],
  });
  expect(found.map(({ path }) => path.join("."))).toEqual([
    "sessionOfWeek",
    "accent",
    "arrangement",
    "limitations.1.area",
    "today",
    "week.muscles.0.least",
    "lock.0.exercise",
  ]);
});

test.each([[undefined], [null], [3], ["text"], [[]], [{ lock: 3, week: 3, limitations: "x", records: {} }]])(
  "what is no options has no laws to break: %j",
  (options) => {
    expect(optionLaws(options)).toEqual([]);
  },
);
