import type { Exercise } from "../model/exercise";
import { muscleSimilarity } from "./muscle-similarity";
import { sharePrimeMover } from "./overlap";

/** Closeness of two muscle vectors from which one can stand for the other (our default). */
const closeEnough = 0.72;

const raisesDemand = (from: Exercise, to: Exercise): boolean =>
  to.demand.lowBack > from.demand.lowBack ||
  to.demand.knee > from.demand.knee ||
  to.demand.hip > from.demand.hip ||
  to.demand.shoulder > from.demand.shoulder ||
  to.demand.skill > from.demand.skill ||
  to.demand.strength > from.demand.strength;

const closeness = (from: Exercise, to: Exercise): number => {
  const listed = from.swaps.indexOf(to.id);
  const samePattern = from.pattern === to.pattern ? 0.3 : 0;
  const sameFamily = from.family === to.family ? 0.1 : 0;
  const sameLaterality = from.laterality === to.laterality ? 0.05 : 0;
  const swap = listed === -1 ? 0 : 0.3 - 0.05 * listed;
  return muscleSimilarity(from, to) + samePattern + sameFamily + sameLaterality + swap + 0.02 * to.loadability;
};

const canStandIn = (from: Exercise, to: Exercise): boolean =>
  to.id !== from.id &&
  to.hardSet === from.hardSet &&
  !raisesDemand(from, to) &&
  (from.swaps.includes(to.id) || (muscleSimilarity(from, to) >= closeEnough && sharePrimeMover(from, to)));

/**
 * Exercises that can stand for another: close muscles, no grade of low back, knee, hip, shoulder, skill or strength
 * raised.
 *
 * @param from The exercise to replace.
 * @param exercises What there is.
 * @param isAllowed What may be taken; asked last.
 * @returns Closest first.
 */
export const closeSubstitutes = (
  from: Exercise,
  exercises: readonly Exercise[],
  isAllowed: (to: Exercise) => boolean,
): readonly Exercise[] =>
  exercises
    .filter((to) => canStandIn(from, to) && isAllowed(to))
    .map((to) => ({ to, close: closeness(from, to) }))
    .sort((a, b) => b.close - a.close || (a.to.id < b.to.id ? -1 : 1))
    .map(({ to }) => to);
