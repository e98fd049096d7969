import { expect, test } from "vitest";
import type { RecordedSet, TrainingRecord } from "../../src/model/record";
import { trainedRecords } from "../../src/plan/trained-records";

const entry = (exercise: string, ...sets: readonly RecordedSet[]) => ({ exercise, sets });
const record = (...entries: readonly ReturnType<typeof entry>[]): TrainingRecord => ({ day: "2026-03-02", entries });
const squat = entry("squat", { reps: 5, kg: 100 });
const tried = entry("row", { reps: 0, kg: 60 });

test("entries without a rep are left out, and so is a day of nothing else", () => {
  expect(trainedRecords([record(squat, tried), record(tried), record()])).toEqual([record(squat)]);
});

test("a record of which all was done is the same", () => {
  const done = record(squat);
  expect(trainedRecords([done])[0]).toBe(done);
});
