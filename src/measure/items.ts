import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Item, KnownItem, Plan } from "../model/plan";

/** Every item of blocks, in order of first appearance. */
export const itemsOf = (blocks: Plan["blocks"]): readonly Item[] => {
  const all: Item[] = [];
  for (const { items } of blocks) all.push(...items);
  return all;
};

/** Whether an exercise is known to a catalogue. */
export const isKnownExercise = (exercise: Exercise | UnknownExercise): exercise is Exercise => !("kind" in exercise);

/** Whether an item's exercise is known. */
export const isKnownItem = (item: Item): item is KnownItem => isKnownExercise(item.exercise);

/** Whether an item is an exercise for one joint; an unknown one is not. */
export const isIsolation = (item: Item): boolean => isKnownItem(item) && item.exercise.mechanics === "isolation";

/** What tells an exercise from others: its id, or the name of an unknown one. */
export const exerciseKey = (exercise: Exercise | UnknownExercise): string =>
  isKnownExercise(exercise) ? exercise.id : `unknown:${exercise.name}`;

/** An exercise, and the station where it is done as far as that is known. */
interface PlacedExercise {
  readonly exercise: Exercise;
  readonly station?: string | undefined;
}

/** What an item is loaded with: the load of the alternative done at its station, else of the first. */
export const loadOf = ({ exercise, station }: PlacedExercise): Exercise["needs"][number]["load"] => {
  const met = exercise.needs.find((need) => need.station === station);
  return met?.load ?? exercise.needs[0]?.load ?? "bodyweight";
};
