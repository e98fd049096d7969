import { expect, test } from "vitest";
import { pullUp } from "../../../src/catalog/index";
import type { LiftProgress } from "../../../src/model/progression";
import { density } from "../../../src/strategies/progress/density";
import { double } from "../../../src/strategies/progress/double";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { linear } from "../../../src/strategies/progress/linear";
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
