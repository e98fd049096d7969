import { expect, test } from "vitest";
import { dumbbellCalfRaise } from "../../../src/catalog/index";
import type { Exposure } from "../../../src/model/progression";
import { double } from "../../../src/strategies/progress/double";
import { next, plannedLift, went } from "../../support/progress";

test("takes more left for the same reps as progress, and a step back goes to the nearest load", () => {
  const same = [went(3, 100, 6, 1), went(6, 100, 6, 1), went(9, 100, 6, 1)];
  expect(next(double, same)).toMatchObject({ kg: 92.5, move: "down" });
  const easier = [went(3, 100, 6, 2), went(6, 100, 6, 1), went(9, 100, 6, 1)];
  expect(next(double, easier)).toMatchObject({ kg: 100, move: "hold" });
  const light = [went(3, 35, 6, 1), went(6, 35, 6, 1), went(9, 35, 6, 1)];
  expect(next(double, light)).toMatchObject({ kg: 32.5, move: "down" });
});

test("goes up only once every set has the most reps with one left", () => {
  expect(next(double, [went(3, 100, 8, 1)])).toMatchObject({ kg: 102.5, move: "up" });
  expect(next(double, [went(3, 100, 8, 0)])).toMatchObject({ kg: 100, move: "hold" });
  expect(next(double, [went(3, 100, 7, 1)])).toMatchObject({ kg: 100, move: "hold" });
});

test("takes a step back after two sessions without a rep more", () => {
  const stalled = [went(3, 100, 6), went(6, 100, 6), went(9, 100, 6)];
  expect(next(double, stalled)).toMatchObject({ kg: 92.5, move: "down" });
  expect(next(double, [went(3, 100, 7), went(6, 100, 6), went(9, 100, 6)])).toMatchObject({ move: "hold" });
  expect(next(double, stalled.slice(0, 2))).toMatchObject({ move: "hold" });
});

test("takes the next load that there is, also where that is a large step", () => {
  const item = plannedLift(dumbbellCalfRaise, "accessory");
  expect(next(double, [went(3, 8, 8, 2)], { item })).toMatchObject({ kg: 9, move: "up" });
});

test("what happened before another load, or before a session that was better, is no stall", () => {
  expect(next(double, [went(3, 100, 6), went(6, 100, 6), went(9, 97.5, 6)])).toMatchObject({ kg: 100, move: "hold" });
  const once = [went(3, 100, 6), went(6, 100, 6), went(9, 100, 5), went(12, 100, 5), went(15, 100, 5)];
  expect(next(double, once)).toMatchObject({ kg: 100, move: "hold" });
});

test("sets of unlike reps count by what one of them was on average", () => {
  const sets = (...reps: readonly number[]): Exposure => ({
    ...went(3, 100, 6),
    sets: reps.map((one) => ({ kg: 100, reps: one })),
  });
  // A set less, but none of them fewer reps.
  expect(next(double, [sets(7, 6), sets(6, 6, 6), sets(6, 6, 6)])).toMatchObject({ kg: 100, move: "hold" });
  expect(next(double, [sets(6, 6, 6), sets(7, 6), sets(7, 6)])).toMatchObject({ kg: 92.5, move: "down" });
});
