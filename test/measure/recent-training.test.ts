import { describe, expect, test } from "vitest";
import { type MuscleTraining, recentTraining } from "../../src/measure/recent-training";
import type { RecordedSet, TrainingRecord } from "../../src/model/record";
import { exercise } from "../support/items";

const today = "2026-03-10";
const squat = exercise("squat", { muscles: { quads: 1, glutes: 0.5, erectors: 0.25 } });
const row = exercise("row", { muscles: { lats: 1 } });
const drill = exercise("drill", { muscles: { lats: 1 }, hardSet: false });

const sets = (count: number, more: RecordedSet = {}): readonly RecordedSet[] =>
  Array.from({ length: count }, () => ({ reps: 5, ...more }));
const trained = (day: string, exerciseId: string, done: readonly RecordedSet[]): TrainingRecord => ({
  day,
  entries: [{ exercise: exerciseId, sets: done }],
});
const recent = (...records: readonly TrainingRecord[]): readonly MuscleTraining[] =>
  recentTraining(records, today, [squat, row, drill]);
/** How the quads stand. */
const quads = (...records: readonly TrainingRecord[]): MuscleTraining | undefined =>
  recent(...records).find(({ muscle }) => muscle === "quads");

test("nothing was trained", () => {
  expect(recent()).toEqual([]);
});

test("muscles come in the order of the word list: prime movers with whole sets, secondary ones with halves", () => {
  const common = { daysAgo: 2, closeSets: 0, spacingDays: 2, isRecovered: true };
  expect(recent(trained("2026-03-08", "row", sets(2)), trained("2026-03-08", "squat", sets(3)))).toEqual([
    { muscle: "quads", weekSets: 3, ...common },
    { muscle: "glutes", weekSets: 1.5, ...common },
    { muscle: "lats", weekSets: 2, ...common },
  ]);
});

describe("the week so far", () => {
  test.each([
    ["2026-03-11", undefined],
    ["2026-03-10", { daysAgo: 0, weekSets: 0 }],
    ["2026-03-09", { daysAgo: 1, weekSets: 3 }],
    ["2026-03-03", { daysAgo: 7, weekSets: 3 }],
    ["2026-03-02", undefined],
  ])("holds the seven days before today: %s", (day, expected) => {
    const found = quads(trained(day, "squat", sets(3)));
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  test("sums up its days, whatever their order, and both sessions of one day", () => {
    const found = quads(
      trained("2026-03-05", "squat", sets(2)),
      trained("2026-03-08", "squat", sets(3)),
      trained("2026-03-05", "squat", sets(4)),
      trained("2026-03-10", "squat", sets(5)),
    );
    expect(found).toMatchObject({ daysAgo: 0, weekSets: 9, closeSets: 5 });
  });
});

describe("the rest of a muscle", () => {
  test.each([
    ["2026-03-10", 3, false],
    ["2026-03-09", 3, false],
    ["2026-03-08", 0, true],
  ])("is two days: trained on %s, %i sets are too close", (day, closeSets, isRecovered) => {
    expect(quads(trained(day, "squat", sets(3)))).toMatchObject({ closeSets, spacingDays: 2, isRecovered });
  });

  test.each([
    ["2026-03-08", 3, false],
    ["2026-03-07", 0, true],
  ])("is three days after a set to failure: trained on %s, %i sets are too close", (day, closeSets, isRecovered) => {
    const found = quads(trained(day, "squat", [...sets(2, { rir: 2 }), { reps: 5, rir: 0 }]));
    expect(found).toMatchObject({ closeSets, spacingDays: 3, isRecovered });
  });

  test("is two days where a ramp set, another lift or an earlier day went to failure", () => {
    const spacing = (...records: readonly TrainingRecord[]) => quads(...records)?.spacingDays;
    const work = sets(3, { rir: 1 });
    const failed = sets(3, { rir: 0 });
    expect(spacing(trained("2026-03-08", "squat", work))).toBe(2);
    expect(spacing(trained("2026-03-08", "squat", [{ reps: 5, rir: 0, kind: "ramp" }, ...work]))).toBe(2);
    expect(spacing(trained("2026-03-08", "squat", work), trained("2026-03-08", "row", failed))).toBe(2);
    expect(spacing(trained("2026-03-08", "squat", work), trained("2026-03-07", "squat", failed))).toBe(2);
    expect(spacing(trained("2026-03-08", "squat", failed), trained("2026-03-07", "squat", work))).toBe(3);
  });

  test("is longer for the prime movers of a lift to failure, not for its secondary ones", () => {
    const found = recent(trained("2026-03-08", "squat", sets(3, { rir: 0 })));
    expect(found.map(({ muscle, spacingDays }) => [muscle, spacingDays])).toEqual([
      ["quads", 3],
      ["glutes", 2],
    ]);
  });

  test("is longer after more than 11 fractional sets of a day", () => {
    const spacing = (count: number) =>
      recent(trained("2026-03-08", "squat", sets(count))).map(({ muscle, spacingDays }) => [muscle, spacingDays]);
    expect(spacing(11)).toEqual([
      ["quads", 2],
      ["glutes", 2],
    ]);
    expect(spacing(12)).toEqual([
      ["quads", 3],
      ["glutes", 2],
    ]);
    // 23 sets are 11.5 for a secondary mover.
    expect(spacing(23)).toEqual([
      ["quads", 3],
      ["glutes", 3],
    ]);
  });
});

describe("what counts", () => {
  const weekSets = (done: readonly RecordedSet[]) => quads(trained("2026-03-05", "squat", done))?.weekSets;

  test("sets with four reps left or fewer, or of which nobody noted it", () => {
    expect(weekSets([{ reps: 5, rir: 4 }, { reps: 5, rir: 5 }, { reps: 5 }])).toBe(2);
    expect(weekSets([{ reps: 5, rir: 5 }])).toBeUndefined();
  });

  test("sets with a rep, or with time under load", () => {
    expect(weekSets([{ reps: 5 }, { reps: 0 }, { kg: 100, reps: 0 }])).toBe(1);
    expect(weekSets([{ seconds: 30 }, { seconds: 0 }])).toBe(1);
  });

  test("working sets, no ramp sets", () => {
    expect(weekSets([{ reps: 5, kind: "ramp" }, { reps: 5, kind: "work" }, { reps: 5 }])).toBe(2);
  });

  test("no entry that trained nothing, no drill, nothing that the catalogue does not know", () => {
    expect(weekSets([{ reps: 0 }])).toBeUndefined();
    expect(weekSets([])).toBeUndefined();
    expect(recent(trained("2026-03-05", "drill", sets(3)))).toEqual([]);
    expect(recent(trained("2026-03-05", "unheard-of", sets(3)))).toEqual([]);
  });
});
