import type { Exercise } from "../model/exercise";

const known = new WeakMap<readonly Exercise[], ReadonlyMap<string, Exercise>>();

/**
 * The exercises of a catalogue by id, made once and kept by the identity of the list.
 *
 * @param exercises A catalogue that is not changed afterwards.
 */
export const exercisesById = (exercises: readonly Exercise[]): ReadonlyMap<string, Exercise> => {
  const kept = known.get(exercises);
  if (kept !== undefined) return kept;
  const made = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  known.set(exercises, made);
  return made;
};
