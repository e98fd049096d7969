import { describe, expect, test } from "vitest";
import type { LimitsBrief } from "../../src/measure/low-back-budget";
import { isNoWorse, isWithin, noTotals, sessionCaps, sessionExcess } from "../../src/measure/session-limits";
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

describe("totals are within caps", () => {
  const caps = sessionCaps(brief, none);
  const full = { ...noTotals(), sets: 22, lifts: 9, lowBack: 39 };
  const doses = Float64Array.of(11, 0, 11);

  test("up to each of them, and not one beyond", () => {
    expect(isWithin(full, doses, caps)).toBe(true);
    for (const key of ["sets", "lifts", "lowBack", "repeats"] as const) {
      expect(isWithin({ ...full, [key]: full[key] + 1 }, doses, caps)).toBe(false);
    }
    expect(isWithin(full, Float64Array.of(11, 0, 11.5), caps)).toBe(false);
  });

  test("of those that a body or a level asks for alone", () => {
    const many = { ...noTotals(), gradeTwoSets: 100, gradeThree: 100, skilled: 100 };
    expect(isWithin(many, doses, caps)).toBe(true);
    const within = (own: LimitsBrief, key: "gradeTwoSets" | "gradeThree" | "skilled") =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((count) =>
        isWithin({ ...noTotals(), [key]: count }, doses, sessionCaps(own, none)),
      );
    const lowBack = (status: LimitationStatus): LimitsBrief => ({
      ...brief,
      limitations: [{ area: "low-back", status }],
    });
    expect(within(lowBack("history"), "gradeTwoSets").at(-1)).toBe(6);
    expect(within(lowBack("cleared"), "gradeThree").at(-1)).toBe(1);
    expect(within({ ...brief, level: "beginner" }, "skilled").at(-1)).toBe(2);
  });

  test("that are wider by what is asked for by name", () => {
    const wider = sessionCaps(brief, { ...none, sets: 2, families: 1, muscles: 1 });
    expect(isWithin({ ...full, sets: 24, repeats: 1 }, Float64Array.of(12), wider)).toBe(true);
    expect(isWithin({ ...full, sets: 25 }, doses, wider)).toBe(false);
  });
});
