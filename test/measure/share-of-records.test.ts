import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { shareOfRecords } from "../../src/measure/share-of-records";
import type { TrainingRecord } from "../../src/model/record";
import { backAndLegs, pushDay } from "../../src/splits/index";

const today = "2026-03-20";
const record = (day: string, ids: readonly string[], sets = 4, rir = 2): TrainingRecord => ({
  day,
  entries: ids.map((exercise) => ({ exercise, sets: Array.from({ length: sets }, () => ({ reps: 8, rir })) })),
});

const legs = ["leg-press", "seated-leg-curl"];
const back = ["lat-pulldown", "seated-cable-row"];
const shareOf = (records: readonly TrainingRecord[], more: Partial<Parameters<typeof shareOfRecords>[0]> = {}) =>
  shareOfRecords({
    records,
    today,
    exercises,
    goal: "general",
    priority: "balanced",
    template: backAndLegs,
    ...more,
  });
const needOf = (share: ReturnType<typeof shareOf>, muscle: string) =>
  share?.muscles.find((one) => one.muscle === muscle);

describe("the share of the week that records leave", () => {
  test("is nothing without training in the last seven days", () => {
    expect(shareOf([])).toBeUndefined();
    expect(shareOf([record("2026-03-12", legs)])).toBeUndefined();
    expect(shareOf([record("2026-03-21", legs)])).toBeUndefined();
    expect(shareOf([record("2026-03-19", ["an-exercise-of-another-app"])])).toBeUndefined();
  });

  test("gives muscles of yesterday a set or two, however much of the day was trained, and a named region what it wants", () => {
    const yesterday = [record("2026-03-19", legs)];
    expect(needOf(shareOf(yesterday), "quads")).toEqual({ muscle: "quads", least: 0, most: 2 });
    expect(needOf(shareOf(yesterday), "lats")).toEqual({ muscle: "lats", least: 4, most: 20 });
    const both = shareOf([record("2026-03-19", [...legs, ...back])]);
    expect([needOf(both, "quads")?.most, needOf(both, "lats")?.most]).toEqual([2, 2]);
    expect(needOf(shareOf(yesterday, { priority: "legs" }), "quads")).toEqual({ muscle: "quads", least: 0, most: 16 });
    expect(needOf(shareOf(yesterday, { template: pushDay }), "quads")).toBeUndefined();
  });

  test("counts a set or two as nothing, and failure for a day more", () => {
    expect(needOf(shareOf([record("2026-03-19", legs, 2)]), "quads")).toMatchObject({ least: 2, most: 18 });
    expect(needOf(shareOf([record("2026-03-18", legs)]), "quads")?.most).toBe(16);
    expect(needOf(shareOf([record("2026-03-18", legs, 4, 0)]), "quads")?.most).toBe(2);
  });

  test("asks for what the week still lacks, as far as one session may give it", () => {
    const growing = shareOf([record("2026-03-16", back, 5)], { goal: "hypertrophy" });
    expect(needOf(growing, "quads")?.least).toBe(8);
    expect(needOf(growing, "lats")?.least).toBe(0);
    expect(growing?.uncovered).toEqual(["hinge", "knee-flexion", "calf"]);
  });

  test("leaves the low back what the days before did not take", () => {
    expect(shareOf([record("2026-03-19", ["barbell-deadlift"], 5)])?.lowBackMost).toBe(15);
    expect(shareOf([record("2026-03-18", ["barbell-deadlift"], 5)])?.lowBackMost).toBe(30);
    expect(shareOf([record("2026-03-17", ["barbell-deadlift"], 5)])?.lowBackMost).toBeUndefined();
  });
});
