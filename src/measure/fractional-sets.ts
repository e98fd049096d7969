import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { Item } from "../model/plan";
import { type Muscle, muscles, type Region } from "../model/vocabulary";
import { isKnownItem } from "./items";
import { muscleDoses } from "./muscle-doses";
import { hardSetsOf } from "./work-sets";

/**
 * Fractional sets per muscle: prime movers count a whole set, secondary ones half (pelland2024); minor shares do not
 * count.
 */
export const fractionalSets = (items: readonly Item[]): ReadonlyMap<Muscle, number> => {
  const doses = muscleDoses(
    items.filter(isKnownItem).map((item) => ({ exercise: item.exercise, sets: hardSetsOf(item) })),
  );
  const sets = new Map<Muscle, number>();
  doses.forEach((dose, at) => {
    const muscle = muscles[at];
    if (muscle !== undefined && dose > 0) sets.set(muscle, dose);
  });
  return sets;
};

/**
 * Working sets of an exercise that count for a region: the region's part of its listed regions, so that a lift of
 * both legs and back counts half to each.
 */
export const regionShare = (exercise: Exercise, region: Region): number => {
  const [first, second] = exercise.regions;
  const isBoth = (first === "legs" && second === "back") || (first === "back" && second === "legs");
  if (isBoth) return region === "legs" || region === "back" ? 0.5 : 0;
  return first === region ? 1 : 0;
};

/** Hard sets per region; a lift of both legs and back counts half to each. */
export const regionSets = (items: readonly Item[], region: Region): number => {
  let sum = 0;
  for (const item of items) if (isKnownItem(item)) sum += hardSetsOf(item) * regionShare(item.exercise, region);
  return sum;
};

/** Fractional sets per muscle group: each set counts once for a group, with the largest share of its members. */
export const groupSets = (items: readonly Item[]): ReadonlyMap<string, number> => {
  const groups = new Map<string, number>();
  for (const item of items) {
    if (!isKnownItem(item)) continue;
    const largest = new Map<string, number>();
    for (const { muscle, share } of item.exercise.muscles) {
      const { group } = muscleFacts[muscle];
      if (share >= 0.5) largest.set(group, Math.max(largest.get(group) ?? 0, share));
    }
    const sets = hardSetsOf(item);
    for (const [group, share] of largest) if (sets > 0) groups.set(group, (groups.get(group) ?? 0) + sets * share);
  }
  return groups;
};
