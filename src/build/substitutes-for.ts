import { closeSubstitutes } from "../measure/close-substitutes";
import type { Exercise } from "../model/exercise";
import type { SessionOptions } from "../model/options";
import { requireExercise } from "../schema/require-exercises";
import { obstacleOf } from "./obstacle-of";
import { parseOptions } from "./parse-options";
import type { Parts } from "./parts";

/**
 * Makes the search for substitutes over a builder's parts: close muscles, no grade of low back, knee, hip, shoulder,
 * skill or strength raised, doable in the gym of the options and within their limitations and exclusions.
 */
export const makeSubstitutesFor =
  (parts: Parts) =>
  (exercise: Exercise, options: SessionOptions = {}): readonly Exercise[] => {
    const { brief, exercises } = parseOptions(options, parts);
    requireExercise(exercise);
    return closeSubstitutes(exercise, exercises, (other) => obstacleOf(other, brief) === undefined);
  };
