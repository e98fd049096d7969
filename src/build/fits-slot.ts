import type { Exercise } from "../model/exercise";
import type { Slot } from "../model/split";

/** Whether an exercise is one that a slot is for. */
export const fitsSlot = (exercise: Exercise, slot: Slot): boolean =>
  slot.kind === "exercise"
    ? exercise.id === slot.exercise
    : exercise.hardSet && slot.patterns.includes(exercise.pattern);
