import type { ScoredLift } from "../model/objective";
import { muscles } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import { brokenDayPromise, elsewhereCost, lowBackOverCost, shortfallCost, uncoveredWorth } from "./day-weights";
import { muscleDoses } from "./muscle-doses";

const needsPart = (lifts: readonly ScoredLift[], { muscles: needs }: WeekShare): number => {
  const doses = muscleDoses(lifts);
  let sum = 0;
  for (const { muscle, least, most } of needs) {
    const dose = doses[muscles.indexOf(muscle)] ?? 0;
    sum -= shortfallCost * Math.max(0, least - dose) + brokenDayPromise * Math.max(0, dose - most);
  }
  return sum;
};

const lowBackPart = (lifts: readonly ScoredLift[], { lowBackMost }: WeekShare): number => {
  if (lowBackMost === undefined) return 0;
  const load = lifts.reduce((sum, { exercise, sets }) => sum + sets * exercise.demand.lowBack, 0);
  return -lowBackOverCost * Math.max(0, load - lowBackMost);
};

const varietyPart = (lifts: readonly ScoredLift[], { elsewhere, uncovered }: WeekShare): number => {
  const again = lifts.filter(({ exercise }) => elsewhere.includes(exercise.id)).length;
  const isCovered = (pattern: WeekShare["uncovered"][number]): boolean =>
    lifts.some(({ exercise }) => exercise.hardSet && exercise.pattern === pattern);
  return uncoveredWorth * uncovered.filter(isCovered).length - elsewhereCost * again;
};

/**
 * What lifts are worth for the week that their day is part of: less for sets that muscles still lack, for sets and
 * low-back load over what the week leaves, and for lifts that other days hold; more for movements that no other day
 * holds.
 */
export const weekPart = (lifts: readonly ScoredLift[], week: WeekShare): number =>
  needsPart(lifts, week) + lowBackPart(lifts, week) + varietyPart(lifts, week);
