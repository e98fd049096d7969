import { describe, expect, test } from "vitest";
import type { LimitsBrief } from "../../src/measure/low-back-budget";
import {
  addToTotals,
  isNoWorse,
  isWithin,
  noTotals,
  type SessionCaps,
  sessionCaps,
  sessionExcess,
} from "../../src/measure/session-limits";
import type { LimitationStatus } from "../../src/model/vocabulary";
import { type ExerciseFacts, exercise } from "../support/items";

const brief: LimitsBrief = { limitations: [], level: "intermediate", sessionOfWeek: 1 };
const none = { sets: 0, exercises: 0, lowBack: 0, historySets: 0, gradeThree: 0, muscles: 0, families: 0, skill: 0 };
const lift = (id: string, sets: number, facts: ExerciseFacts = {}) => ({ exercise: exercise(id, facts), sets });
const many = (count: number, sets: number, facts: ExerciseFacts = {}) =>
  Array.from({ length: count }, (_, at) => lift(`lift-${at}`, sets, facts));

test.each([
  ["beginner", 16],
  ["intermediate", 22],
  ["advanced", 25],
] as const)("%s: %i sets and 9 exercises are the most", (level, sets) => {
  const own = { ...brief, level };
  expect(sessionExcess([], own)).toEqual(none);
  expect(sessionExcess([lift("x", sets)], own)).toEqual(none);
  expect(sessionExcess([lift("x", sets), lift("y", 1)], own)).toEqual({ ...none, sets: 1 });
  expect(sessionExcess(many(9, 1), own)).toEqual(none);
  expect(sessionExcess(many(11, 1), own)).toEqual({ ...none, exercises: 2 });
});

test("a session holds one lift of a family", () => {
  const rows = [lift("a", 2, { family: "row" }), lift("b", 2, { family: "row" }), lift("c", 2, { family: "row" })];
  expect(sessionExcess([...rows, lift("d", 2)], brief)).toEqual({ ...none, families: 2 });
});

test("a muscle gets 11 fractional sets at most; minor shares and drills do not count", () => {
  const quads = (sets: number, share: 1 | 0.5 | 0.25) =>
    lift(`quads-${sets}-${share}`, sets, { muscles: { quads: share } });
  expect(sessionExcess([quads(8, 1), quads(6, 0.5)], brief)).toEqual(none);
  expect(sessionExcess([quads(8, 1), quads(7, 0.5)], brief).muscles).toBe(0.5);
  expect(sessionExcess([quads(8, 1), quads(6, 0.5), quads(5, 0.25)], brief).muscles).toBe(0);
  expect(sessionExcess([quads(12, 1), quads(3, 1)], brief).muscles).toBe(4);
  expect(sessionExcess([lift("drill", 20, { muscles: { quads: 1 }, hardSet: false })], brief).muscles).toBe(0);
  const two = { muscles: { lats: 1, glutes: 1 } } as const;
  expect(sessionExcess([lift("both", 13, two)], brief).muscles).toBe(4);
});

describe("the low back", () => {
  const excess = (score: number, more: Partial<LimitsBrief> = {}) =>
    sessionExcess([lift("x", score, { demand: { lowBack: 1 } })], { ...brief, ...more }).lowBack;
  const declared = (status: LimitationStatus): Partial<LimitsBrief> => ({
    limitations: [{ area: "low-back", status }],
  });

  test("sets times grade add up to 39, to 19 with a history", () => {
    expect([excess(39), excess(41)]).toEqual([0, 2]);
    expect([excess(19, declared("history")), excess(20, declared("history"))]).toEqual([0, 1]);
    expect([excess(39, declared("cleared")), excess(40, declared("cleared"))]).toEqual([0, 1]);
    expect(excess(39, { limitations: [{ area: "knee", status: "history" }] })).toBe(0);
    const grades = [lift("a", 5, { demand: { lowBack: 3 } }), lift("b", 14, { demand: { lowBack: 2 } })];
    expect(sessionExcess(grades, brief).lowBack).toBe(15 + 28 - 39);
  });

  test("to 15 on the light day of two", () => {
    const light = { sessionsPerWeek: 2, sessionOfWeek: 2 };
    expect([excess(15, light), excess(16, light)]).toEqual([0, 1]);
    expect(excess(39, { sessionsPerWeek: 2, sessionOfWeek: 1 })).toBe(0);
    expect(excess(16, { ...light, ...declared("history") })).toBe(1);
    expect(excess(16, { ...light, ...declared("cleared") })).toBe(1);
  });

  test("with a history six sets of grade 2", () => {
    const sets = (count: number, lowBack: 1 | 2 | 3) =>
      sessionExcess([lift("a", count, { demand: { lowBack } })], { ...brief, ...declared("history") }).historySets;
    expect([sets(6, 2), sets(8, 2), sets(8, 1), sets(8, 3)]).toEqual([0, 2, 0, 0]);
    const two = [lift("a", 4, { demand: { lowBack: 2 } }), lift("b", 3, { demand: { lowBack: 2 } })];
    expect(sessionExcess(two, { ...brief, ...declared("history") }).historySets).toBe(1);
    expect(sessionExcess(two, { ...brief, ...declared("cleared") }).historySets).toBe(0);
    expect(sessionExcess(two, brief).historySets).toBe(0);
  });
});

test("a beginner gets two lifts of the highest skill", () => {
  const skilled = many(3, 2, { demand: { skill: 3 } });
  expect(sessionExcess(skilled, { ...brief, level: "beginner" })).toEqual({ ...none, skill: 1 });
  expect(sessionExcess(skilled.slice(1), { ...brief, level: "beginner" })).toEqual(none);
  expect(sessionExcess(many(3, 2, { demand: { skill: 2 } }), { ...brief, level: "beginner" })).toEqual(none);
  expect(sessionExcess(skilled, brief)).toEqual(none);
});

test("is no worse when it is nowhere further over", () => {
  expect(isNoWorse(none, none)).toBe(true);
  for (const key of ["sets", "exercises", "lowBack", "historySets", "muscles", "families", "skill"] as const) {
    expect(isNoWorse({ ...none, [key]: 1 }, none)).toBe(false);
    expect(isNoWorse({ ...none, [key]: 1 }, { ...none, [key]: 1 })).toBe(true);
    expect(isNoWorse(none, { ...none, [key]: 1 })).toBe(true);
  }
});

test("a cleared low back is given one lift of the highest grade, any other status has no such limit", () => {
  const two = [lift("a", 1, { demand: { lowBack: 3 } }), lift("b", 1, { demand: { lowBack: 3 } })];
  const cleared: LimitsBrief = { ...brief, limitations: [{ area: "low-back", status: "cleared" }] };
  expect(sessionExcess(two, cleared).gradeThree).toBe(1);
  expect(sessionExcess(two.slice(1), cleared).gradeThree).toBe(0);
  expect(sessionExcess(two, brief).gradeThree).toBe(0);
  const totals = { ...noTotals(), gradeThree: 2 };
  expect(isWithin(totals, new Float64Array(1), sessionCaps(cleared, none))).toBe(false);
  expect(isWithin(totals, new Float64Array(1), sessionCaps(cleared, { ...none, gradeThree: 1 }))).toBe(true);
  expect(isNoWorse({ ...none, gradeThree: 1 }, none)).toBe(false);
});

test("what a week leaves for the low back is a limit of the day", () => {
  const lifts = [lift("a", 4, { demand: { lowBack: 2 } })];
  const ofWeek: LimitsBrief = {
    ...brief,
    week: { muscles: [], groups: [], elsewhere: [], families: [], led: [], turn: [], uncovered: [], lowBackMost: 6 },
  };
  expect(sessionExcess(lifts, ofWeek).lowBack).toBe(2);
  expect(sessionExcess(lifts, brief).lowBack).toBe(0);
});

describe("what lifts add up to", () => {
  const added = (facts: ExerciseFacts, sets: number, lifts: -1 | 0 | 1) => {
    const totals = noTotals();
    addToTotals(totals, exercise("x", facts), sets, lifts);
    return totals;
  };

  test("is nothing where there are none", () => {
    expect(noTotals()).toEqual({
      sets: 0,
      lifts: 0,
      lowBack: 0,
      gradeTwoSets: 0,
      gradeThree: 0,
      skilled: 0,
      repeats: 0,
    });
  });

  test.each([
    [0, 1, { lowBack: 0 }],
    [1, 2, { lowBack: 4 }],
    [2, 1, { lowBack: 8, gradeTwoSets: 4 }],
    [3, 1, { lowBack: 12, gradeThree: 1 }],
    [0, 3, { lowBack: 0, skilled: 1 }],
  ] as const)("four sets of low-back grade %i and skill %i", (lowBack, skill, more) => {
    expect(added({ demand: { lowBack, skill } }, 4, 1)).toEqual({ ...noTotals(), sets: 4, lifts: 1, ...more });
  });

  test("sets alone add no lift, and what is taken away counts against it", () => {
    const heavy = { demand: { lowBack: 3, skill: 3 } } as const;
    expect(added(heavy, 1, 0)).toEqual({ ...noTotals(), sets: 1, lowBack: 3 });
    expect(added(heavy, -2, -1)).toEqual({
      ...noTotals(),
      sets: -2,
      lifts: -1,
      lowBack: -6,
      gradeThree: -1,
      skilled: -1,
    });
    expect(added({ demand: { lowBack: 2 } }, -1, 0).gradeTwoSets).toBe(-1);
  });
});

describe("the most that totals may come to", () => {
  const unlimited = Number.POSITIVE_INFINITY;
  const declared = (status: LimitationStatus): LimitsBrief => ({
    ...brief,
    limitations: [{ area: "low-back", status }],
  });
  const usual = {
    sets: 22,
    lifts: 9,
    lowBack: 39,
    gradeTwoSets: unlimited,
    gradeThree: unlimited,
    skilled: unlimited,
    repeats: 0,
    muscles: 0,
  };

  test("are the limits of a session, by level and by how the low back stands", () => {
    expect(sessionCaps(brief, none)).toEqual(usual);
    expect(sessionCaps({ ...brief, level: "beginner" }, none)).toEqual({ ...usual, sets: 16, skilled: 2 });
    expect(sessionCaps({ ...brief, level: "advanced" }, none)).toEqual({ ...usual, sets: 25 });
    expect(sessionCaps(declared("history"), none)).toEqual({ ...usual, lowBack: 19, gradeTwoSets: 6 });
    expect(sessionCaps(declared("cleared"), none)).toEqual({ ...usual, gradeThree: 1 });
  });

  test("and what is over them already", () => {
    const over = {
      sets: 1,
      exercises: 2,
      lowBack: 3,
      historySets: 4,
      gradeThree: 5,
      muscles: 6,
      families: 7,
      skill: 8,
    };
    expect(sessionCaps(brief, over)).toEqual({ ...usual, sets: 23, lifts: 11, lowBack: 42, repeats: 7, muscles: 6 });
    expect(sessionCaps({ ...brief, level: "beginner" }, over).skilled).toBe(10);
    expect(sessionCaps(declared("history"), over).gradeTwoSets).toBe(10);
    expect(sessionCaps(declared("cleared"), over).gradeThree).toBe(6);
  });

  test("holds for each of them", () => {
    const most = { sets: 10, lifts: 5, lowBack: 20, gradeTwoSets: 6, gradeThree: 1, skilled: 2, repeats: 1 };
    const caps: SessionCaps = { ...most, muscles: 2 };
    const rested = new Float64Array(3);
    expect(isWithin(most, rested, caps)).toBe(true);
    for (const key of ["sets", "lifts", "lowBack", "gradeTwoSets", "gradeThree", "skilled", "repeats"] as const) {
      expect([key, isWithin({ ...most, [key]: most[key] + 1 }, rested, caps)]).toEqual([key, false]);
      expect([key, isWithin({ ...noTotals(), [key]: most[key] + 1 }, rested, caps)]).toEqual([key, false]);
    }
  });

  test("counts the fractional sets over 11 of every muscle together", () => {
    const caps: SessionCaps = { ...usual, muscles: 2 };
    const within = (...doses: readonly number[]): boolean => isWithin(noTotals(), Float64Array.from(doses), caps);
    expect([within(13), within(13.5)]).toEqual([true, false]);
    expect([within(12, 3, 12), within(12, 3, 12.5)]).toEqual([true, false]);
  });
});
