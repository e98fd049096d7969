import { describe, expect, test } from "vitest";
import { pullUp } from "../../../src/catalog/index";
import type { LoadingGym } from "../../../src/model/loading-gym";
import { double } from "../../../src/strategies/progress/double";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { loadableOf, loadsNearOf, nextLoadOf } from "../../../src/strategies/progress/lift-loads";
import { linear } from "../../../src/strategies/progress/linear";
import { rpe } from "../../../src/strategies/progress/rpe";
import { next, plannedLift, reasonOf, squat, went } from "../../support/progress";

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

describe("loads next to a wished one", () => {
  const from = (kg: number, gym: LoadingGym) => loadsNearOf(kg, { item, gym });

  test("are those of the dumbbells where there are some, else those of plates, one by one", () => {
    expect(from(11, gymWith(["dumbbell", "plate"]))).toEqual({ below: 10, above: 12.5 });
    expect(from(11, plates)).toEqual({ below: 10, above: 11.25 });
    expect(from(0.5, gymWith(["dumbbell"]))).toEqual({ above: 1 });
    expect(from(15, dumbbells)).toEqual({ below: 12 });
    // 0.15 kg more is hardly more.
    expect(loadableOf(11.1, { item, gym: plates })).toBe(11.25);
    expect(loadableOf(11.1, { item, gym: plates }, true)).toBe(10);
    expect(nextLoadOf(10, { item, gym: plates })).toBe(11.25);
  });

  test("are none where nothing is known to be added", () => {
    expect(from(11, {})).toBeUndefined();
    expect(from(11, gymWith(["band"]))).toBeUndefined();
    expect(loadableOf(11, { item, gym: {} })).toBeUndefined();
    expect(nextLoadOf(11, { item, gym: {} })).toBeUndefined();
  });

  test("are made of the plates that the gym has, and of its pounds", () => {
    const rough: LoadingGym = {
      ...plates,
      loadings: [
        { kind: "bar", equipment: "ez-bar", bar: 10, plates: [{ weight: 1 }] },
        { kind: "ranges", equipment: "dumbbell", ranges: [{ from: 3, step: 3 }] },
        { kind: "bar", equipment: "barbell", bar: 20, plates: [{ weight: 5 }] },
      ],
    };
    expect(from(11, rough)).toEqual({ below: 10, above: 15 });
    expect(from(1, { ...plates, unit: "lb" })).toEqual({ below: 0, above: 1.135 });
  });

  test("of a lift with a bar are its own, whatever dumbbells there are", () => {
    expect(loadsNearOf(101, { item: squat, gym: gymWith(["dumbbell", "barbell"]) })).toEqual({
      below: 100,
      above: 102.5,
    });
  });
});
