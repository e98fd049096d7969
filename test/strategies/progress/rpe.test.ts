import { expect, test } from "vitest";
import { dumbbellFloorPress } from "../../../src/catalog/index";
import { rpe } from "../../../src/strategies/progress/rpe";
import { next, plannedLift, reasonOf, went } from "../../support/progress";

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
