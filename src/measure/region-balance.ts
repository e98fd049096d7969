import type { Brief } from "../model/brief";
import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { MainRegion } from "../model/vocabulary";
import { regionShare } from "./fractional-sets";
import type { LiftSets } from "./muscle-doses";

/** Sets of the lifts of a region; a lift of both regions counts half to each. */
export const liftSetsOf = (lifts: readonly LiftSets[], region: MainRegion): number => {
  let sum = 0;
  for (const { exercise, sets } of lifts) if (exercise.hardSet) sum += sets * regionShare(exercise, region);
  return sum;
};

/**
 * What one set of a lift counts for the own muscles of its region. A lift of both regions counts half to each, the same
 * on both sides, so that it makes no difference between them: it counts nothing here.
 */
export const ownMuscleShare = (exercise: Exercise, region: MainRegion): number => {
  if (!exercise.hardSet || regionShare(exercise, region) < 1) return 0;
  let sum = 0;
  for (const { muscle, share } of exercise.muscles) {
    if (share >= 0.5 && muscleFacts[muscle].region === region) sum += share;
  }
  return sum;
};

const muscleSetsOf = (lifts: readonly LiftSets[], region: MainRegion): number => {
  let sum = 0;
  for (const { exercise, sets } of lifts) sum += sets * ownMuscleShare(exercise, region);
  return sum;
};

/** Sets of a session for each region. */
export interface RegionSets {
  /** Sets of its lifts; a lift of both regions counts half to each. */
  readonly lifts: number;
  /** Fractional sets of its own muscles by its own lifts. */
  readonly muscles: number;
}

/** By how many sets a named region falls short of the other, counted both ways. */
export const shortfall = (named: RegionSets, other: RegionSets): number =>
  Math.max(0, other.lifts - named.lifts) + Math.max(0, other.muscles - named.muscles);

/**
 * By how many sets the named region falls short of the other, counted by lifts and by the region's own muscles; 0
 * when it gets at least as much either way, or when no region is named.
 */
export const priorityDeficit = (lifts: readonly LiftSets[], brief: Pick<Brief, "priority">): number => {
  if (brief.priority === "balanced") return 0;
  const other = brief.priority === "legs" ? "back" : "legs";
  const setsOf = (region: MainRegion): RegionSets => ({
    lifts: liftSetsOf(lifts, region),
    muscles: muscleSetsOf(lifts, region),
  });
  return shortfall(setsOf(brief.priority), setsOf(other));
};
