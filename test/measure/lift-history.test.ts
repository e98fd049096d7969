import { describe, expect, test } from "vitest";
import { liftHistory } from "../../src/measure/lift-history";
import type { RecordedExercise, RecordedSet, TrainingRecord } from "../../src/model/record";

const today = "2026-03-10";
const squat = (...sets: readonly RecordedSet[]): RecordedExercise => ({ exercise: "squat", sets });
const on = (day: string, ...entries: readonly RecordedExercise[]): TrainingRecord => ({ day, entries });
const history = (...records: readonly TrainingRecord[]) => liftHistory("squat", records, today);
const fives: RecordedSet = { kg: 100, reps: 5 };

test("without records there is none", () => {
  expect(history()).toEqual([]);
  expect(history(on("2026-03-09"))).toEqual([]);
});

describe("the days", () => {
  test("go back six weeks; those after today are passed over", () => {
    const ago = (day: string) => history(on(day, squat(fives))).map((one) => one.ago);
    expect(ago("2026-03-11")).toEqual([]);
    expect(ago("2026-03-10")).toEqual([0]);
    expect(ago("2026-03-09")).toEqual([1]);
    expect(ago("2026-01-27")).toEqual([42]);
    expect(ago("2026-01-26")).toEqual([]);
  });

  test("go back as far as is asked", () => {
    const ago = (day: string) => liftHistory("squat", [on(day, squat(fives))], today, 7).map((one) => one.ago);
    expect([ago("2026-03-03"), ago("2026-03-02")]).toEqual([[7], []]);
  });

  test("come newest first, whatever their order in the records", () => {
    const days = ["2026-03-05", "2026-03-09", "2026-03-01"].map((day) => on(day, squat(fives)));
    expect(history(...days).map(({ ago }) => ago)).toEqual([1, 5, 9]);
  });

  test("hold what was done in all sessions and entries of them, in order", () => {
    const set = (kg: number): RecordedSet => ({ kg, reps: 5 });
    const records = [on("2026-03-09", squat(set(100), set(90)), squat(set(80))), on("2026-03-09", squat(set(70)))];
    expect(history(...records)).toEqual([{ ago: 1, sets: [set(100), set(90), set(80), set(70)] }]);
  });
});

test("other lifts do not count", () => {
  const row: RecordedExercise = { exercise: "row", sets: [{ kg: 60, reps: 8 }] };
  expect(history(on("2026-03-09", row))).toEqual([]);
  expect(history(on("2026-03-09", row, squat(fives), row))).toEqual([{ ago: 1, sets: [fives] }]);
});

describe("the sets", () => {
  test.each<[string, RecordedSet]>([
    ["ramp sets", { kg: 100, reps: 5, kind: "ramp" }],
    ["no load", { kg: 0, reps: 5 }],
    ["a load that nobody noted", { reps: 5 }],
    ["no rep", { kg: 100, reps: 0 }],
    ["reps that nobody noted", { kg: 100 }],
  ])("are working sets with load and reps: %s are passed over, and a day of nothing else too", (_, set) => {
    expect(history(on("2026-03-09", squat(set)))).toEqual([]);
    expect(history(on("2026-03-09", squat(set, fives)))).toEqual([{ ago: 1, sets: [fives] }]);
  });

  test("tell load, reps, and what was left where it was noted, even if that was nothing", () => {
    const noted = squat({ kg: 100, reps: 5, rir: 0, kind: "work", seconds: 20 }, { kg: 0.5, reps: 1 });
    expect(history(on("2026-03-09", noted))).toStrictEqual([
      {
        ago: 1,
        sets: [
          { kg: 100, reps: 5, rir: 0 },
          { kg: 0.5, reps: 1 },
        ],
      },
    ]);
  });
});
