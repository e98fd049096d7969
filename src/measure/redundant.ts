import { redundantSimilarity } from "../model/defaults";
import type { KnownItem } from "../model/plan";
import { isHeavyLift } from "./heavy-lift";
import { muscleSimilarity } from "./muscle-similarity";
import { distinctSetsOf } from "./work-sets";

const repRange = (item: KnownItem): { readonly min: number; readonly max: number } => {
  const targets = distinctSetsOf(item.prescription).map(({ target }) => target);
  const reps = targets.flatMap((target) => (target.kind === "reps" ? [target.min, target.max] : []));
  return { min: Math.min(...reps), max: Math.max(...reps) };
};

const overlap = (a: KnownItem, b: KnownItem): boolean => {
  const [first, second] = [repRange(a), repRange(b)];
  return first.min <= second.max && second.min <= first.max;
};

/**
 * Whether two items do the same work twice: lifts of one family, or of one pattern and laterality with nearly the same
 * muscles and reps; never where the trunk is held another way, or one is heavy and the other a lighter back-off. The
 * same exercise twice is one exercise.
 */
export const areRedundant = (a: KnownItem, b: KnownItem, similarity: number = redundantSimilarity): boolean => {
  if (a.exercise.id === b.exercise.id || a.exercise.trunk !== b.exercise.trunk) return false;
  if (!a.exercise.hardSet || !b.exercise.hardSet) return false;
  if (a.exercise.family === b.exercise.family) return isHeavyLift(a) === isHeavyLift(b) || overlap(a, b);
  return (
    a.exercise.pattern === b.exercise.pattern &&
    a.exercise.laterality === b.exercise.laterality &&
    muscleSimilarity(a.exercise, b.exercise) >= similarity &&
    overlap(a, b)
  );
};
