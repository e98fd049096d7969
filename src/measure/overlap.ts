import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { Muscle } from "../model/vocabulary";

/** Prime movers of an exercise: the muscles with a whole share of a set. */
export const primeMovers = (exercise: Exercise): readonly Muscle[] =>
  exercise.muscles.filter((part) => part.share === 1).map((part) => part.muscle);

/** Sum over muscles of the smaller of the two shares: 0 for nothing in common. */
export const muscleOverlap = (a: Exercise, b: Exercise): number => {
  let sum = 0;
  for (const part of a.muscles) {
    const other = b.muscles.find((candidate) => candidate.muscle === part.muscle);
    if (other !== undefined) sum += Math.min(part.share, other.share);
  }
  return sum;
};

/** Prime movers that two exercises share. */
export const sharedPrimeMovers = (a: Exercise, b: Exercise): readonly Muscle[] => {
  const others = primeMovers(b);
  return primeMovers(a).filter((muscle) => others.includes(muscle));
};

/** What kind of pair two exercises make. */
export type PairType = "antagonists" | "alternate-peripheral" | "similar";

const opposes = (a: Exercise, b: Exercise): boolean => {
  const others = primeMovers(b);
  return primeMovers(a).some((muscle) => muscleFacts[muscle].antagonists.some((other) => others.includes(other)));
};

/** Opposing muscles, one region rests while the other works, or the same region. */
export const pairTypeOf = (a: Exercise, b: Exercise): PairType => {
  if (opposes(a, b)) return "antagonists";
  const isLower = (exercise: Exercise): boolean => exercise.regions[0] === "legs";
  return isLower(a) === isLower(b) ? "similar" : "alternate-peripheral";
};
