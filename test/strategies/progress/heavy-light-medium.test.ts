import { expect, test } from "vitest";
import { dumbbellFloorPress } from "../../../src/catalog/index";
import type { Exposure } from "../../../src/model/progression";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { next, plannedLift, reasonOf, went } from "../../support/progress";

const week = [went(1, 87.5, 8, 3, 3), went(3, 75, 8, 4, 2), went(5, 100, 6, 2, 1)];

test("grows by the heavy day, and the others are shares of it", () => {
  expect(next(heavyLightMedium, week)).toMatchObject({ kg: 102.5, move: "up" });
  expect(next(heavyLightMedium, week, { turn: { at: 2, of: 3 } })).toMatchObject({ kg: 75, move: "light" });
  expect(next(heavyLightMedium, week, { turn: { at: 3, of: 3 } })).toMatchObject({ kg: 87.5, move: "medium" });
});

test("goes down after two failed heavy days, and the light day follows", () => {
  const failed = [went(3, 75, 8, 4, 2), went(5, 100, 4, 0, 1), went(12, 100, 4, 0, 1)];
  expect(next(heavyLightMedium, failed)).toMatchObject({ kg: 90, move: "down" });
  const after = [went(2, 90, 6, 2, 1), ...failed.map((one) => ({ ...one, daysAgo: one.daysAgo + 7 }))];
  expect(next(heavyLightMedium, after, { turn: { at: 2, of: 2 } })).toMatchObject({ kg: 67.5, move: "light" });
});

test("a failed heavy day keeps the load, and one that cannot grow waits", () => {
  expect(next(heavyLightMedium, [went(5, 100, 4, 0, 1)])).toMatchObject({ kg: 100, move: "missed" });
  const dumbbells = { item: plannedLift(dumbbellFloorPress) };
  // 12.5 kg would be a step of a quarter: it waits for every rep of every set.
  expect(next(heavyLightMedium, [went(5, 10, 7, 2, 1)], dumbbells)).toMatchObject({ kg: 10, move: "hold" });
  expect(next(heavyLightMedium, [went(5, 10, 8, 2, 1)], dumbbells)).toMatchObject({ kg: 12.5, move: "up" });
});

test("the heavy day goes up by a fortieth", () => {
  expect(next(heavyLightMedium, [went(5, 200, 6, 2, 1)])).toMatchObject({ kg: 205, move: "up" });
});

test("light and medium days are rounded down, and stay at the heavy load where nothing is lighter", () => {
  const at = (kg: number) => next(heavyLightMedium, [went(5, kg, 6, 2, 1)], { turn: { at: 2, of: 3 } });
  // Three quarters of 103.3 kg are 77.5, hardly missed.
  expect(at(103)).toMatchObject({ kg: 75, move: "light" });
  expect(at(20)).toMatchObject({ kg: 20, move: "light" });
  expect(reasonOf(heavyLightMedium, [went(5, 100, 6, 2, 1)], { turn: { at: 3, of: 3 } })).toEqual({
    by: "heavy-light-medium",
    move: "medium",
    unit: "kg",
    kg: 87.5,
    fromKg: 100,
  });
});

test("the first light day of a programme without records is a start like any other", () => {
  expect(next(heavyLightMedium, [], { turn: { at: 2, of: 3 } })).toMatchObject({ kg: undefined, move: "start" });
});

test("outside of a programme what is near the heaviest counts as heavy days", () => {
  const outside = (daysAgo: number, kg: number, reps = 6): Exposure => {
    const { turn: _turn, ...one } = went(daysAgo, kg, reps);
    return one;
  };
  expect(next(heavyLightMedium, [outside(2, 70), outside(4, 100)])).toMatchObject({ kg: 102.5, move: "up" });
  expect(next(heavyLightMedium, [outside(2, 87.5), outside(4, 100)])).toMatchObject({ kg: 90, move: "up" });
  expect(next(heavyLightMedium, [outside(2, 85), outside(4, 100)])).toMatchObject({ kg: 102.5, move: "up" });
  // What the programme had as its heavy day goes before what was done beside it.
  expect(next(heavyLightMedium, [outside(2, 120), went(4, 100, 6, 2, 1)])).toMatchObject({ kg: 102.5, move: "up" });
  expect(next(heavyLightMedium, [outside(2, 120), went(4, 100, 6, 2, 2)])).toMatchObject({ kg: 122.5, move: "up" });
});
