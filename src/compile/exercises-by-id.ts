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

const sets = new WeakMap<readonly Exercise[], ReadonlySet<unknown>>();

/**
 * The exercises of a catalogue themselves, to tell whether a value is one of them: made once and kept likewise.
 *
 * @param exercises A catalogue that is not changed afterwards.
 */
export const exerciseSet = (exercises: readonly Exercise[]): ReadonlySet<unknown> => {
  const kept = sets.get(exercises);
  if (kept !== undefined) return kept;
  const made = new Set<unknown>(exercises);
  sets.set(exercises, made);
  return made;
};
