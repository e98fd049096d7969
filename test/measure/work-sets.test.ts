import { describe, expect, test } from "vitest";
import {
  distinctSetsOf,
  fewestReps,
  hardSetsOf,
  hardWorkSets,
  isHardSet,
  reserveOf,
  workSetCount,
  workSetsOf,
} from "../../src/measure/work-sets";
import type { Effort, Target } from "../../src/model/prescription";
import { exercise, item, unknownItem } from "../support/items";

const squat = exercise("squat");
const reps = (count: number): Target => ({ kind: "reps", min: count, max: count });
const percent = (value: number, of = "1rm"): Effort => ({ kind: "percent", of, percent: value });

describe("the sets of a prescription", () => {
  const waves = item(squat, {
    sets: 5,
    reps: 5,
    perSet: [
      { kind: "ramp", effort: percent(40) },
      { effort: percent(75) },
      { target: reps(3), effort: percent(85), load: { kg: 100 } },
      { target: { kind: "amrap", min: 1 }, kind: "test" },
    ],
    effort: percent(65),
    load: { kg: 80 },
  });

  test("are told one by one, ramp sets left out", () => {
    expect(workSetsOf(waves.prescription)).toEqual([
      { target: reps(5), effort: percent(75), load: { kg: 80 }, kind: "work" },
      { target: reps(3), effort: percent(85), load: { kg: 100 }, kind: "work" },
      { target: { kind: "amrap", min: 1 }, effort: percent(65), load: { kg: 80 }, kind: "test" },
      { target: reps(5), effort: percent(65), load: { kg: 80 }, kind: "work" },
    ]);
    expect(workSetCount(waves)).toBe(4);
    expect(workSetCount(item(squat, { sets: 3 }))).toBe(3);
  });

  test("are told once where nothing tells them apart", () => {
    const same = item(squat, { sets: 5, reps: 5, effort: percent(65) });
    expect(distinctSetsOf(same.prescription)).toEqual([{ target: reps(5), effort: percent(65), kind: "work" }]);
    expect(workSetsOf(same.prescription)).toHaveLength(5);
    expect(distinctSetsOf(waves.prescription)).toEqual(workSetsOf(waves.prescription));
  });

  test("details past the last set do not count", () => {
    const short = item(squat, { sets: 1, perSet: [{}, { kind: "ramp" }] });
    expect(workSetCount(short)).toBe(1);
  });
});

describe("reps left", () => {
  test.each<[string, Target, Effort | undefined, number | undefined]>([
    ["RIR 1-3", reps(5), { kind: "rir", min: 1, max: 3 }, 1],
    ["RPE 7-8", reps(5), { kind: "rpe", min: 7, max: 8 }, 2],
    ["81.1 % for 5", reps(5), percent(81.1), 2],
    ["100 % for 3, which nobody can do", reps(3), percent(100), 0],
    ["a percentage of a training max", reps(5), percent(90, "training-max"), 2],
    ["a percentage of an unknown base", reps(5), percent(90, "best"), undefined],
    ["a percentage of an open set", { kind: "amrap", min: 5 }, percent(80), undefined],
    ["an open set that leaves 2", { kind: "amrap", min: 5, leave: 2 }, percent(80), 2],
    ["nothing written", reps(5), undefined, undefined],
  ])("%s: %s", (_, target, effort, expected) => {
    expect(reserveOf({ target, ...(effort === undefined ? {} : { effort }) })).toBe(expected);
  });
});

describe("a set that counts as volume", () => {
  test.each<[string, Effort | undefined, boolean]>([
    ["of unknown effort", undefined, true],
    ["with 4 left", { kind: "rir", min: 4, max: 5 }, true],
    ["with 5 left", { kind: "rir", min: 5, max: 6 }, false],
    ["at RPE 5", { kind: "rpe", min: 4, max: 5 }, false],
    ["at RPE 6", { kind: "rpe", min: 5, max: 6 }, true],
    ["at 60 %", percent(60), true],
    ["at 59 %", percent(59), false],
    ["at 65 % of a training max", percent(65, "training-max"), false],
    ["at 67 % of a training max", percent(67, "training-max"), true],
    ["at 40 % of an unknown base", percent(40, "best"), true],
  ])("%s: %s", (_, effort, isHard) => {
    expect(isHardSet({ target: reps(5), ...(effort === undefined ? {} : { effort }) })).toBe(isHard);
  });

  test("is of a known exercise whose sets count", () => {
    expect(hardWorkSets(item(squat, { sets: 3 }))).toHaveLength(3);
    expect(hardWorkSets(item(exercise("drill", { hardSet: false }), { sets: 3 }))).toEqual([]);
    expect(hardWorkSets(unknownItem("yoke", { sets: 3 }))).toEqual([]);
  });

  test("is counted as it is told", () => {
    const perSet = [{ kind: "ramp" }, { kind: "ramp" }, { kind: "work" }, {}, { kind: "back-off" }] as const;
    expect(hardSetsOf(item(squat, { sets: 4 }))).toBe(4);
    expect(hardSetsOf(item(squat, { sets: 5, perSet }))).toBe(3);
    expect(hardSetsOf(item(squat, { sets: 4, effort: { kind: "rir", min: 5, max: 6 } }))).toBe(0);
    expect(hardSetsOf(item(exercise("drill", { hardSet: false }), { sets: 4 }))).toBe(0);
    expect(hardSetsOf(unknownItem("yoke", { sets: 3 }))).toBe(0);
  });
});

test("fewest reps are known where reps are counted", () => {
  expect(fewestReps({ kind: "reps", min: 3, max: 5 })).toBe(3);
  expect(fewestReps({ kind: "amrap", min: 8 })).toBe(8);
  expect(fewestReps({ kind: "time", seconds: 30 })).toBeUndefined();
  expect(fewestReps({ kind: "distance", metres: 30 })).toBeUndefined();
});
