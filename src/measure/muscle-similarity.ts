import type { Exercise } from "../model/exercise";
import type { Muscle } from "../model/vocabulary";

/** The muscle shares of an exercise, and the length of that vector. */
interface MuscleVector {
  readonly shares: ReadonlyMap<Muscle, number>;
  readonly length: number;
}

const cache = /* @__PURE__ */ new WeakMap<Exercise, MuscleVector>();

const vectorOf = (exercise: Exercise): MuscleVector => {
  const known = cache.get(exercise);
  if (known !== undefined) return known;
  let sum = 0;
  for (const { share } of exercise.muscles) sum += share * share;
  const made = {
    shares: new Map(exercise.muscles.map(({ muscle, share }) => [muscle, share])),
    length: Math.sqrt(sum),
  };
  cache.set(exercise, made);
  return made;
};

/**
 * Cosine of the muscle shares of two exercises, 0 to 1.
 *
 * @param a An exercise that is not changed afterwards.
 * @param b Another.
 */
export const muscleSimilarity = (a: Exercise, b: Exercise): number => {
  const [first, second] = [vectorOf(a), vectorOf(b)];
  let product = 0;
  for (const [muscle, share] of first.shares) product += share * (second.shares.get(muscle) ?? 0);
  const lengths = first.length * second.length;
  return lengths === 0 ? 0 : product / lengths;
};
