import { expect, test } from "vitest";
import { dumbbellFloorPress } from "../../../src/catalog/index";
import { double } from "../../../src/strategies/progress/double";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { linear } from "../../../src/strategies/progress/linear";
import { rpe } from "../../../src/strategies/progress/rpe";
import { next, plannedLift, reasonOf, went } from "../../support/progress";

test("is told, and where there is nothing heavier, that", () => {
  expect(reasonOf(double, [went(3, 100, 7)])).toMatchObject({ move: "hold", reps: 8, nextKg: 102.5 });
  const gym = { limits: [{ equipment: "dumbbell", maxKg: 24 }] };
  const press = { item: plannedLift(dumbbellFloorPress), gym };
  expect(reasonOf(double, [went(3, 24, 8, 0)], press)).toMatchObject({ move: "heaviest", kg: 24 });
  expect(reasonOf(double, [went(3, 24, 8)], press)).toMatchObject({ move: "heaviest", kg: 24, range: [8, 10] });
  const twice = [went(3, 24, 10), went(6, 24, 8), went(9, 22.5, 8)];
  expect(reasonOf(double, twice, press)).toMatchObject({ range: [10, 12] });
  expect(next(double, twice, press).value.target).toEqual({ kind: "reps", min: 10, max: 12 });
});

test("without records there is no load, and a start", () => {
  for (const strategy of [linear, double, rpe, heavyLightMedium]) {
    expect(next(strategy, [])).toMatchObject({ kg: undefined, move: "start" });
  }
});
