import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { liftHistory } from "../../src/measure/lift-history";
import { recentTraining } from "../../src/measure/recent-training";
import { strengthEstimate } from "../../src/measure/strength-estimate";
import type { TrainingRecord } from "../../src/model/record";

const today = "2026-03-20";
const day = (date: string, kg: number, reps: number, rir?: number): TrainingRecord => ({
  day: date,
  entries: [
    {
      exercise: "barbell-deadlift",
      sets: [
        { kg: kg / 2, reps: 5, kind: "ramp" },
        { kg, reps, ...(rir === undefined ? {} : { rir }) },
      ],
    },
  ],
});
const estimate = (...records: readonly TrainingRecord[]) =>
  strengthEstimate(liftHistory("barbell-deadlift", records, today));

test("the middle of the last three sessions counts, and three fresh ones are sure", () => {
  const four = [
    day("2026-03-17", 100, 5, 0),
    day("2026-03-13", 130, 5, 0),
    day("2026-03-10", 102, 5, 0),
    day("2026-03-05", 60, 5, 0),
  ];
  const found = estimate(...four);
  expect(found?.oneRepMaxKg).toBeCloseTo(102 / 0.863, 6);
  expect(found).toMatchObject({ confidence: "high", sessions: 3, daysAgo: 3 });
});

test("one session, old ones, and ones without reserve say little", () => {
  expect(estimate(day("2026-03-17", 100, 5, 0))?.confidence).toBe("low");
  expect(estimate(day("2026-03-17", 100, 5, 0), day("2026-03-13", 100, 5, 0))?.confidence).toBe("medium");
  const unknown = ["2026-03-17", "2026-03-13", "2026-03-10"].map((date) => day(date, 100, 5));
  expect(estimate(...unknown)?.confidence).toBe("low");
  const old = ["2026-02-20", "2026-02-17", "2026-02-14"].map((date) => day(date, 100, 5, 1));
  expect(estimate(...old)?.confidence).toBe("low");
});

test("nothing comes of ramp sets, many reps, much in reserve, six weeks ago, or tomorrow", () => {
  expect(estimate(day("2026-03-17", 100, 11, 0))).toBeUndefined();
  expect(estimate(day("2026-03-17", 100, 5, 4))).toBeUndefined();
  expect(estimate(day("2026-02-05", 100, 5, 0))).toBeUndefined();
  expect(estimate(day("2026-03-21", 100, 5, 0))).toBeUndefined();
  expect(
    estimate({
      day: "2026-03-17",
      entries: [{ exercise: "barbell-deadlift", sets: [{ kg: 50, reps: 5, kind: "ramp" }] }],
    }),
  ).toBeUndefined();
});

test("the week so far counts fractional sets, and muscles rest two days, or three after failure", () => {
  const of = (records: readonly TrainingRecord[], muscle: string) =>
    recentTraining(records, today, exercises).find((one) => one.muscle === muscle);
  const easy = of([day("2026-03-18", 100, 5, 2), day("2026-03-15", 100, 5, 2)], "glutes");
  expect(easy).toMatchObject({ weekSets: 2, daysAgo: 2, spacingDays: 2, isRecovered: true });
  expect(of([day("2026-03-18", 100, 5, 0)], "glutes")).toMatchObject({ spacingDays: 3, isRecovered: false });
  expect(of([day("2026-03-19", 100, 5, 2)], "glutes")?.isRecovered).toBe(false);
  expect(of([day("2026-03-12", 100, 5, 2)], "glutes")).toBeUndefined();
  expect(of([day("2026-03-18", 100, 5, 5)], "glutes")).toBeUndefined();
});
