import fc from "fast-check";
import { expect, test } from "vitest";
import { lastTrainedDays } from "../../src/measure/last-trained";
import type { TrainingRecord } from "../../src/model/record";

const record = (day: string, ...exercises: readonly string[]): TrainingRecord => ({
  day,
  entries: exercises.map((exercise) => ({ exercise, sets: [{ reps: 5 }] })),
});

const daysBetween = (from: string, to: string): number | undefined =>
  lastTrainedDays({ history: [record(from, "row")], today: to }).get("row");

test.each([
  ["2026-03-10", "2026-03-10", 0],
  ["2026-03-09", "2026-03-10", 1],
  ["2026-02-28", "2026-03-01", 1],
  ["2024-02-28", "2024-03-01", 2],
  ["2024-02-29", "2024-03-01", 1],
  ["2025-12-31", "2026-01-01", 1],
  ["2025-01-01", "2026-01-01", 365],
  ["2024-01-01", "2025-01-01", 366],
  ["2000-02-28", "2000-03-01", 2],
  ["2100-02-28", "2100-03-01", 1],
  ["2024-12-31", "2025-01-01", 1],
  ["1999-12-31", "2000-01-01", 1],
])("from %s to %s are %d days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("agrees with the calendar on any two days", () => {
  const day = fc.date({ min: new Date("1970-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
      const days = (Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000;
      expect(daysBetween(from ?? "", to ?? "")).toBe(days);
    }),
  );
});

test("the last time counts, what lies ahead does not", () => {
  const history = [
    record("2026-03-01", "row", "squat"),
    record("2026-03-05", "row"),
    record("2026-03-03", "row"),
    record("2026-03-20", "squat"),
  ];
  const days = lastTrainedDays({ history, today: "2026-03-10" });
  expect([...days].sort()).toEqual([
    ["row", 5],
    ["squat", 9],
  ]);
});

test("nothing is known without a day or without records", () => {
  expect(lastTrainedDays({ history: [record("2026-03-01", "row")] }).size).toBe(0);
  expect(lastTrainedDays({ history: [], today: "2026-03-01" }).size).toBe(0);
});
