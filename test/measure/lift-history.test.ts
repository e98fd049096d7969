import { expect, test } from "vitest";
import { liftHistory } from "../../src/measure/lift-history";
import type { RecordedSet, TrainingRecord } from "../../src/model/record";

const record = (day: string, exercise: string, ...sets: readonly RecordedSet[]): TrainingRecord => ({
  day,
  entries: [{ exercise, sets: [...sets] }],
});
const set = { kg: 100, reps: 5 };

test("the newest day first; of the last six weeks, the first and the last of them included", () => {
  const days = ["2026-03-01", "2026-04-12", "2026-02-28", "2026-04-13", "2026-03-20"];
  const history = liftHistory(
    "squat",
    days.map((day) => record(day, "squat", set)),
    "2026-04-12",
  );
  expect(history.map(({ ago }) => ago)).toEqual([0, 23, 42]);
  expect(liftHistory("squat", [record("2026-04-01", "squat", set)], "2026-04-12", 10)).toEqual([]);
  expect(liftHistory("squat", [record("2026-04-02", "squat", set)], "2026-04-12", 10)).toHaveLength(1);
});

test("of this lift alone, all entries of a day together", () => {
  const twice: TrainingRecord = {
    day: "2026-04-12",
    entries: [
      { exercise: "squat", sets: [set] },
      { exercise: "row", sets: [{ kg: 60, reps: 8 }] },
      { exercise: "squat", sets: [{ kg: 90, reps: 8, rir: 2 }] },
    ],
  };
  expect(liftHistory("squat", [twice, record("2026-04-12", "squat", { kg: 80, reps: 10 })], "2026-04-12")).toEqual([
    { ago: 0, sets: [set, { kg: 90, reps: 8, rir: 2 }, { kg: 80, reps: 10 }] },
  ]);
});

test("working sets with a load and reps", () => {
  const sets: readonly RecordedSet[] = [
    { kg: 60, reps: 5, kind: "ramp" },
    { kg: 0, reps: 5 },
    { reps: 5 },
    { kg: 100, reps: 0 },
    { kg: 100, seconds: 30 },
    { kg: 100, reps: 1 },
  ];
  expect(liftHistory("squat", [record("2026-04-12", "squat", ...sets)], "2026-04-12")).toEqual([
    { ago: 0, sets: [{ kg: 100, reps: 1 }] },
  ]);
  expect(liftHistory("squat", [record("2026-04-12", "squat", { reps: 5 })], "2026-04-12")).toEqual([]);
});
