import { expect, test } from "vitest";
import { dumbbellFloorPress } from "../../../src/catalog/index";
import type { LoadingGym } from "../../../src/model/loading-gym";
import type { Prescription } from "../../../src/model/prescription";
import type { Exposure } from "../../../src/model/progression";
import { rpe } from "../../../src/strategies/progress/rpe";
import { next, plannedLift, reasonOf, squat, went } from "../../support/progress";

test("stays where reps and reserve were as planned, from the fewest to the most", () => {
  for (const reps of [5, 6, 7]) expect(next(rpe, [went(3, 100, reps, 2)])).toMatchObject({ kg: 100, move: "hold" });
  expect(reasonOf(rpe, [went(3, 100, 7, 2)])).toMatchObject({ reps: 8, reserve: 2 });
});

test("goes up where every set has the most reps with the least reserve", () => {
  expect(next(rpe, [went(3, 100, 8, 2)])).toMatchObject({ kg: 102.5, move: "up" });
  expect(next(rpe, [went(3, 100, 8, 1)])).toMatchObject({ kg: 100, move: "hold" });
});

test("moves towards what the chart says, at most a twentieth", () => {
  expect(next(rpe, [went(3, 100, 8, 3)])).toMatchObject({ kg: 102.5, move: "up" });
  expect(next(rpe, [went(3, 100, 5, 0)])).toMatchObject({ kg: 95, move: "down" });
});

test("takes the next load of a gym with large steps where it leaves the fewest reps", () => {
  const press = { item: plannedLift(dumbbellFloorPress) };
  expect(next(rpe, [went(3, 27.5, 8, 5)], press)).toMatchObject({ kg: 30, move: "up" });
  expect(next(rpe, [went(3, 12.5, 8, 3)], press)).toMatchObject({ kg: 12.5, move: "hold" });
  expect(reasonOf(rpe, [went(3, 12.5, 8, 3)], press)).not.toHaveProperty("nextKg");
});

test("goes by the reserve where a set was too easy for an estimate", () => {
  expect(next(rpe, [went(3, 100, 8, 3.5)])).toMatchObject({ kg: 105, move: "up" });
  expect(next(rpe, [went(3, 100, 8, 6)])).toMatchObject({ kg: 105, move: "up" });
});

test("by the reserve it is 3 % for each rep above the most or below the fewest that were planned", () => {
  // Sets of 15 reps are outside of the chart. 5 to 8 reps with 2 left are 7 to 10.
  const gym: LoadingGym = {
    loadings: [{ kind: "ranges", equipment: "barbell", ranges: [{ from: 1, step: 1 }] }],
  };
  const high: Prescription = { ...squat.prescription, target: { kind: "reps", min: 15, max: 20 } };
  const item = { ...squat, prescription: high };
  const go = (reps: number, rir: number) => next(rpe, [went(3, 100, reps, rir)], { item, gym });
  expect(go(21, 2)).toMatchObject({ kg: 103, move: "up" });
  expect(go(25, 2)).toMatchObject({ kg: 105, move: "up" });
  expect(go(20, 2)).toMatchObject({ kg: 101, move: "up" });
  expect(go(15, 2)).toMatchObject({ kg: 100, move: "hold" });
  expect(go(14, 2)).toMatchObject({ kg: 97, move: "down" });
  expect(go(13, 2)).toMatchObject({ kg: 95, move: "down" });
});

test("a gym with nothing lighter keeps the load, and with nothing heavier says that", () => {
  expect(next(rpe, [went(3, 20, 3, 0)])).toMatchObject({ kg: 20, move: "hold" });
  const gym = { limits: [{ equipment: "barbell", maxKg: 100 }] };
  expect(next(rpe, [went(3, 100, 8, 4)], { gym })).toMatchObject({ kg: 100, move: "heaviest" });
});

test("reps that nobody noted the reserve of are taken to be as planned", () => {
  const silent = (reps: number): Exposure => ({ daysAgo: 3, sets: [{ kg: 100, reps }], isDeload: false });
  expect(next(rpe, [silent(6)])).toMatchObject({ kg: 100, move: "hold" });
  expect(next(rpe, [silent(8)])).toMatchObject({ kg: 102.5, move: "up" });
});

test("the next large step is taken up to half a rep beyond what there is", () => {
  const press = { item: plannedLift(dumbbellFloorPress) };
  // 10 to 12.5 kg is 25 %: 8.33 reps of 3 %. The fewest, with 2 left, are 7: 7 + 8 reps could be done, hardly.
  expect(next(rpe, [went(3, 10, 8, 7)], press)).toMatchObject({ kg: 12.5, move: "up" });
  expect(next(rpe, [went(3, 10, 8, 6)], press)).toMatchObject({ kg: 10, move: "hold" });
});
