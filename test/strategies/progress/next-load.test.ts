import { describe, expect, test } from "vitest";
import { bandPullApart, barbellBackSquat, dumbbellFloorPress, pullUp } from "../../../src/catalog/index";
import type { Prescription } from "../../../src/model/prescription";
import { density } from "../../../src/strategies/progress/density";
import { double } from "../../../src/strategies/progress/double";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { linear } from "../../../src/strategies/progress/linear";
import {
  heavier,
  held,
  isUnloaded,
  lighter,
  loadedStep,
  missed,
  startLoad,
  stepDown,
} from "../../../src/strategies/progress/next-load";
import { rpe } from "../../../src/strategies/progress/rpe";
import { next, plannedLift, progressOf, reasonOf, squat, went } from "../../support/progress";

test("what a load waits for is told, and where there is nothing heavier, that", () => {
  expect(reasonOf(double, [went(3, 100, 7)])).toMatchObject({ move: "hold", reps: 8, nextKg: 102.5 });
  const gym = { limits: [{ equipment: "dumbbell", maxKg: 24 }] };
  const press = { item: plannedLift(dumbbellFloorPress), gym };
  expect(reasonOf(double, [went(3, 24, 8, 0)], press)).toMatchObject({ move: "heaviest", kg: 24 });
  expect(reasonOf(double, [went(3, 24, 8)], press)).toMatchObject({ move: "heaviest", kg: 24, range: [8, 10] });
  const twice = [went(3, 24, 10), went(6, 24, 8), went(9, 22.5, 8)];
  expect(reasonOf(double, twice, press)).toMatchObject({ range: [10, 12] });
  expect(next(double, twice, press).value.target).toEqual({ kind: "reps", min: 10, max: 12 });
});

test("reps at the heaviest load are counted from when that load came last", () => {
  const gym = { limits: [{ equipment: "dumbbell", maxKg: 24 }] };
  const press = { item: plannedLift(dumbbellFloorPress), gym };
  const interrupted = [went(3, 24, 8), went(6, 22.5, 8), went(9, 24, 12)];
  expect(next(double, interrupted, press).value.target).toEqual({ kind: "reps", min: 8, max: 10 });
});

test("without records there is no load, and a start", () => {
  for (const strategy of [linear, double, rpe, heavyLightMedium]) {
    expect(next(strategy, [])).toMatchObject({ kg: undefined, move: "start" });
  }
});

describe("a start", () => {
  test("goes by what other sessions of the lift showed, with the effort that is planned", () => {
    const all = [went(3, 100, 5, 0), went(6, 100, 5, 0), went(9, 100, 5, 0)];
    const withEffort = (effort: Prescription["effort"]) => {
      const { effort: _effort, ...prescription } = squat.prescription;
      const item = { ...squat, prescription: effort === undefined ? prescription : { ...prescription, effort } };
      return startLoad(progressOf([], { all, item })).kg;
    };
    // 1RM 115.9 kg by the chart; 7 reps with 3 and with 2 left are 74 and 76 % of it.
    expect(withEffort({ kind: "rir", min: 2, max: 3 })).toBe(85);
    expect(withEffort(undefined)).toBe(87.5);
    // The same reps with as much left as last time: the same load.
    expect(withEffort({ kind: "rir", min: 0, max: 0 })).toBe(100);
    expect(startLoad(progressOf([], { all }))).toEqual({ kg: 85, move: "start" });
    expect(startLoad(progressOf([]))).toEqual({ move: "start" });
  });
});

describe("a heavier load", () => {
  test("is at least so much heavier, where that is no more than a tenth", () => {
    expect(heavier(100, 2.5, progressOf([]))).toBe(102.5);
    // What is nearest below the wish would be no step at all: the next one up is taken.
    expect(heavier(100, 1, progressOf([]))).toBe(102.5);
    expect(heavier(100, 4, progressOf([]))).toBe(102.5);
    expect(heavier(25, 2.5, progressOf([]))).toBe(27.5);
    expect(heavier(22.5, 2.5, progressOf([]))).toBeUndefined();
  });

  test("is the next one where what was wished is too large a step", () => {
    expect(heavier(40, 10, progressOf([]))).toBe(42.5);
  });

  test("is none at the end of what there is", () => {
    const gym = { limits: [{ equipment: "barbell", maxKg: 100 }] };
    expect(heavier(100, 2.5, progressOf([], { gym }))).toBeUndefined();
  });

  test("is none where no load can be named", () => {
    expect(heavier(10, 2.5, progressOf([], { item: plannedLift(bandPullApart) }))).toBeUndefined();
    expect(lighter(10, 0.5, progressOf([], { item: plannedLift(bandPullApart) }))).toBe(10);
  });
});

test("a lighter load is rounded down, and the lightest stays", () => {
  expect(lighter(100, 0.9, progressOf([]))).toBe(90);
  expect(lighter(101, 1, progressOf([]))).toBe(100);
  // 92.4 kg is nearly 92.5.
  expect(lighter(92.4, 1, progressOf([]))).toBe(90);
  expect(lighter(20, 0.5, progressOf([]))).toBe(20);
});

test("a step back goes to the nearest load, and the lightest that there is stays", () => {
  expect(stepDown(100, 0.924, progressOf([]))).toEqual({ kg: 92.5, move: "down", fromKg: 100 });
  expect(stepDown(20, 0.9, progressOf([]))).toEqual({ kg: 20, move: "lightest", fromKg: 20 });
  expect(stepDown(22.5, 0.995, progressOf([]))).toEqual({ kg: 22.5, move: "lightest", fromKg: 22.5 });
  const band = progressOf([], { item: plannedLift(bandPullApart) });
  expect(stepDown(10, 0.9, band)).toEqual({ kg: 10, move: "hold", fromKg: 10 });
});

test("a load that stays waits for the most reps; work by the clock and open sets wait for none", () => {
  expect(held(101, progressOf([]))).toEqual({
    kg: 100,
    move: "hold",
    fromKg: 101,
    until: { reps: 8, nextKg: 102.5 },
  });
  const timed: Prescription = { ...squat.prescription, target: { kind: "time", seconds: 30 } };
  expect(held(100, progressOf([], { item: { ...squat, prescription: timed } }))).toEqual({
    kg: 100,
    move: "hold",
    fromKg: 100,
  });
  expect(missed(101, progressOf([]))).toEqual({ kg: 100, move: "missed", fromKg: 101 });
});

test("body weight and bands have no load that could be named", () => {
  expect(isUnloaded({ item: plannedLift(pullUp) })).toBe(true);
  expect(isUnloaded({ item: plannedLift(bandPullApart) })).toBe(true);
  expect(isUnloaded({ item: plannedLift(barbellBackSquat) })).toBe(false);
});

describe("the reason", () => {
  const lift = progressOf([went(3, 100, 5)]);

  test("names the lift, the strategy, the load, where it was and the unit of the gym", () => {
    expect(loadedStep(lift, "mine", { kg: 102.5, move: "up", fromKg: 100 }).decisions).toEqual([
      {
        stage: "prescribe",
        code: "progressed",
        subject: { kind: "exercise", id: "barbell-back-squat" },
        data: { by: "mine", move: "up", unit: "kg", kg: 102.5, fromKg: 100 },
        source: "default",
      },
    ]);
    const pounds = progressOf([], { gym: { unit: "lb" } });
    expect(loadedStep(pounds, "mine", { move: "start" }).decisions[0]?.data).toEqual({
      by: "mine",
      move: "start",
      unit: "lb",
    });
  });

  test.each([
    [linear, "linear"],
    [double, "double"],
    [rpe, "rpe"],
    [heavyLightMedium, "heavy-light-medium"],
  ])("%o calls itself so", (strategy, by) => {
    expect(reasonOf(strategy, [went(3, 100, 6)]).by).toBe(by);
    expect(strategy.name).toBe(by);
  });

  test.each([
    [true, "up", { afterEasyWeek: true }],
    [false, "up", {}],
    [true, "hold", {}],
  ] as const)("tells of an easy week in between (%s) where the load goes %s", (wasEasy, move, told) => {
    const data = loadedStep({ ...lift, wasEasy }, "mine", { kg: 102.5, move }).decisions[0]?.data;
    expect(data).toEqual({ by: "mine", move, unit: "kg", kg: 102.5, ...told });
  });

  test("tells of an easy week where reps go up", () => {
    const done = { daysAgo: 3, sets: [{ reps: 8 }, { reps: 8 }] };
    const item = plannedLift(pullUp, "secondary");
    expect(reasonOf(double, [], { item, unloaded: [done], wasEasy: true })).toEqual({
      by: "double",
      move: "reps-up",
      unit: "kg",
      afterEasyWeek: true,
      range: [8, 10],
    });
    expect(reasonOf(double, [], { item, unloaded: [], wasEasy: true })).toEqual({
      by: "double",
      move: "reps",
      unit: "kg",
    });
  });
});

describe("the prescription", () => {
  const loaded = { ...squat, prescription: { ...squat.prescription, load: { kg: 60 } } };

  test("has the new load in place of the old one, and nothing else is changed but what was asked", () => {
    const step = loadedStep(progressOf([], { item: loaded }), "mine", { kg: 100, move: "up" }, { restSeconds: 90 });
    expect(step.value).toEqual({ ...squat.prescription, load: { kg: 100 }, restSeconds: 90 });
  });

  test("loses a load that nothing is known of any more", () => {
    expect(loadedStep(progressOf([], { item: loaded }), "mine", { move: "start" }).value).toEqual(squat.prescription);
    const band = plannedLift(bandPullApart);
    const item = { ...band, prescription: loaded.prescription };
    expect(loadedStep(progressOf([], { item }), "mine", { move: "start" }).value).toEqual(band.prescription);
  });

  test("of a lift without a load keeps what it changed beside the reps", () => {
    const item = plannedLift(pullUp, "accessory");
    expect(next(density, [], { item, time: 1 }).value.restSeconds).toBe(120);
    expect(next(density, [], { item, time: 2 }).value.restSeconds).toBe(105);
  });

  test("keeps its reps where a load stays for another reason than that there is none heavier", () => {
    const { value, decisions } = loadedStep(progressOf([went(3, 100, 12)]), "mine", { kg: 100, move: "hold" });
    expect(value.target).toEqual(squat.prescription.target);
    expect(decisions[0]?.data).not.toHaveProperty("range");
  });
});
