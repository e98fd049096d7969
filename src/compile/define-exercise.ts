import { OptionsError } from "../errors";
import type { Exercise } from "../model/exercise";
import { exerciseLaws } from "../schema/exercise-laws";
import { exerciseSchema } from "../schema/exercise-schema";
import { readAs } from "../schema/find-issues";
import { isDefined, markDefined } from "./define-frozen";

/**
 * Checks an exercise and gives a frozen copy of it.
 *
 * @throws {OptionsError} when something is wrong with it; every problem is listed.
 * @example
 * const row = defineExercise({
 *   id: "garage-row",
 *   name: "Garage row",
 *   family: "bent-over-row",
 *   pattern: "horizontal-pull",
 *   mechanics: "compound",
 *   laterality: "bilateral",
 *   unit: "reps",
 *   regions: ["back"],
 *   muscles: [{ muscle: "lats", share: 1 }, { muscle: "biceps", share: 0.5 }],
 *   needs: [{ all: ["barbell"], load: "barbell", station: "garage" }],
 *   demand: { lowBack: 3, grip: 2, systemic: 2, skill: 2, strength: 0, knee: 0, hip: 1, shoulder: 1 },
 *   loadability: 3,
 *   hardSet: true,
 *   trunk: "hinged",
 *   setupSeconds: 60,
 *   secondsPerRep: 3,
 *   swaps: [],
 * });
 * Object.isFrozen(row.muscles); // => true
 */
export const defineExercise = (exercise: Exercise): Exercise => {
  if (isDefined("exercise", exercise)) return exercise;
  const reading = readAs(exerciseSchema(), exercise, { subject: "exercise", laws: exerciseLaws });
  if (!reading.ok) throw new OptionsError(reading.issues);
  return markDefined("exercise", reading.value);
};
