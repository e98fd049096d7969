import { expect, test } from "vitest";
import { muscleSimilarity } from "../../src/measure/muscle-similarity";
import { exercise } from "../support/items";

const whole = exercise("whole", { muscles: { quads: 1, glutes: 0.5 } });
const half = exercise("half", { muscles: { quads: 1 } });

test("1 of the same, 0 of nothing in common, and the same both ways", () => {
  expect(muscleSimilarity(whole, whole)).toBeCloseTo(1, 12);
  expect(muscleSimilarity(whole, exercise("other", { muscles: { lats: 1 } }))).toBe(0);
  expect(muscleSimilarity(whole, half)).toBeCloseTo(1 / Math.sqrt(1.25), 12);
  expect(muscleSimilarity(half, whole)).toBeCloseTo(1 / Math.sqrt(1.25), 12);
});

test("0 where an exercise names no muscle", () => {
  expect(muscleSimilarity(whole, exercise("none"))).toBe(0);
  expect(muscleSimilarity(exercise("none"), exercise("none"))).toBe(0);
});
