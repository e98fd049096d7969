import { expect, test } from "vitest";
import { restBetweenSets } from "../../src/measure/rest-between-sets";
import { circuit, exercise, item, straight, superset } from "../support/items";

const squat = item(exercise("squat"), { restSeconds: 150, reps: 5 });
const row = item(exercise("row"), { reps: 10 });

test("straight: its own rest", () => expect(restBetweenSets(straight(squat), 0)).toBe(150));

test("in a pair: the rest after the round, the change and the other's work", () => {
  expect(restBetweenSets(superset(squat, row, { restSeconds: 60, changeSeconds: 20 }), 0)).toBe(60 + 20 + 30);
  expect(restBetweenSets(superset(squat, row, { restSeconds: 60, changeSeconds: 20 }), 1)).toBe(60 + 20 + 15);
});

test("in a circuit: all the others", () => {
  expect(restBetweenSets(circuit([squat, row, row], { restSeconds: 60, changeSeconds: 10 }), 0)).toBe(60 + 20 + 60);
});

test("nothing where it is not written", () => {
  const { restSeconds: _rest, ...prescription } = squat.prescription;
  expect(restBetweenSets(straight({ ...squat, prescription }), 0)).toBeUndefined();
  expect(restBetweenSets({ kind: "superset", items: [squat, row] }, 0)).toBeUndefined();
});
