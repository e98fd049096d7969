import { expect, test } from "vitest";
import { barbellBackSquat } from "../../../src/catalog/index";
import type { KnownItem } from "../../../src/model/plan";
import { wave } from "../../../src/strategies/progress/wave";
import { next, plannedLift, squat, went } from "../../support/progress";

test("is three sets in percent of nine tenths of the 1RM, the last one open, and never much more than before", () => {
  const { value } = next(wave, [went(3, 100, 5, 0), went(10, 100, 5, 0), went(17, 100, 5, 0)], { weekOfBlock: 1 });
  // 1RM 115.9 kg by the chart, training max 104.3 kg.
  expect(value.perSet?.map(({ load }) => load?.kg)).toEqual([67.5, 77.5, 87.5]);
  expect(value.perSet?.at(-1)?.target).toEqual({ kind: "amrap", min: 5, leave: 1 });
  expect(value.load).toEqual({ kg: 87.5 });
  const third = next(wave, [went(3, 100, 5, 0)], { weekOfBlock: 3 }).value;
  expect(third.perSet?.map(({ effort }) => (effort?.kind === "percent" ? effort.percent : 0))).toEqual([75, 85, 95]);
});

test("tells the percent that a load is where the gym ends before the wished one", () => {
  const gym = { limits: [{ equipment: "barbell", maxKg: 80 }] };
  const { value } = next(wave, [went(3, 100, 5, 0)], { weekOfBlock: 3, gym });
  const sets = value.perSet?.map(({ load, effort }) => [load?.kg, effort?.kind === "percent" ? effort.percent : 0]);
  // Training max 104.3 kg.
  expect(sets).toEqual([
    [77.5, 75],
    [80, 76],
    [80, 76],
  ]);
  expect(value.effort).toEqual({ kind: "percent", of: "training-max", percent: 76 });
});

test("leaves lifts alone that keep reps in reserve for the body's sake", () => {
  const withReserve = (min: number): KnownItem => ({
    ...squat,
    prescription: { ...squat.prescription, effort: { kind: "rir", min, max: 4 } },
  });
  const effortOf = (min: number) => next(wave, [went(3, 100, 8, 3)], { item: withReserve(min) }).value.effort;
  expect(effortOf(3)).toEqual({ kind: "rir", min: 3, max: 4 });
  expect(effortOf(2)?.kind).toBe("percent");
});

test("is for main lifts", () => {
  expect(next(wave, [went(3, 100, 8, 2)], { item: plannedLift(barbellBackSquat, "secondary") }).move).toBe("up");
});
