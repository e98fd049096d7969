import { describe, expect, test } from "vitest";
import { chartPercent, percentOfOneRepMax, reserveAt } from "../../src/measure/percent-of-max";

describe("the chart", () => {
  test.each([
    [1, 0, 100],
    [5, 0, 86.3],
    [5, 2, 81.1],
    [3, 1.5, 87.8],
    [12, 0, 68],
    [12, 3.5, 58.6],
  ])("%d reps with %d left: %d %%", (reps, rir, percent) => {
    expect(chartPercent(reps, rir)).toBe(percent);
  });

  test("ends at 12 reps and RPE 6.5", () => {
    expect(chartPercent(13, 0)).toBeUndefined();
    expect(chartPercent(1, 4)).toBeUndefined();
  });

  test("falls with every half rep", () => {
    const column = Array.from({ length: 30 }, (_, at) =>
      chartPercent(1 + Math.floor(Math.min(at, 22) / 2), (at - 2 * Math.floor(Math.min(at, 22) / 2)) / 2),
    );
    for (const [at, percent] of column.entries()) if (at > 0) expect(percent).toBeLessThan(column[at - 1] ?? 0);
  });
});

describe("a percentage of another base", () => {
  test.each([
    ["1rm", 80, 80],
    ["training-max", 90, 81],
    ["5rm", 90, 77.67],
    ["1RM", 80, 80],
    ["12rm", 100, 68],
  ])("%s at %d %%: %d %% of 1RM", (of, percent, expected) => {
    expect(percentOfOneRepMax({ kind: "percent", of, percent })).toBeCloseTo(expected, 5);
  });

  test("is unknown where the base is", () => {
    for (const of of ["best", "13rm", "rm"])
      expect(percentOfOneRepMax({ kind: "percent", of, percent: 80 })).toBeUndefined();
  });
});

describe("reps left at a percentage", () => {
  test.each([
    [5, 86.3, 0],
    [5, 81.1, 2],
    [5, 81, 2],
    [5, 77.5, 3],
    [5, 77.4, 3.5],
    [5, 76, 4],
    [3, 100, -2],
    [1, 58.6, 14.5],
    [1, 50, 14.5],
    [1, 101, -0.5],
  ])("%d reps at %d %%: %d", (reps, percent, left) => {
    expect(reserveAt(reps, percent)).toBe(left);
  });

  test("are unknown past 12 reps", () => {
    expect(reserveAt(13, 50)).toBeUndefined();
  });
});
