import { effortAt } from "../../measure/lift-points";
import type { Trial } from "./trial";
import { plannedOf } from "./trial-value";

/**
 * Part of the effort target that good sessions use, the effort of a set, and its seconds where time is short: our
 * defaults.
 */
const effortUsed = 0.87;
const effortOfSet = 0.84;
const secondsOfSet = 90;

/** How many sets are still to come, by the time, by the effort that suits the level, and by the most of a session. */
const setsToCome = (trial: Trial): number => {
  const { budgetSeconds, score, caps } = trial.setting;
  const byTime = (budgetSeconds - plannedOf(trial).total) / secondsOfSet;
  const effort = effortUsed * score.effortFrom - (trial.sums.bySets[effortAt] ?? 0);
  const sets = Math.min(byTime, effort / effortOfSet, caps.sets - trial.totals.sets);
  return Math.max(0, Math.floor(sets));
};

const foresee = (trial: Trial, sets: number): void => {
  const more = sets - trial.foreseen;
  const { sums, setting } = trial;
  for (let at = 0; at < sums.bySets.length; at += 1) {
    sums.bySets[at] = (sums.bySets[at] ?? 0) + more * (setting.averageSet[at] ?? 0);
  }
  trial.foreseen = sets;
};

/**
 * Lets the sums count the sets that are still to come as average ones. Alone, a deadlift is worth more than any other
 * lift, as it trains a little of everything; among what a whole session brings it seldom is.
 */
export const foreseeRest = (trial: Trial): void => {
  foresee(trial, 0);
  if (trial.setting.isOwnScore) foresee(trial, setsToCome(trial));
};

/** Lets the sums count nothing but the lifts that are there. */
export const foreseeNothing = (trial: Trial): void => foresee(trial, 0);
