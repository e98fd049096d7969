import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  barbellDeadlift,
  dumbbellDeadlift,
  floorPullover,
  latPulldown,
  pullUp,
  tBarRow,
} from "../../src/catalog/index";
import { homeDumbbell } from "../../src/gyms/index";
import { fromKilograms, loadableKg, loadsNear, nextLoadKg } from "../../src/measure/loadable";
import type { Exercise } from "../../src/model/exercise";
import type { KnownItem } from "../../src/model/plan";

const itemOf = (exercise: Exercise): KnownItem => ({
  role: "main",
  exercise,
  station: exercise.needs[0]?.station ?? "",
  warmup: [],
  prescription: { sets: 3, target: { kind: "reps", min: 5, max: 8 } },
});
const deadlift = itemOf(barbellDeadlift);

describe("the loads of a gym", () => {
  test("a bar goes up by a pair of the smallest plates", () => {
    expect(loadsNear(101, deadlift, {})).toEqual({ below: 100, above: 102.5 });
    expect(loadsNear(100, deadlift, {})).toEqual({ below: 100, above: 100 });
    expect(loadsNear(12, deadlift, {})).toEqual({ above: 20 });
    expect(nextLoadKg(100, deadlift, {})).toBe(102.5);
  });

  test("in pounds it weighs 45, and what is shown are pounds", () => {
    const kg = loadableKg(100, deadlift, { unit: "lb" });
    expect(kg).toBe(99.79);
    expect(fromKilograms(99.79, "lb")).toBe(220);
    expect(fromKilograms(loadsNear(1, deadlift, { unit: "lb" })?.above ?? 0, "lb")).toBe(45);
  });

  test.each(["kg", "lb"] as const)("in %s, from each load the next one is found, step by step", (unit) => {
    for (const item of [deadlift, itemOf(dumbbellDeadlift), itemOf(latPulldown)]) {
      const loads: number[] = [loadsNear(0.1, item, { unit })?.above ?? expect.fail()];
      while ((loads.at(-1) ?? 0) < 150) loads.push(nextLoadKg(loads.at(-1) ?? 0, item, { unit }) ?? expect.fail());
      const shown = loads.map((kg) => fromKilograms(kg, unit));
      expect([...new Set(shown)].sort((a, b) => a - b)).toEqual(shown);
      // No load between two of them is passed over.
      const pairs = shown.slice(1).map((after, at) => [shown[at] ?? 0, after] as const);
      const between = pairs.map(([before, after]) => (loads[shown.indexOf(before)] ?? 0) + (after - before) * 0.2);
      expect(between.map((kg) => loadsNear(kg, item, { unit })?.above)).toEqual(loads.slice(1));
    }
  });

  test("few plates make few loads, found also where the heaviest first would miss them", () => {
    const plates = [
      { weight: 10, pairs: 1 },
      { weight: 6, pairs: 2 },
    ];
    const gym = { loadings: [{ kind: "bar", equipment: "barbell", bar: 20, plates }] } as const;
    expect(loadsNear(44, deadlift, gym)).toEqual({ below: 44, above: 44 });
    expect(loadsNear(43, deadlift, gym)).toEqual({ below: 40, above: 44 });
    expect(loadsNear(200, deadlift, gym)).toEqual({ below: 64 });
    expect(nextLoadKg(64, deadlift, gym)).toBeUndefined();
  });

  test("dumbbells go by one kilogram, then by two and a half, to the heaviest of the gym", () => {
    const item = itemOf(dumbbellDeadlift);
    expect(loadsNear(9.4, item, {})).toEqual({ below: 9, above: 10 });
    expect(loadsNear(11, item, {})).toEqual({ below: 10, above: 12.5 });
    expect(loadsNear(60, item, { limits: [{ equipment: "dumbbell", maxKg: 24 }] })).toEqual({ below: 24 });
    expect(loadsNear(23, item, { limits: [{ equipment: "dumbbell", maxKg: 24 }] })).toEqual({ below: 22.5, above: 24 });
  });

  test("of several ways in one place the gym decides", () => {
    const pullover = itemOf(floorPullover);
    expect(loadsNear(27, pullover, {})).toEqual({ below: 24, above: 28 });
    expect(loadsNear(27, pullover, homeDumbbell)).toEqual({ below: 24 });
  });

  test("the equipment word goes before the kind of load, and stacks before nothing", () => {
    expect(loadsNear(21, itemOf(latPulldown), {})).toBeDefined();
    expect(loadsNear(3, itemOf(tBarRow), {})).toEqual({ below: 2.5, above: 3.75 });
    expect(loadsNear(10, itemOf(pullUp), {})).toBeUndefined();
  });

  test("a load is near where it is hardly more than the wish, else below it", () => {
    expect(loadableKg(101.5, deadlift, {})).toBe(102.5);
    expect(loadableKg(101.5, deadlift, {}, true)).toBe(100);
    expect(loadableKg(21.5, deadlift, {})).toBe(20);
    expect(loadableKg(10, deadlift, {})).toBeUndefined();
  });

  test("law: never more than a fiftieth above the wish, and always one that there is", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 300, noNaN: true }),
        fc.boolean(),
        fc.constantFrom("kg", "lb"),
        (kg, isCautious, unit) => {
          for (const item of [deadlift, itemOf(dumbbellDeadlift), itemOf(latPulldown)]) {
            const load = loadableKg(kg, item, { unit }, isCautious);
            if (load === undefined) continue;
            expect(load).toBeLessThanOrEqual(kg * (isCautious ? 1 : 1.02) + 0.01);
            expect(loadsNear(load, item, { unit })?.below).toBe(load);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
