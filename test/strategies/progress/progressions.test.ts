import { describe, expect, test } from "vitest";
import {
  barbellBackSquat,
  barbellDeadlift,
  dumbbellCalfRaise,
  dumbbellFloorPress,
  pullUp,
} from "../../../src/catalog/index";
import type { Exercise } from "../../../src/model/exercise";
import type { LoadingGym } from "../../../src/model/loading-gym";
import type { KnownItem } from "../../../src/model/plan";
import type { Exposure, LiftProgress, ProgressionStrategy } from "../../../src/model/progression";
import { density } from "../../../src/strategies/progress/density";
import { double } from "../../../src/strategies/progress/double";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { linear } from "../../../src/strategies/progress/linear";
import { rpe } from "../../../src/strategies/progress/rpe";
import { wave } from "../../../src/strategies/progress/wave";

const itemOf = (exercise: Exercise, role: KnownItem["role"] = "main"): KnownItem => ({
  role,
  exercise,
  station: exercise.needs[0]?.station ?? "",
  warmup: [],
  prescription: {
    sets: 3,
    target: { kind: "reps", min: 5, max: 8 },
    effort: { kind: "rir", min: 2, max: 3 },
    restSeconds: 120,
  },
});

const squat = itemOf(barbellBackSquat);

/** A session so many days ago: load, reps and reserve of three sets. */
const went = (daysAgo: number, kg: number, reps: number, rir = 2, turn = 1): Exposure => ({
  daysAgo,
  sets: Array.from({ length: 3 }, () => ({ kg, reps, rir })),
  planned: squat,
  turn,
  isDeload: false,
});

const liftOf = (history: readonly Exposure[], more: Partial<LiftProgress> = {}): LiftProgress => ({
  item: squat,
  week: 2,
  weekOfBlock: 2,
  timeOfBlock: 2,
  time: 2,
  turn: { at: 1, of: 1 },
  isFresh: true,
  history,
  all: history,
  unloaded: [],
  daysOff: 3,
  wasEasy: false,
  gym: {},
  goal: "strength",
  level: "intermediate",
  ...more,
});

const next = (strategy: ProgressionStrategy, history: readonly Exposure[], more: Partial<LiftProgress> = {}) => {
  const { value, decisions } = strategy(liftOf(history, more));
  const [decision] = decisions;
  return { kg: value.load?.kg, move: decision?.code === "progressed" ? decision.data.move : "none", value };
};

const decisionOf = (strategy: ProgressionStrategy, history: readonly Exposure[], more: Partial<LiftProgress> = {}) =>
  strategy(liftOf(history, more)).decisions[0]?.data;

test.each([linear, double, rpe, heavyLightMedium, density])(
  "%o lets a lift without a load grow by reps",
  (strategy) => {
    const { kg, move } = next(strategy, [], { item: itemOf(pullUp, "secondary") });
    expect([kg, move]).toEqual([undefined, "reps"]);
    expect(next(strategy, []).move).toBe("start");
  },
);

describe("a lift without a load", () => {
  const pull = { item: itemOf(pullUp, "secondary") };
  const did = (reps: number, rir?: number): Partial<LiftProgress> => ({
    ...pull,
    unloaded: [
      { daysAgo: 3, sets: Array.from({ length: 3 }, () => ({ reps, ...(rir === undefined ? {} : { rir }) })) },
    ],
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
    const { value } = next(wave, [], { item: itemOf(pullUp, "main") });
    expect(value.perSet).toBeUndefined();
  });
});

describe("what a load waits for", () => {
  test("is told, and where there is nothing heavier, that", () => {
    expect(decisionOf(double, [went(3, 100, 7)])).toMatchObject({ move: "hold", reps: 8, nextKg: 102.5 });
    const gym = { limits: [{ equipment: "dumbbell", maxKg: 24 }] };
    const press = { item: itemOf(dumbbellFloorPress), gym };
    expect(decisionOf(double, [went(3, 24, 8, 0)], press)).toMatchObject({ move: "heaviest", kg: 24 });
    expect(decisionOf(double, [went(3, 24, 8)], press)).toMatchObject({ move: "heaviest", kg: 24, range: [8, 10] });
    const twice = [went(3, 24, 10), went(6, 24, 8), went(9, 22.5, 8)];
    expect(decisionOf(double, twice, press)).toMatchObject({ range: [10, 12] });
    expect(next(double, twice, press).value.target).toEqual({ kind: "reps", min: 10, max: 12 });
  });
});

describe("weight that is added to body weight", () => {
  const item = itemOf(pullUp, "secondary");
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
    expect(decisionOf(double, [went(3, 10, 7)], { item, gym: plates })).toMatchObject({ move: "hold", nextKg: 11.25 });
    const stalled = [went(3, 20, 6), went(6, 20, 6), went(9, 20, 6)];
    expect(next(double, stalled, { item, gym: plates })).toMatchObject({ kg: 18.75, move: "down" });
  });

  test("is kept, with more reps, where there is nothing known to add, and is called no end of what there is", () => {
    for (const gym of [{}, gymWith(["band"]), dumbbells]) {
      const kg = gym === dumbbells ? 12 : 10;
      const last = [went(3, kg, 8)];
      expect(decisionOf(double, last, { item, gym })).toMatchObject({ move: "hold", kg, range: [8, 10] });
      const stalled = [went(3, kg, 6), went(6, kg, 6), went(9, kg, 6)];
      if (gym !== dumbbells) expect(decisionOf(double, stalled, { item, gym })).toMatchObject({ move: "hold", kg });
    }
  });
});

describe("linear", () => {
  test("goes up by 2.5 kg after all reps, a hinge by 5 kg in its first sessions", () => {
    expect(next(linear, [went(3, 100, 5)])).toMatchObject({ kg: 102.5, move: "up" });
    const deadlift = { item: itemOf(barbellDeadlift) };
    expect(next(linear, [went(3, 100, 5)], deadlift)).toMatchObject({ kg: 105, move: "up" });
    const many = Array.from({ length: 9 }, (_, at) => went(3 + at, 100, 5));
    expect(next(linear, many, deadlift)).toMatchObject({ kg: 102.5, move: "up" });
  });

  test("stays after a failed set; three failed sessions in a row at one load take a tenth off", () => {
    expect(next(linear, [went(3, 100, 4)])).toMatchObject({ kg: 100, move: "missed" });
    expect(next(linear, [went(3, 100, 4), went(6, 100, 4)])).toMatchObject({ kg: 100, move: "missed" });
    expect(next(linear, [went(3, 100, 4), went(6, 100, 3), went(9, 100, 4)])).toMatchObject({ kg: 90, move: "down" });
    expect(next(linear, [went(3, 100, 4), went(6, 97.5, 4), went(9, 97.5, 4)])).toMatchObject({ move: "missed" });
  });

  test("makes a step of more than a tenth only once every set has the most reps with one left", () => {
    expect(next(linear, [went(3, 20, 7)])).toMatchObject({ kg: 20, move: "hold" });
    expect(next(linear, [went(3, 20, 8)])).toMatchObject({ kg: 22.5, move: "up" });
  });

  test("stays where a set left nothing and the plan asks for reps in reserve", () => {
    expect(next(linear, [went(3, 100, 5, 0)])).toMatchObject({ kg: 100, move: "all-out" });
  });

  test("says that there is nothing lighter", () => {
    const failed = [went(3, 20, 3), went(6, 20, 3), went(9, 20, 3)];
    expect(next(linear, failed)).toMatchObject({ kg: 20, move: "lightest" });
  });
});

describe("double", () => {
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
    const item = itemOf(dumbbellCalfRaise, "accessory");
    expect(next(double, [went(3, 8, 8, 2)], { item })).toMatchObject({ kg: 9, move: "up" });
  });
});

describe("rpe", () => {
  test("stays where reps and reserve were as planned, from the fewest to the most", () => {
    for (const reps of [5, 6, 7]) expect(next(rpe, [went(3, 100, reps, 2)])).toMatchObject({ kg: 100, move: "hold" });
    expect(decisionOf(rpe, [went(3, 100, 7, 2)])).toMatchObject({ reps: 8, reserve: 2 });
  });

  test("goes up where every set has the most reps with the least reserve", () => {
    expect(next(rpe, [went(3, 100, 8, 2)])).toMatchObject({ kg: 102.5, move: "up" });
    expect(next(rpe, [went(3, 100, 8, 1)])).toMatchObject({ kg: 100, move: "hold" });
  });

  test("moves towards what the chart says, at most a twentieth", () => {
    expect(next(rpe, [went(3, 100, 8, 3)])).toMatchObject({ kg: 102.5, move: "up" });
    expect(next(rpe, [went(3, 100, 5, 0)])).toMatchObject({ kg: 95, move: "down" });
  });

  test("takes the next load of a gym with large steps where it leaves the fewest reps", () => {
    const press = { item: itemOf(dumbbellFloorPress) };
    expect(next(rpe, [went(3, 27.5, 8, 5)], press)).toMatchObject({ kg: 30, move: "up" });
    expect(next(rpe, [went(3, 12.5, 8, 3)], press)).toMatchObject({ kg: 12.5, move: "hold" });
    expect(decisionOf(rpe, [went(3, 12.5, 8, 3)], press)).not.toHaveProperty("nextKg");
  });

  test("goes by the reserve where a set was too easy for an estimate", () => {
    expect(next(rpe, [went(3, 100, 8, 3.5)])).toMatchObject({ kg: 105, move: "up" });
    expect(next(rpe, [went(3, 100, 8, 6)])).toMatchObject({ kg: 105, move: "up" });
  });
});

describe("heavy, light, medium", () => {
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
});

describe("wave", () => {
  test("is three sets in percent of nine tenths of the 1RM, the last one open, and never much more than before", () => {
    const { value } = next(wave, [went(3, 100, 5, 0), went(10, 100, 5, 0), went(17, 100, 5, 0)], { weekOfBlock: 1 });
    // 1RM 115.9 kg by the chart, training max 104.3 kg.
    expect(value.perSet?.map(({ load }) => load?.kg)).toEqual([67.5, 77.5, 87.5]);
    expect(value.perSet?.at(-1)?.target).toEqual({ kind: "amrap", min: 5, leave: 1 });
    expect(value.load).toEqual({ kg: 87.5 });
    const third = next(wave, [went(3, 100, 5, 0)], { weekOfBlock: 3 }).value;
    expect(third.perSet?.map(({ effort }) => (effort?.kind === "percent" ? effort.percent : 0))).toEqual([75, 85, 95]);
  });

  test("tells the percent that a load is where the gym ends before the wished one", () => {
    const gym = { limits: [{ equipment: "barbell", maxKg: 80 }] };
    const { value } = next(wave, [went(3, 100, 5, 0)], { weekOfBlock: 3, gym });
    const sets = value.perSet?.map(({ load, effort }) => [load?.kg, effort?.kind === "percent" ? effort.percent : 0]);
    // Training max 104.3 kg.
    expect(sets).toEqual([
      [77.5, 75],
      [80, 76],
      [80, 76],
    ]);
    expect(value.effort).toEqual({ kind: "percent", of: "training-max", percent: 76 });
  });

  test("leaves lifts alone that keep reps in reserve for the body's sake", () => {
    const withReserve = (min: number): KnownItem => ({
      ...squat,
      prescription: { ...squat.prescription, effort: { kind: "rir", min, max: 4 } },
    });
    const effortOf = (min: number) => next(wave, [went(3, 100, 8, 3)], { item: withReserve(min) }).value.effort;
    expect(effortOf(3)).toEqual({ kind: "rir", min: 3, max: 4 });
    expect(effortOf(2)?.kind).toBe("percent");
  });

  test("is for main lifts", () => {
    expect(next(wave, [went(3, 100, 8, 2)], { item: itemOf(barbellBackSquat, "secondary") }).move).toBe("up");
  });
});

describe("density", () => {
  const item = itemOf(dumbbellCalfRaise, "accessory");
  const calf = [went(3, 10, 8, 3)];

  test("shortens rest by the week while the load stays, down to its floor, then the load may grow", () => {
    const at = (time: number) => next(density, calf, { item, time });
    expect([1, 2, 3, 4].map((week) => at(week).value.restSeconds)).toEqual([120, 105, 90, 75]);
    expect(at(4)).toMatchObject({ kg: 10, move: "rest" });
    expect(at(7).value.restSeconds).toBe(30);
    expect(at(9)).toMatchObject({ kg: 12.5, move: "up" });
    expect(at(9).value.restSeconds).toBe(30);
  });

  test("says that rest is shorter only where it is", () => {
    expect(next(density, calf, { item, time: 1 })).toMatchObject({ kg: 10, move: "hold" });
    expect(next(density, [went(3, 10, 3, 0)], { item, time: 3 }).move).toBe("missed");
    expect(next(density, calf, { item, time: 3 }).move).toBe("rest");
  });

  test("gives a step of rest back after a failed session, and leaves main lifts alone", () => {
    expect(next(density, [went(3, 10, 3, 0)], { item, time: 3 }).value.restSeconds).toBe(105);
    expect(next(density, [went(3, 100, 5)], { time: 4 }).value.restSeconds).toBe(120);
  });
});

test("without records there is no load, and a start", () => {
  for (const strategy of [linear, double, rpe, heavyLightMedium]) {
    expect(next(strategy, [])).toMatchObject({ kg: undefined, move: "start" });
  }
});
