import { expect, test } from "vitest";
import { barbellDeadlift } from "../../../src/catalog/index";
import { linear } from "../../../src/strategies/progress/linear";
import { next, plannedLift, went } from "../../support/progress";

test("goes up by 2.5 kg after all reps, a hinge by 5 kg in its first sessions", () => {
  expect(next(linear, [went(3, 100, 5)])).toMatchObject({ kg: 102.5, move: "up" });
  const deadlift = { item: plannedLift(barbellDeadlift) };
  expect(next(linear, [went(3, 100, 5)], deadlift)).toMatchObject({ kg: 105, move: "up" });
  const many = Array.from({ length: 9 }, (_, at) => went(3 + at, 100, 5));
  expect(next(linear, many, deadlift)).toMatchObject({ kg: 102.5, move: "up" });
});

test("stays after a failed set; three failed sessions in a row at one load take a tenth off", () => {
  expect(next(linear, [went(3, 100, 4)])).toMatchObject({ kg: 100, move: "missed" });
  expect(next(linear, [went(3, 100, 4), went(6, 100, 4)])).toMatchObject({ kg: 100, move: "missed" });
  expect(next(linear, [went(3, 100, 4), went(6, 100, 3), went(9, 100, 4)])).toMatchObject({ kg: 90, move: "down" });
  expect(next(linear, [went(3, 100, 4), went(6, 97.5, 4), went(9, 97.5, 4)])).toMatchObject({ move: "missed" });
});

test("makes a step of more than a tenth only once every set has the most reps with one left", () => {
  expect(next(linear, [went(3, 20, 7)])).toMatchObject({ kg: 20, move: "hold" });
  expect(next(linear, [went(3, 20, 8)])).toMatchObject({ kg: 22.5, move: "up" });
});

test("stays where a set left nothing and the plan asks for reps in reserve", () => {
  expect(next(linear, [went(3, 100, 5, 0)])).toMatchObject({ kg: 100, move: "all-out" });
});

test("says that there is nothing lighter", () => {
  const failed = [went(3, 20, 3), went(6, 20, 3), went(9, 20, 3)];
  expect(next(linear, failed)).toMatchObject({ kg: 20, move: "lightest" });
});
