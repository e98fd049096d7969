import { expect, test } from "vitest";
import type { TrainingRecord } from "../../src/model/record";
import { matchRecords, type PlannedSession } from "../../src/plan/match-records";
import { exercise, item } from "../support/items";

const session = (week: number, day: number, ...ids: readonly string[]): PlannedSession => ({
  week,
  day,
  plan: { blocks: ids.map((id) => ({ kind: "straight", items: [item(exercise(id))] })) },
});
const record = (day: string, ids: readonly string[], reps = 8): TrainingRecord => ({
  day,
  entries: ids.map((id) => ({ exercise: id, sets: [{ kg: 50, reps }] })),
});

const first = session(0, 0, "squat", "row", "curl");
const second = session(0, 1, "press", "pull", "raise");
const third = session(1, 0, "squat", "row", "curl");
const sessions = [first, second, third];

test("a record is of the session of the week ahead that holds most of what it trained", () => {
  const records = [record("2026-03-02", ["squat", "row"]), record("2026-03-05", ["press", "pull", "curl"])];
  const { sessionOf, next, missed } = matchRecords(sessions, records, 2);
  expect(records.map((one) => sessionOf.get(one))).toEqual([first, second]);
  expect([next, missed]).toEqual([2, []]);
});

test("what was passed over is missed", () => {
  const records = [record("2026-03-05", ["press", "pull"])];
  const { next, missed, since } = matchRecords(sessions, records, 2);
  expect([next, missed]).toEqual([2, [first]]);
  expect(since(first)).toEqual([second]);
});

test("less than half of what was trained is another training, and so is a record of nothing", () => {
  const none = (one: TrainingRecord) => matchRecords(sessions, [one], 2).next;
  expect(none(record("2026-03-02", ["squat", "swim", "run"]))).toBe(0);
  expect(none(record("2026-03-02", ["squat", "swim"]))).toBe(1);
  expect(none(record("2026-03-02", []))).toBe(0);
});

test("a further record of the same day is of the same session, where no other fits it better", () => {
  const records = [record("2026-03-02", ["squat"]), record("2026-03-02", ["row"]), record("2026-03-02", ["press"])];
  const { sessionOf } = matchRecords(sessions, records, 2);
  expect(records.map((one) => sessionOf.get(one))).toEqual([first, first, second]);
});
