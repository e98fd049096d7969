import type { Brief } from "../model/brief";
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
 * Fractional sets of a region's own muscles by the lifts of the region alone. A lift of both regions counts half to each,
 * the same on both sides, so that it makes no difference between them.
 */
export const muscleSetsOf = (lifts: readonly LiftSets[], region: MainRegion): number => {
  let sum = 0;
  for (const { exercise, sets } of lifts) {
    if (!exercise.hardSet || regionShare(exercise, region) < 1) continue;
    for (const part of exercise.muscles) {
      if (part.share >= 0.5 && muscleFacts[part.muscle].region === region) sum += sets * part.share;
    }
  }
  return sum;
};

/**
 * By how many sets the named region falls short of the other, counted by lifts and by the region's own muscles; 0
 * when it gets at least as much either way, or when no region is named.
 */
export const priorityDeficit = (lifts: readonly LiftSets[], brief: Pick<Brief, "priority">): number => {
  if (brief.priority === "balanced") return 0;
  const other = brief.priority === "legs" ? "back" : "legs";
  return (
    Math.max(0, liftSetsOf(lifts, other) - liftSetsOf(lifts, brief.priority)) +
    Math.max(0, muscleSetsOf(lifts, other) - muscleSetsOf(lifts, brief.priority))
  );
};
