import { describe, expect, test } from "vitest";
import type { LiftDay } from "../../src/measure/lift-history";
import { type LoadWish, leastReserve, recommendedLoad } from "../../src/measure/recommended-load";
import type { LoadedSet } from "../../src/model/loaded-set";
import type { LoadingGym } from "../../src/model/loading-gym";
import type { Effort, Target } from "../../src/model/prescription";
import { exercise, item } from "../support/items";

const barbellSquat = item(exercise("squat", { load: "barbell" }));
const bandSquat = item(exercise("band-squat", { load: "band" }));

const reps = (min: number, max = min): Target => ({ kind: "reps", min, max });
const rir = (min: number, max = min): Effort => ({ kind: "rir", min, max });
const rpe = (min: number, max = min): Effort => ({ kind: "rpe", min, max });
const percentOf = (of: string, percent: number): Effort => ({ kind: "percent", of, percent });

const set = (kg: number, done: number, left?: number): LoadedSet => ({
  kg,
  reps: done,
  ...(left === undefined ? {} : { rir: left }),
});
const day = (ago: number, ...sets: readonly LoadedSet[]): LiftDay => ({ ago, sets });
/** So many sessions with one single of 100 kg to failure, three days apart: a 1RM of 100 kg, measured. */
const singles = (sessions: number): readonly LiftDay[] =>
  Array.from({ length: sessions }, (_, at) => day(3 + 3 * at, set(100, 1, 0)));

const loadFor = (
  history: readonly LiftDay[],
  target: Target,
  effort?: Effort,
  gym: LoadingGym = {},
  lift: LoadWish["item"] = barbellSquat,
) => recommendedLoad({ item: lift, target, ...(effort === undefined ? {} : { effort }) }, history, gym);

test("the least reserve is that of the effort in RIR or RPE, and two where nobody says", () => {
  expect(leastReserve(rir(1, 3))).toBe(1);
  expect(leastReserve(rpe(7, 9))).toBe(1);
  expect(leastReserve(percentOf("1rm", 80))).toBe(2);
  expect(leastReserve(undefined)).toBe(2);
});

describe("a share of the 1RM", () => {
  test("comes with what it was worked out from", () => {
    // 5 reps to failure are 86.3 % of 100 kg; 87.5 kg is nearer than 85 kg.
    expect(loadFor(singles(3), reps(5), rir(0))).toEqual({
      kg: 87.5,
      from: "1rm",
      confidence: "high",
      sessions: 3,
      daysAgo: 3,
      oneRepMaxKg: 100,
      percent: 86.3,
    });
  });

  test.each<[string, Effort | undefined, number]>([
    ["most reps left of a range in RIR", rir(0, 1), 83.7],
    ["lowest rating of a range in RPE", rpe(8, 9), 81.1],
    ["two reps left where nobody says", undefined, 81.1],
    ["three and a half at most: RIR", rir(2, 4), 77.4],
    ["three and a half at most: RPE", rpe(6, 8), 77.4],
    ["a percentage as it stands", percentOf("1rm", 72), 72],
    ["a percentage of a 5RM by the chart", percentOf("5rm", 100), 86.3],
  ])("for five reps goes by the %s", (_, effort, percent) => {
    expect(loadFor(singles(3), reps(5), effort)?.percent).toBeCloseTo(percent, 9);
  });

  test("of a range of reps goes by its middle, the upper of two; where it is unsure by the most", () => {
    // 5, 6, 7 and 8 reps to failure: 86.3, 83.7, 81.1 and 78.6 %.
    expect(loadFor(singles(3), reps(5, 7), rir(0))?.percent).toBe(83.7);
    expect(loadFor(singles(3), reps(5, 8), rir(0))?.percent).toBe(81.1);
    expect(loadFor(singles(2), reps(5, 8), rir(0))).toMatchObject({ percent: 81.1, confidence: "medium" });
    expect(loadFor(singles(1), reps(5, 8), rir(0))).toMatchObject({ percent: 78.6, confidence: "low" });
  });

  test("of as many reps as possible goes by the fewest", () => {
    expect(loadFor(singles(3), { kind: "amrap", min: 5 }, rir(0))?.percent).toBe(86.3);
    expect(loadFor(singles(3), { kind: "amrap", min: 0 }, rir(0))).toBeUndefined();
  });

  test("leaves the reps that an open set asks to leave", () => {
    expect(loadFor(singles(3), { kind: "amrap", min: 5, leave: 1 })?.percent).toBe(83.7);
    expect(loadFor(singles(3), { kind: "amrap", min: 5, leave: 1 }, rir(3))?.percent).toBe(83.7);
    expect(loadFor(singles(3), { kind: "amrap", min: 5, leave: 9 })?.percent).toBe(77.4);
  });

  test("is rounded down where the estimate is unsure", () => {
    expect(loadFor(singles(2), reps(5), rir(0))?.kg).toBe(87.5);
    expect(loadFor(singles(1), reps(5), rir(0))?.kg).toBe(85);
  });

  test("is a tenth above the heaviest set at most, one that no estimate is made from included", () => {
    // 5 reps of 80 kg with 3 left: a 1RM of 101.8 kg, but 88 kg at most.
    const light = [3, 6, 9].map((ago) => day(ago, set(80, 5, 3)));
    expect(loadFor(light, reps(1), rir(0))).toMatchObject({ kg: 87.5, percent: 100 });
    // 90 kg lifted twelve times say nothing of a 1RM, but make 99 kg the most.
    expect(loadFor([...light.slice(0, 2), day(9, set(80, 5, 3), set(90, 12))], reps(1), rir(0))?.kg).toBe(100);
  });

  test("is none for a hold or a carry, for more than 12 reps, and of an unknown base", () => {
    expect(loadFor(singles(3), { kind: "time", seconds: 30 }, rir(0))).toBeUndefined();
    expect(loadFor(singles(3), { kind: "distance", metres: 30 }, rir(0))).toBeUndefined();
    expect(loadFor(singles(3), reps(12), rir(0))?.percent).toBe(68);
    expect(loadFor(singles(3), reps(13), rir(0))).toBeUndefined();
    expect(loadFor(singles(3), reps(5), percentOf("best", 80))).toBeUndefined();
  });

  test("is none where no weight can be set, or where even the empty bar is too heavy", () => {
    expect(loadFor(singles(3), reps(5), rir(0), {}, bandSquat)).toBeUndefined();
    expect(loadFor([day(3, set(20, 1, 0))], reps(5), rir(0))).toBeUndefined();
  });
});

// Sets of 12 reps: too many to estimate a 1RM from.
describe("the load of last time, where no 1RM can be told", () => {
  const last = (target: Target, effort: Effort | undefined, ...sets: readonly LoadedSet[]) =>
    loadFor([day(4, ...sets), day(8, set(90, 15, 5))], target, effort);

  test("is taken again, and no 1RM is told", () => {
    expect(last(reps(12), rir(2), set(50, 12, 2))).toEqual({
      kg: 50,
      from: "last-time",
      confidence: "medium",
      sessions: 2,
      daysAgo: 4,
    });
  });

  test.each<[string, LoadedSet, number | undefined]>([
    ["as many reps and as much left as wanted", set(50, 12, 2), 50],
    ["too little left", set(50, 12, 1), undefined],
    ["one rep more for one that was not left", set(50, 13, 1), 50],
    ["a rep too few, whatever was left", set(50, 11, 5), undefined],
    ["nobody noted what was left, and two reps more were done", set(50, 14), 50],
    ["nobody noted what was left, and one rep more was done", set(50, 13), undefined],
  ])("needs the reps, and the reserve on top: %s", (_, done, kg) => {
    expect(last(reps(12, 15), rir(2, 3), done)?.kg).toBe(kg);
  });

  test("needs two reps left where nobody says how hard it is, or where a percentage has no base that is known", () => {
    for (const effort of [undefined, percentOf("best", 60)]) {
      expect(last(reps(12), effort, set(50, 12, 2))?.kg).toBe(50);
      expect(last(reps(12), effort, set(50, 12, 1))).toBeUndefined();
    }
  });

  test("is the heaviest of the sets that will do, not of all", () => {
    expect(last(reps(12), rir(2), set(47.5, 12, 3), set(50, 12, 2), set(60, 12, 0), set(45, 12, 4))?.kg).toBe(50);
  });

  test("is rounded down to what the gym has, however near the next one is", () => {
    expect(last(reps(12), rir(2), set(52.4, 12, 2))?.kg).toBe(50);
    expect(last(reps(12), rir(2), set(15, 12, 2))).toBeUndefined();
  });

  test("is unsure after one session, or where of no set that will do the reserve was noted", () => {
    const once = loadFor([day(4, set(50, 12, 2))], reps(12), rir(2));
    expect(once).toMatchObject({ confidence: "low", sessions: 1 });
    expect(last(reps(12), rir(2), set(50, 14), set(60, 12, 0))).toMatchObject({ kg: 50, confidence: "low" });
    expect(last(reps(12), rir(2), set(50, 14), set(45, 12, 2))).toMatchObject({ kg: 50, confidence: "medium" });
  });

  test("rests on two sessions at most", () => {
    const history = [4, 8, 12].map((ago) => day(ago, set(50, 12, 2)));
    expect(loadFor(history, reps(12), rir(2))?.sessions).toBe(2);
  });

  test("is none of sets that aim at no reps, without records, or where no weight can be set", () => {
    expect(last({ kind: "time", seconds: 30 }, rir(2), set(50, 12, 2))).toBeUndefined();
    expect(last({ kind: "amrap", min: 12 }, rir(2), set(50, 12, 2))).toBeUndefined();
    expect(loadFor([], reps(12), rir(2))).toBeUndefined();
    expect(loadFor([day(4, set(50, 12, 2))], reps(12), rir(2), {}, bandSquat)).toBeUndefined();
  });
});

describe("where both can be told", () => {
  /** Two sessions of five reps with two left, 81.1 % of a 1RM; of the two 1RM the middle counts. */
  const fives = (ago: number, kg: number, before: number): readonly LiftDay[] => [
    day(ago, set(kg, 5, 2)),
    day(30, set(before, 5, 2)),
  ];

  test("what was just done is taken where it is the heavier", () => {
    // By the estimate 90 kg: in the middle of 100 and 80.
    expect(loadFor(fives(3, 100, 80), reps(5), rir(2))).toMatchObject({ from: "last-time", kg: 100, daysAgo: 3 });
    expect(loadFor(fives(3, 80, 100), reps(5), rir(2))).toMatchObject({ from: "1rm", kg: 90 });
  });

  test("the estimate is taken where both give the same", () => {
    expect(loadFor(fives(3, 100, 100), reps(5), rir(2))).toMatchObject({ from: "1rm", kg: 100 });
  });

  test("what was done proves something for three weeks", () => {
    expect(loadFor(fives(21, 100, 80), reps(5), rir(2))).toMatchObject({ from: "last-time", kg: 100, daysAgo: 21 });
    expect(loadFor(fives(22, 100, 80), reps(5), rir(2))).toMatchObject({ from: "1rm", kg: 90, daysAgo: 22 });
  });

  test("a percentage is kept to, whatever was done", () => {
    // 80 % of 111 kg are 88.8 kg.
    expect(loadFor(fives(3, 100, 80), reps(5), percentOf("1rm", 80))).toMatchObject({ from: "1rm", kg: 90 });
  });
});
