import { expect, test } from "vitest";
import { exerciseKey, isKnownExercise, isKnownItem, itemsOf, loadOf } from "../../src/measure/items";
import { circuit, exercise, idsOf, item, straight, superset, unknownItem } from "../support/items";

const [a, b, c] = [item(exercise("a")), item(exercise("b")), unknownItem("C")];

test("items come in the order of their blocks", () => {
  expect(idsOf(itemsOf([superset(b, c), straight(a), circuit([a, b, c])]))).toEqual(["b", "C", "a", "a", "b", "C"]);
  expect(itemsOf([])).toEqual([]);
});

test("tells what a catalogue knows from what it does not", () => {
  expect([a, c].map(isKnownItem)).toEqual([true, false]);
  expect([a, c].map(({ exercise: done }) => isKnownExercise(done))).toEqual([true, false]);
  expect([a, c].map(({ exercise: done }) => exerciseKey(done))).toEqual(["a", "unknown:C"]);
});

test("an item is loaded as at its station, else as in the first alternative, else by the body", () => {
  const goblet = exercise("goblet", {
    needs: [
      { all: ["dumbbell"], load: "dumbbell", station: "db-area" },
      { all: ["kettlebell"], load: "kettlebell", station: "kb-area" },
    ],
  });
  expect(loadOf(item(goblet))).toBe("dumbbell");
  expect(loadOf(item(goblet, { station: "kb-area" }))).toBe("kettlebell");
  expect(loadOf(item(goblet, { station: "elsewhere" }))).toBe("dumbbell");
  expect(loadOf(item(goblet, { station: undefined }))).toBe("dumbbell");
  expect(loadOf(item(exercise("air-squat", { needs: [] })))).toBe("bodyweight");
});
