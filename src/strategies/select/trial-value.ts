import { shortfall } from "../../measure/region-balance";
import { scoreTotal } from "../../measure/score-parts";
import { excessOf, isNoWorse } from "../../measure/session-limits";
import { type Planned, plannedWithPairs } from "./paired-seconds";
import { liftIn } from "./row";
import type { Trial } from "./trial";

/** Cost of a set by which the named region falls short, and of a region that is not trained: more than anything can win. */
const brokenPromise = 10;
/** Cost of a lift that was trained lately: another one of about the same worth is taken. */
const latelyCost = 0.3;
/** Cost of a lift of the whole body for which the heaviest dumbbell or bell of the gym is soon too light. */
const lightGearCost = 0.3;

/** Planned seconds of the whole session: as many pairs as it takes to fit, or as many as can be where pairs are wanted. */
export const plannedOf = (trial: Trial): Planned => {
  const { isPairing, budgetSeconds } = trial.setting;
  const straight = trial.straightSeconds;
  if (straight <= budgetSeconds && !isPairing) return { total: straight, pairs: 0 };
  return plannedWithPairs(trial, isPairing ? 0 : budgetSeconds);
};

/** Whether the lifts fit the minutes. */
export const fits = (trial: Trial): boolean => plannedOf(trial).total <= trial.setting.budgetSeconds;

const scoreOf = (trial: Trial, pairs: number): number => {
  const { setting, rows, forms } = trial;
  if (setting.isOwnScore) {
    return scoreTotal(trial.sums, trial.coverage[rows.length] ?? 0, pairs, setting.score);
  }
  const lifts = rows.map((row, at) => liftIn(row, forms[at] ?? 0));
  return setting.brief.judge.score(lifts, pairs, setting.brief).total;
};

const deficitOf = ({ setting, sums, ownLegs, ownBack }: Trial): number => {
  const { priority } = setting.brief;
  if (priority === "balanced") return 0;
  const legs = { lifts: sums.legs, muscles: ownLegs };
  const back = { lifts: sums.back, muscles: ownBack };
  return priority === "legs" ? shortfall(legs, back) : shortfall(back, legs);
};

const missedRegions = ({ setting, ofLegs, ofBack }: Trial): number =>
  (setting.isLegsOpen && ofLegs === 0 ? 1 : 0) + (setting.isBackOpen && ofBack === 0 ? 1 : 0);

/** Worth of the lifts whatever time they take. */
export const worthOf = (trial: Trial, pairs: number): number =>
  scoreOf(trial, pairs) -
  latelyCost * trial.stale -
  lightGearCost * trial.light -
  brokenPromise * (deficitOf(trial) + missedRegions(trial));

/** Worth of the lifts, and of spare time at a price a second; minus infinity where they do not fit the minutes. */
export const sessionValue = (trial: Trial, secondWorth: number): number => {
  const { budgetSeconds } = trial.setting;
  const { total, pairs } = plannedOf(trial);
  if (total > budgetSeconds) return Number.NEGATIVE_INFINITY;
  const spare = Number.isFinite(budgetSeconds) ? secondWorth * (budgetSeconds - total) : 0;
  return worthOf(trial, pairs) + spare;
};

/** Whether the lifts are within the limits of one session, or no further over them than what the caller forced. */
export const isAllowed = ({ totals, doses, setting }: Trial): boolean =>
  isNoWorse(excessOf(totals, doses, setting.brief), setting.allowed);

/** Whether each half has one main lift at most; what the caller forced may be more, but nothing joins it. */
export const hasMainsInOrder = ({ mains, leads }: Trial): boolean =>
  !((leads[0] > 0 && mains[0] > 1) || (leads[1] > 0 && mains[1] > 1) || (leads[2] > 0 && mains[2] > 1));
