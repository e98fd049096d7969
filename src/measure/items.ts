import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Item, KnownItem, Plan } from "../model/plan";

/** Every item of blocks, in order of first appearance. */
export const itemsOf = (blocks: Plan["blocks"]): readonly Item[] => blocks.flatMap<Item>(({ items }) => items);

/** Whether an exercise is known to a catalogue. */
export const isKnownExercise = (exercise: Exercise | UnknownExercise): exercise is Exercise => !("kind" in exercise);

/** Whether an item's exercise is known. */
export const isKnownItem = (item: Item): item is KnownItem => isKnownExercise(item.exercise);

/** What tells an exercise from others: its id, or the name of an unknown one. */
export const exerciseKey = (exercise: Exercise | UnknownExercise): string =>
  isKnownExercise(exercise) ? exercise.id : `unknown:${exercise.name}`;

/** What an item is loaded with: the load of the alternative done at its station, else of the first. */
export const loadOf = (item: KnownItem): Exercise["needs"][number]["load"] => {
  const met = item.exercise.needs.find((need) => need.station === item.station);
  return met?.load ?? item.exercise.needs[0]?.load ?? "bodyweight";
};
