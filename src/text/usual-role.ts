import { isKnownExercise } from "../measure/items";
import { ordinaryRole } from "../measure/ordinary-role";
import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Role } from "../model/vocabulary";

/**
 * The role that an item has unless the notation says another: compounds second, everything else accessory.
 *
 * @param exercise The exercise of the item.
 */
export const usualRole = (exercise: Exercise | UnknownExercise): Role =>
  isKnownExercise(exercise) ? ordinaryRole(exercise) : "accessory";
