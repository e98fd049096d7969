import { dayMuscleWorth } from "../../measure/day-weights";
import { isHeavyLift } from "../../measure/heavy-lift";
import { isKnownItem } from "../../measure/items";
import { primeMovers } from "../../measure/overlap";
import { isPowerLift } from "../../measure/power-lift";
import { muscleWorth } from "../../measure/score-weights";
import type { Item } from "../../model/plan";
import type { Region } from "../../model/vocabulary";
import type { Rank } from "./order-by";

/** The region that an item counts as where a list is split in two. */
export const regionOf = (item: Item): Region | undefined =>
  isKnownItem(item) ? item.exercise.regions[0] : "kind" in item.exercise ? item.exercise.region : undefined;

/** The lift that the caller named comes first. */
export const priorityLiftRank: Rank = {
  of: (item, brief) => (item.exercise.id === brief.priorityLift ? 0 : 1),
  reason: "the lift you named goes first",
};

/** Lifts for speed come before all that tires. */
export const powerRank: Rank = {
  of: (item) => (isPowerLift(item.exercise) ? 0 : 1),
  reason: "speed work goes first of all, before anything tires you",
};

/** Heavy lifts come before the rest. */
export const heavyRank: Rank = {
  of: (item) => (isHeavyLift(item) ? 0 : 1),
  reason: "heavy work comes while you are fresh",
};

/** Main lifts come before the rest. */
export const mainRank: Rank = { of: (item) => (item.role === "main" ? 0 : 1), reason: "main lifts go first" };

/** Compounds come before isolations. */
export const compoundRank: Rank = {
  of: (item) => (item.exercise.mechanics === "isolation" ? 1 : 0),
  reason: "isolation work follows the compound lifts",
};

/** The more a lift asks of low back, grip, whole body and skill, the earlier it comes. */
export const demandRank: Rank = {
  of: ({ exercise: { demand } }) => -(demand.lowBack + demand.grip + demand.systemic + demand.skill),
  reason: "the more demanding lift goes first",
};

/** Of lifts that ask as much, the one for the larger muscles comes first: leg curls before calf raises. */
export const muscleRank: Rank = {
  of: ({ exercise }) =>
    -Math.max(...primeMovers(exercise).map((muscle) => muscleWorth[muscle] ?? dayMuscleWorth[muscle] ?? 0)),
  reason: "larger muscles go first",
};

/** One region comes before the rest. */
export const regionRank = (region: Region): Rank => ({
  of: (item) => (item.exercise.regions[0] === region ? 0 : 1),
  reason: `${region} work goes first`,
});
