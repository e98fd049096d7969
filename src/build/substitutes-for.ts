import { primeMovers } from "../measure/overlap";
import type { Exercise } from "../model/exercise";
import type { SessionOptions } from "../model/options";
import type { BuildBrief } from "../model/strategy";
import type { Muscle } from "../model/vocabulary";
import { candidateOf, obstacleOf } from "./obstacle-of";
import { parseOptions } from "./parse-options";
import type { Parts } from "./parts";

/** Closeness of two muscle vectors from which one can stand for the other (our default). */
const closeEnough = 0.72;

const vectorOf = (exercise: Exercise): ReadonlyMap<Muscle, number> =>
  new Map(exercise.muscles.map(({ muscle, share }) => [muscle, share]));

/** Cosine of the muscle shares of two exercises, 0 to 1. */
export const muscleSimilarity = (a: Exercise, b: Exercise): number => {
  const [first, second] = [vectorOf(a), vectorOf(b)];
  let product = 0;
  for (const [muscle, share] of first) product += share * (second.get(muscle) ?? 0);
  const length = (vector: ReadonlyMap<Muscle, number>): number => {
    let sum = 0;
    for (const share of vector.values()) sum += share * share;
    return Math.sqrt(sum);
  };
  const lengths = length(first) * length(second);
  return lengths === 0 ? 0 : product / lengths;
};

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

const sharesPrimeMover = (from: Exercise, to: Exercise): boolean => {
  const movers = primeMovers(from);
  return primeMovers(to).some((muscle) => movers.includes(muscle));
};

const canStandIn = (from: Exercise, to: Exercise, brief: BuildBrief): boolean =>
  to.id !== from.id &&
  to.hardSet === from.hardSet &&
  (from.swaps.includes(to.id) || (muscleSimilarity(from, to) >= closeEnough && sharesPrimeMover(from, to))) &&
  !raisesDemand(from, to) &&
  obstacleOf(to, brief) === undefined;

/** Exercises that can stand for another in a brief's gym and for its person, closest first. */
export const substitutesIn = (
  exercise: Exercise,
  exercises: readonly Exercise[],
  brief: BuildBrief,
): readonly Exercise[] =>
  exercises
    .filter((other) => canStandIn(exercise, other, brief) && candidateOf(other, brief) !== undefined)
    .map((other) => ({ other, close: closeness(exercise, other) }))
    .sort((a, b) => b.close - a.close || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);

/**
 * Makes the search for substitutes over a builder's parts: close muscles, no grade of low back, knee, hip, shoulder,
 * skill or strength raised, doable in the gym of the options and within their limitations and exclusions.
 */
export const makeSubstitutesFor =
  (parts: Parts) =>
  (exercise: Exercise, options: SessionOptions = {}): readonly Exercise[] => {
    const { brief, exercises } = parseOptions(options, parts);
    return substitutesIn(exercise, exercises, brief);
  };
