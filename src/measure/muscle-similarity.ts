import type { Exercise } from "../model/exercise";
import type { Muscle } from "../model/vocabulary";

const vectorOf = (exercise: Exercise): ReadonlyMap<Muscle, number> =>
  new Map(exercise.muscles.map(({ muscle, share }) => [muscle, share]));

const lengthOf = (vector: ReadonlyMap<Muscle, number>): number => {
  let sum = 0;
  for (const share of vector.values()) sum += share * share;
  return Math.sqrt(sum);
};

/** Cosine of the muscle shares of two exercises, 0 to 1. */
export const muscleSimilarity = (a: Exercise, b: Exercise): number => {
  const [first, second] = [vectorOf(a), vectorOf(b)];
  let product = 0;
  for (const [muscle, share] of first) product += share * (second.get(muscle) ?? 0);
  const lengths = lengthOf(first) * lengthOf(second);
  return lengths === 0 ? 0 : product / lengths;
};
