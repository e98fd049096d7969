import type { Exercise } from "../model/exercise";
import type { ScreeningAnswer } from "../model/limitation";
import { demandOn, type Tolerance } from "./broken-limitation";

/** What was said of the body. */
export interface Body extends Tolerance {
  /** Conditions, and whether each was cleared. */
  readonly screening?: readonly ScreeningAnswer[];
}

/**
 * Whether a lift is spared heavy loads: it asks something of an area that hurts now, or its lifter was cleared for a
 * condition, with which a load for few reps is seldom lifted without holding the breath.
 */
export const isSpared = (exercise: Exercise, { screening = [], limitations = [], straps }: Body): boolean =>
  screening.length > 0 ||
  limitations.some(
    ({ area, status }) => status === "current" && !(area === "grip" && straps === true) && demandOn(exercise, area) > 0,
  );
