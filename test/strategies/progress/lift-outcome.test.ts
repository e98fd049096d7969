import { describe, expect, test } from "vitest";
import type { LoadedSet } from "../../../src/model/loaded-set";
import type { Prescription, Target } from "../../../src/model/prescription";
import type { Exposure } from "../../../src/model/progression";
import { failuresInARow, outcomeOf, topKg, topSets, wasAllOut } from "../../../src/strategies/progress/lift-outcome";
import { squat, went } from "../../support/progress";

const did = (...sets: readonly LoadedSet[]): Exposure => ({ daysAgo: 3, sets, planned: squat, isDeload: false });
const back: LoadedSet = { kg: 80, reps: 3 };
const top = (reps: number, rir?: number): LoadedSet => ({ kg: 100, reps, ...(rir === undefined ? {} : { rir }) });
const { prescription } = squat;
const aimingAt = (target: Target, sets = 3): Prescription => ({ ...prescription, target, sets });
const unplanned = (...sets: readonly LoadedSet[]): Exposure => ({ daysAgo: 3, sets, isDeload: false });

test("the sets at the heaviest load are what a session is judged by", () => {
  const session = did(back, top(5), top(6), back);
  expect(topKg(session)).toBe(100);
  expect(topSets(session)).toEqual([top(5), top(6)]);
  expect(outcomeOf(session, prescription)).toBe("met");
});

describe("a session of 5 to 8 reps", () => {
  test.each([
    ["failed", [top(8), top(8), top(4)]],
    ["met", [top(5), top(5), top(5)]],
    ["met", [top(8), top(8), top(7)]],
    ["met", [top(8, 1), top(8, 1), top(8, 0)]],
    ["better", [top(8, 1), top(8, 1), top(8, 1)]],
    ["better", [top(8), top(9), top(8)]],
    ["better", [top(8), top(8)]],
    ["met", [top(8)]],
    ["better", [top(8), back]],
  ] as const)("%s: %j", (outcome, sets) => {
    expect(outcomeOf(did(...sets), prescription)).toBe(outcome);
  });

  test("of one planned set is whole with one", () => {
    expect(outcomeOf(did(top(8)), { ...prescription, sets: 1 })).toBe("better");
  });
});

describe("what a session was planned with decides", () => {
  const open: Target = { kind: "amrap", min: 5, leave: 1 };

  test("an open set has one number that is both the fewest and the most", () => {
    expect(outcomeOf(unplanned(top(4), top(4)), aimingAt(open))).toBe("failed");
    expect(outcomeOf(unplanned(top(5), top(5)), aimingAt(open))).toBe("better");
  });

  test("work by the clock is neither failed nor better", () => {
    const hold: Target = { kind: "time", seconds: 30 };
    expect(outcomeOf(unplanned(top(1), top(1)), aimingAt(hold))).toBe("met");
    expect(outcomeOf(unplanned(top(50), top(50)), aimingAt(hold))).toBe("met");
  });

  test("the plan of that day goes before the plan of today", () => {
    expect(outcomeOf(did(top(6), top(6)), aimingAt({ kind: "reps", min: 10, max: 12 }))).toBe("met");
    expect(outcomeOf(unplanned(top(6), top(6)), aimingAt({ kind: "reps", min: 10, max: 12 }))).toBe("failed");
  });
});

test("failures in a row are counted at the load of the newest one", () => {
  const failed = (kg: number) => went(3, kg, 3);
  expect(failuresInARow([], prescription)).toBe(0);
  expect(failuresInARow([failed(100), failed(100), failed(97.5)], prescription)).toBe(2);
  expect(failuresInARow([failed(100), went(6, 100, 6), failed(100)], prescription)).toBe(1);
  expect(failuresInARow([went(3, 100, 6), failed(100)], prescription)).toBe(0);
});

describe("a session was all out", () => {
  test("where one of its heaviest sets left nothing though the plan asks for some", () => {
    expect(wasAllOut(did(top(5, 2), top(5, 0)), prescription)).toBe(true);
    expect(wasAllOut(did(top(5, 2), top(5, 1), { ...back, rir: 0 }), prescription)).toBe(false);
    expect(wasAllOut(did(top(5), top(5)), prescription)).toBe(false);
  });

  test("and not where the plan lets a set leave nothing, or does not say", () => {
    const with0 = (effort: Prescription["effort"]): Prescription => {
      const { effort: _effort, ...rest } = prescription;
      return effort === undefined ? rest : { ...rest, effort };
    };
    expect(wasAllOut(did(top(5, 0)), with0({ kind: "rir", min: 0, max: 1 }))).toBe(false);
    expect(wasAllOut(did(top(5, 0)), with0({ kind: "rpe", min: 8, max: 9 }))).toBe(false);
    expect(wasAllOut(did(top(5, 0)), with0(undefined))).toBe(false);
  });
});
