import { weeklyMinimum, weeklyTarget, weeklyTargetSmall } from "../model/defaults";
import type { Goal, Muscle } from "../model/vocabulary";

/** Weekly fractional sets that a muscle should get. */
export interface VolumeTarget {
  /** The muscle. */
  readonly muscle: Muscle;
  /** At least. */
  readonly least: number;
  /** At most. */
  readonly most: number;
}

const large: readonly Muscle[] = ["quads", "hamstrings", "glutes", "lats", "upper-back", "chest"];
const small: readonly Muscle[] = ["gastrocnemius", "rear-delts", "side-delts", "triceps", "biceps", "abs"];

/**
 * Weekly targets of the muscles that a week is planned for, large ones first: for growth what reviews of studies found
 * to give most, less for small muscles (our default), and for any other goal the least that is known to do something.
 * Muscles that are not listed work beside these.
 *
 * @param goal What the week is for.
 */
export const volumeTargets = (goal: Goal): readonly VolumeTarget[] => {
  const isForGrowth = goal === "hypertrophy";
  const of = (least: number) => (muscle: Muscle) => ({ muscle, least, most: weeklyTarget.high });
  return [
    ...large.map(of(isForGrowth ? weeklyTarget.low : weeklyMinimum)),
    ...small.map(of(isForGrowth ? weeklyTargetSmall : weeklyMinimum)),
  ];
};
