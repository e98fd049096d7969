import { describe, expect, test } from "vitest";
import { barbellBackSquat } from "../../src/catalog/index";
import type { LiftDay } from "../../src/measure/lift-history";
import { type LoadWish, leastReserve, recommendedLoad } from "../../src/measure/recommended-load";
import type { LoadedSet } from "../../src/model/loaded-set";
import { item } from "../support/items";

const squat = item(barbellBackSquat);
const set = (kg: number, reps: number, rir?: number): LoadedSet => ({
  kg,
  reps,
  ...(rir === undefined ? {} : { rir }),
});
const day = (ago: number, ...sets: readonly LoadedSet[]): LiftDay => ({ ago, sets });
const wish = (min: number, max: number, more: Partial<LoadWish> = {}): LoadWish => ({
  item: squat,
  target: { kind: "reps", min, max },
  effort: { kind: "rir", min: 2, max: 2 },
  ...more,
});
/** 5 reps at 100 kg with nothing left are 86.3 % by the chart: a 1RM of 115.9 kg. */
const three = [3, 6, 9].map((ago) => day(ago, set(100, 5, 0)));
const load = (wished: LoadWish, history: readonly LiftDay[] = three) => recommendedLoad(wished, history, {});

describe("the reserve that an effort asks for at least", () => {
  test.each([
    [{ kind: "rir", min: 1, max: 3 }, 1],
    [{ kind: "rpe", min: 7, max: 8.5 }, 1.5],
    [{ kind: "percent", of: "1rm", percent: 80 }, 2],
    [undefined, 2],
  ] as const)("%j: %d", (effort, reserve) => {
    expect(leastReserve(effort)).toBe(reserve);
  });
});

describe("from an estimated 1RM", () => {
  test("goes by the middle of the reps, the upper of two, and the most that is left", () => {
    // 5 reps with 2 left are 81.1 % of it, 94 kg, to which 95 is nearer than 92.5, and so are 6 with 1 left; 6 with 2 left 78.6 %, 91.1 kg.
    expect(load(wish(5, 5))).toMatchObject({ from: "1rm", kg: 95, confidence: "high", sessions: 3, daysAgo: 3 });
    expect(load(wish(5, 6))).toMatchObject({ kg: 90 });
    expect(load(wish(5, 6))?.percent).toBeCloseTo(78.6, 5);
    expect(load(wish(5, 6))?.oneRepMaxKg).toBeCloseTo(115.9, 1);
    expect(load(wish(5, 6, { effort: { kind: "rir", min: 1, max: 1 } }))?.percent).toBeCloseTo(81.1, 5);
    expect(load(wish(5, 6, { effort: { kind: "rpe", min: 8, max: 9 } }))?.percent).toBeCloseTo(78.6, 5);
  });

  test("goes by a percentage that is asked for, and by the fewest reps of an open set", () => {
    expect(load(wish(5, 5, { effort: { kind: "percent", of: "1rm", percent: 70 } }))).toMatchObject({
      kg: 80,
      percent: 70,
    });
    const open = { target: { kind: "amrap", min: 5, leave: 2 } } as const;
    expect(load(wish(1, 1, open))?.percent).toBeCloseTo(81.1, 5);
  });

  test("is so light that the most reps are there, and rounded down, where it is unsure", () => {
    const once = [day(3, set(100, 5, 0))];
    // 10 reps with 2 left are 68 %, 78.8 kg.
    expect(load(wish(6, 10), once)).toMatchObject({ kg: 77.5, confidence: "low" });
    expect(load(wish(6, 10))?.percent).toBeGreaterThan(70);
  });

  test("is at most a tenth above the heaviest that was lifted", () => {
    const light = [3, 6, 9].map((ago) => day(ago, set(50, 10, 3)));
    expect(load(wish(1, 1, { effort: { kind: "rir", min: 0, max: 0 } }), light)?.kg).toBe(55);
  });
});

describe("from last time", () => {
  const twenty = (...rirs: readonly (number | undefined)[]) =>
    [3, 6].map((ago) => day(ago, ...rirs.map((rir) => set(50, 20, rir))));

  test("where reps are outside of what estimates are good for: its load, where the reps and the reserve were there", () => {
    expect(load(wish(15, 20), twenty(2))).toEqual({
      kg: 50,
      from: "last-time",
      confidence: "medium",
      sessions: 2,
      daysAgo: 3,
    });
    expect(load(wish(20, 25), twenty(2))?.kg).toBe(50);
    expect(load(wish(20, 25), twenty(1))).toBeUndefined();
    expect(load(wish(18, 25), twenty(0))?.kg).toBe(50);
    expect(load(wish(19, 25), twenty(0))).toBeUndefined();
    expect(load(wish(21, 25), twenty(5))).toBeUndefined();
  });

  test("the heaviest of its sets that were so, rounded down to what the gym has", () => {
    const sets = [day(3, set(45, 20, 2), set(51, 20, 2), set(60, 12, 2)), day(6, set(45, 20, 2))];
    expect(load(wish(15, 20), sets)?.kg).toBe(50);
  });

  test("says little after one session, or where nobody noted what was left", () => {
    expect(load(wish(15, 20), [day(3, set(50, 20, 2))])).toMatchObject({ confidence: "low", sessions: 1 });
    expect(load(wish(15, 17), twenty(undefined, undefined))).toMatchObject({ confidence: "low", sessions: 2 });
    expect(load(wish(15, 17), twenty(undefined, 2))).toMatchObject({ confidence: "medium" });
  });

  test("goes before an estimate that is lighter, up to three weeks old, but not before a percentage", () => {
    const early = (ago: number) => [day(ago, set(100, 8, 2)), day(ago + 3, set(80, 8, 2)), day(ago + 6, set(80, 8, 2))];
    expect(load(wish(8, 8), early(3))).toMatchObject({ kg: 100, from: "last-time" });
    expect(load(wish(8, 8), early(21))).toMatchObject({ kg: 100, from: "last-time" });
    expect(load(wish(8, 8), early(22))).toMatchObject({ from: "1rm" });
    const percent = { effort: { kind: "percent", of: "1rm", percent: 60 } } as const;
    expect(load(wish(8, 8, percent), early(3))).toMatchObject({ from: "1rm" });
    expect(
      load(
        wish(8, 8),
        three.map((one) => ({ ...one, sets: [set(100, 9, 2)] })),
      ),
    ).toMatchObject({ from: "1rm" });
  });
});

test("nothing where records say nothing, or nothing can be loaded", () => {
  expect(load(wish(5, 5), [])).toBeUndefined();
  expect(load({ item: squat, target: { kind: "time", seconds: 30 } })).toBeUndefined();
  const light = [3, 6, 9].map((ago) => day(ago, set(10, 5, 0)));
  expect(load(wish(5, 5), light)).toBeUndefined();
});
