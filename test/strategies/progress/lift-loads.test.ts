import { expect, test } from "vitest";
import { pullUp } from "../../../src/catalog/index";
import type { LoadingGym } from "../../../src/model/loading-gym";
import { double } from "../../../src/strategies/progress/double";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { linear } from "../../../src/strategies/progress/linear";
import { rpe } from "../../../src/strategies/progress/rpe";
import { next, plannedLift, reasonOf, went } from "../../support/progress";

const item = plannedLift(pullUp, "secondary");
const gymWith = (provides: readonly string[], limits: LoadingGym["limits"] = []): LoadingGym => ({
  stations: [{ id: "floor", zone: "room", count: 1, exclusive: false, provides: [...provides] }],
  limits,
});
const dumbbells = gymWith(["dumbbell"], [{ equipment: "dumbbell", maxKg: 12 }]);
const plates = gymWith(["barbell"]);

test.each([linear, double, rpe, heavyLightMedium])("%o takes the next dumbbell or plates", (strategy) => {
  expect(next(strategy, [went(3, 10, 8, 8)], { item, gym: dumbbells })).toMatchObject({ kg: 12, move: "up" });
  expect(next(strategy, [went(3, 20, 8, 3)], { item, gym: plates })).toMatchObject({ kg: 21.25, move: "up" });
});

test("waits for the next one as other loads do, and goes down by them", () => {
  expect(reasonOf(double, [went(3, 10, 7)], { item, gym: plates })).toMatchObject({ move: "hold", nextKg: 11.25 });
  const stalled = [went(3, 20, 6), went(6, 20, 6), went(9, 20, 6)];
  expect(next(double, stalled, { item, gym: plates })).toMatchObject({ kg: 18.75, move: "down" });
});

test("is kept, with more reps, where there is nothing known to add, and is called no end of what there is", () => {
  for (const gym of [{}, gymWith(["band"]), dumbbells]) {
    const kg = gym === dumbbells ? 12 : 10;
    const last = [went(3, kg, 8)];
    expect(reasonOf(double, last, { item, gym })).toMatchObject({ move: "hold", kg, range: [8, 10] });
    const stalled = [went(3, kg, 6), went(6, kg, 6), went(9, kg, 6)];
    if (gym !== dumbbells) expect(reasonOf(double, stalled, { item, gym })).toMatchObject({ move: "hold", kg });
  }
});
