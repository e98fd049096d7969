import { describe, expect, test } from "vitest";
import { pullUp } from "../../../src/catalog/index";
import type { LiftProgress } from "../../../src/model/progression";
import { density } from "../../../src/strategies/progress/density";
import { double } from "../../../src/strategies/progress/double";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { linear } from "../../../src/strategies/progress/linear";
import { nextReps } from "../../../src/strategies/progress/next-reps";
import { rpe } from "../../../src/strategies/progress/rpe";
import { wave } from "../../../src/strategies/progress/wave";
import { next, plannedLift } from "../../support/progress";

test.each([linear, double, rpe, heavyLightMedium, density])(
  "%o lets a lift without a load grow by reps",
  (strategy) => {
    const { kg, move } = next(strategy, [], { item: plannedLift(pullUp, "secondary") });
    expect([kg, move]).toEqual([undefined, "reps"]);
    expect(next(strategy, []).move).toBe("start");
  },
);

const pull = { item: plannedLift(pullUp, "secondary") };
const did = (reps: number, rir?: number): Partial<LiftProgress> => ({
  ...pull,
  unloaded: [{ daysAgo: 3, sets: Array.from({ length: 3 }, () => ({ reps, ...(rir === undefined ? {} : { rir }) })) }],
});

test.each([
  [12, 3, "reps-up", [12, 14]],
  [8, undefined, "reps-up", [8, 10]],
  [40, 3, "reps-up", [28, 30]],
  [8, 0, "reps", [5, 8]],
  [6, 2, "reps", [5, 8]],
  [2, 0, "reps-down", [2, 8]],
])("goes on from %d reps with %s left: %s", (reps, rir, move, range) => {
  const { value, move: made } = next(double, [], did(reps, rir));
  expect(made).toBe(move);
  expect(value.target).toEqual({ kind: "reps", min: range[0], max: range[1] });
});

test("has the range that its sessions made, whatever the plan's is", () => {
  const sets = (reps: number, rir: number) => ({
    daysAgo: 3,
    sets: [
      { reps, rir },
      { reps, rir },
    ],
  });
  const grown = [sets(12, 2), sets(10, 2), sets(8, 2)];
  const go = (...last: (typeof grown)[number][]) => next(double, [], { ...pull, unloaded: [...last, ...grown] });
  expect(go()).toMatchObject({ move: "reps-up", value: { target: { min: 12, max: 14 } } });
  expect(go(sets(13, 2))).toMatchObject({ move: "reps", value: { target: { min: 12, max: 14 } } });
  expect(go(sets(10, 0))).toMatchObject({ move: "reps-down", value: { target: { min: 10, max: 12 } } });
  expect(go(sets(6, 0))).toMatchObject({ move: "reps-down", value: { target: { min: 5, max: 8 } } });
  expect(go(sets(3, 0))).toMatchObject({ move: "reps-down", value: { target: { min: 3, max: 8 } } });
  expect(go(sets(4, 1), sets(3, 0))).toMatchObject({ move: "reps-up", value: { target: { min: 4, max: 8 } } });
  expect(go(sets(6, 1), sets(3, 0))).toMatchObject({ move: "reps-up", value: { target: { min: 5, max: 8 } } });
});

test("follows no wave", () => {
  const { value } = next(wave, [], { item: plannedLift(pullUp, "main") });
  expect(value.perSet).toBeUndefined();
});

describe("the next range", () => {
  const target = { kind: "reps", min: 5, max: 8 } as const;
  const did = (...reps: readonly number[]) => ({ sets: reps.map((one) => ({ reps: one })) });
  const left = (reps: number, ...rirs: readonly number[]) => ({ sets: rirs.map((rir) => ({ reps, rir })) });
  const nextOf = (...done: readonly ReturnType<typeof did>[]) => nextReps({ sets: 3, target }, done);
  const is = (move: string, min: number, max: number) => ({ move, target: { kind: "reps", min, max } });

  test("goes up only where every set had the most reps and one left", () => {
    expect(nextOf(left(8, 1, 1, 1))).toEqual(is("reps-up", 8, 10));
    expect(nextOf(left(8, 1, 0, 1))).toEqual(is("reps", 5, 8));
    expect(nextOf(did(9, 8, 7))).toEqual(is("reps", 5, 8));
    expect(nextOf(did(5, 5))).toEqual(is("reps", 5, 8));
  });

  test("ends at 30 reps", () => {
    expect(nextOf(did(35))).toEqual(is("reps-up", 28, 30));
    expect(nextOf(did(40), did(35))).toEqual(is("reps", 28, 30));
  });

  test("goes down to what was done, and to no less than a rep", () => {
    expect(nextOf(did(4))).toEqual(is("reps-down", 4, 8));
    expect(nextOf(did(0))).toEqual(is("reps-down", 1, 8));
    expect(nextOf(did(8), did(9))).toEqual(is("reps-down", 5, 8));
    expect(nextOf(did(5), did(9))).toEqual(is("reps-down", 5, 8));
  });

  test("of an open set or of work by the clock is what it was", () => {
    expect(nextReps({ sets: 3, target: { kind: "amrap", min: 6, leave: 1 } }, [did(12)])).toEqual(is("reps", 6, 8));
    expect(nextReps({ sets: 3, target: { kind: "time", seconds: 30 } }, [did(12)])).toEqual(is("reps", 1, 3));
  });
});
