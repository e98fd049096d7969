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

/** Fractional sets of a region's own muscles by the lifts of the region alone. */
export const muscleSetsOf = (lifts: readonly LiftSets[], region: MainRegion): number => {
  let sum = 0;
  for (const { exercise, sets } of lifts) sum += sets * ownMuscleShare(exercise, region);
  return sum;
};

/**
 * By how many sets a named region falls short of the other, given by how many it is ahead in lifts and in own muscles.
 */
export const shortfall = (liftsAhead: number, musclesAhead: number): number =>
  Math.max(0, -liftsAhead) + Math.max(0, -musclesAhead);

/**
 * By how many sets the named region falls short of the other, counted by lifts and by the region's own muscles; 0
 * when it gets at least as much either way, or when no region is named.
 */
export const priorityDeficit = (lifts: readonly LiftSets[], brief: Pick<Brief, "priority">): number => {
  if (brief.priority === "balanced") return 0;
  const other = brief.priority === "legs" ? "back" : "legs";
  return shortfall(
    liftSetsOf(lifts, brief.priority) - liftSetsOf(lifts, other),
    muscleSetsOf(lifts, brief.priority) - muscleSetsOf(lifts, other),
  );
};
