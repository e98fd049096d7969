import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateOneRepMax, failurePercent } from "../../src/measure/one-rep-max";

const tenths = (value: number | undefined): number => Math.round(10 * (value ?? 0)) / 10;

describe("percent of 1RM to failure", () => {
  const reps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20];
  test("Epley's, one rep apart", () => {
    expect(reps.map((one) => tenths(failurePercent(one)))).toEqual([
      100, 93.8, 90.9, 88.2, 85.7, 83.3, 81.1, 78.9, 76.9, 75, 73.2, 71.4, 66.7, 60,
    ]);
  });
  test("Brzycki's", () => {
    expect(reps.map((one) => tenths(failurePercent(one, "brzycki")))).toEqual([
      100, 97.2, 94.4, 91.7, 88.9, 86.1, 83.3, 80.6, 77.8, 75, 72.2, 69.4, 61.1, 47.2,
    ]);
  });
  test("both agree at ten", () => expect(failurePercent(10)).toBe(failurePercent(10, "brzycki")));
  test("Brzycki's line ends before 37, no line begins before 1", () => {
    expect(failurePercent(36, "brzycki")).toBeCloseTo(100 / 36, 12);
    expect(failurePercent(37, "brzycki")).toBeUndefined();
    expect([failurePercent(0), failurePercent(Number.NaN)]).toEqual([undefined, undefined]);
  });
});

describe("a 1RM from a set", () => {
  test("a single to failure is itself", () => {
    expect(estimateOneRepMax({ kg: 140, reps: 1, rir: 0 })).toEqual({ kg: 140, confidence: "measured" });
  });
  test("reps in reserve count as if done", () => {
    expect(estimateOneRepMax({ kg: 100, reps: 3, rir: 2 })?.kg).toBe(
      estimateOneRepMax({ kg: 100, reps: 5, rir: 0 })?.kg,
    );
    expect(estimateOneRepMax({ kg: 100, reps: 5, rir: 0 })?.kg).toBeCloseTo(116.667, 3);
    expect(estimateOneRepMax({ kg: 100, reps: 5, rir: 0 }, "brzycki")?.kg).toBeCloseTo(112.5, 9);
  });
  test.each([
    [1, undefined, "rough"],
    [1, 1, "good"],
    [7, 0, "good"],
    [8, 0, "rough"],
    [10, 3, "rough"],
    [5, undefined, "rough"],
  ] as const)("%d reps with %s left: %s", (reps, rir, confidence) => {
    expect(estimateOneRepMax({ kg: 60, reps, ...(rir === undefined ? {} : { rir }) })?.confidence).toBe(confidence);
  });
  test.each([
    ["more than ten reps", { kg: 60, reps: 11, rir: 0 }],
    ["more than three left", { kg: 60, reps: 5, rir: 3.5 }],
    ["no load", { kg: 0, reps: 5, rir: 0 }],
    ["no reps", { kg: 60, reps: 0, rir: 0 }],
    ["less than none left", { kg: 60, reps: 5, rir: -1 }],
  ])("nothing from %s", (_, set) => expect(estimateOneRepMax(set)).toBeUndefined());

  test("never less than the load, and more reps never point to less", () => {
    const reps = fc.integer({ min: 1, max: 9 });
    const rir = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.constantFrom("epley", "brzycki"), reps, rir, (formula, done, left) => {
        const of = (more: number) => estimateOneRepMax({ kg: 100, reps: done + more, rir: left }, formula)?.kg ?? 0;
        return of(0) >= 100 && of(1) > of(0);
      }),
    );
  });
});
