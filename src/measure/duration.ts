import { sideSeconds } from "../model/defaults";
import type { Item } from "../model/plan";
import type { RampSet, Target } from "../model/prescription";
import { isKnownExercise } from "./items";

const unknownSecondsPerRep = 3;

const repsOf = (target: Target): number => {
  switch (target.kind) {
    case "reps":
      return (target.min + target.max) / 2;
    case "amrap":
      return target.min;
    case "time":
    case "distance":
      return 0;
  }
};

/** Seconds of one rep of an item: the sum of its tempo, else the usual pace of the exercise. */
const secondsPerRep = (item: Pick<Item, "exercise" | "prescription">): number => {
  const { tempo } = item.prescription;
  if (tempo !== undefined) return tempo.eccentric + tempo.pause + tempo.concentric + tempo.top;
  return isKnownExercise(item.exercise) ? item.exercise.secondsPerRep : unknownSecondsPerRep;
};

/** Sides that work one after the other: 2 for a unilateral exercise. */
export const sidesOf = (exercise: Item["exercise"]): 1 | 2 =>
  isKnownExercise(exercise) && exercise.laterality === "unilateral" ? 2 : 1;

/** Whole seconds of work of one side in one set, `set` counted from 0; reps count at their middle. */
export const sideWorkSeconds = (item: Pick<Item, "exercise" | "prescription">, set: number): number => {
  const target = item.prescription.perSet?.[set]?.target ?? item.prescription.target;
  if (target.kind === "time") return Math.ceil(target.seconds);
  if (target.kind === "distance") return Math.ceil(target.metres * secondsPerRep(item));
  return Math.ceil(repsOf(target) * secondsPerRep(item));
};

/** Whole seconds of one set: both sides and the change between them. */
export const setSeconds = (item: Pick<Item, "exercise" | "prescription">, set: number): number => {
  const side = sideWorkSeconds(item, set);
  return sidesOf(item.exercise) === 2 ? 2 * side + sideSeconds : side;
};

/** Whole seconds of one ramp set, both sides, without its rest. */
export const rampSeconds = (item: Item, ramp: RampSet): number => {
  const pace = isKnownExercise(item.exercise) ? item.exercise.secondsPerRep : unknownSecondsPerRep;
  const side = Math.ceil(ramp.reps * pace);
  return sidesOf(item.exercise) === 2 ? 2 * side + sideSeconds : side;
};
