import type { Exercise } from "../model/exercise";
import { muscles } from "../model/vocabulary";

/** An exercise with its working sets. */
export interface LiftSets {
  /** The exercise. */
  readonly exercise: Exercise;
  /** Working sets. */
  readonly sets: number;
}

/** A muscle by its place in the word list, and its share of a set. */
export interface Dose {
  /** Its place. */
  readonly at: number;
  /** Its share. */
  readonly share: number;
}

const placeByMuscle = (): ReadonlyMap<string, number> => new Map(muscles.map((muscle, at) => [muscle, at]));

const places = /* @__PURE__ */ placeByMuscle();
const cache = /* @__PURE__ */ new WeakMap<Exercise, readonly Dose[]>();

/** The muscles that count as volume, worked out once per exercise: prime and secondary movers of a hard set. */
export const dosesOf = (exercise: Exercise): readonly Dose[] => {
  const known = cache.get(exercise);
  if (known !== undefined) return known;
  const made = exercise.hardSet
    ? exercise.muscles
        .filter(({ share }) => share >= 0.5)
        .map(({ muscle, share }) => ({ at: places.get(muscle) ?? 0, share }))
    : [];
  cache.set(exercise, made);
  return made;
};

/**
 * Fractional sets by a muscle's place in the word list: prime movers count a whole set, secondary ones half
 * (pelland2024), minor shares and drills nothing.
 *
 * @param lifts Exercises that are not changed afterwards, with their sets.
 */
export const muscleDoses = (lifts: readonly LiftSets[]): Float64Array => {
  const doses = new Float64Array(muscles.length);
  for (const { exercise, sets } of lifts) {
    for (const { at, share } of dosesOf(exercise)) doses[at] = (doses[at] ?? 0) + sets * share;
  }
  return doses;
};
