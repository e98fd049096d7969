import { backAt, legsAt, ownBackAt, ownLegsAt, sumsBySets } from "../../measure/lift-points";
import { shortfall } from "../../measure/region-balance";
import { scoreTotalWith, sumWith } from "../../measure/score-parts";
import { brokenPromise } from "../../measure/score-weights";
import type { ScoredLift } from "../../model/objective";
import { type Planned, plannedWithPairs } from "./paired-seconds";
import { reserveCosts } from "./reserve-costs";
import { liftIn, type Row } from "./row";
import { mainsOf, type Trial } from "./trial";

const noSet = /* @__PURE__ */ new Float64Array(sumsBySets);

/** Planned seconds where all lifts together take so many, done straight. */
const planned = (trial: Trial, straight: number): Planned => {
  const { isPairing, budgetSeconds } = trial.setting;
  if (straight <= budgetSeconds && !isPairing) return { total: straight, pairs: 0 };
  return plannedWithPairs(trial, straight, isPairing ? 0 : budgetSeconds);
};

/**
 * Planned seconds of the whole session: as many pairs as it takes to fit, or as many as can be where pairs are wanted.
 */
export const plannedOf = (trial: Trial): Planned => planned(trial, trial.straightSeconds);

/** Whether the lifts fit the minutes. */
export const fits = (trial: Trial): boolean => {
  const { setting, straightSeconds } = trial;
  if (straightSeconds <= setting.budgetSeconds) return true;
  return plannedWithPairs(trial, straightSeconds, setting.budgetSeconds).total <= setting.budgetSeconds;
};

/** Part of what is not covered yet that each set still to come is expected to cover: our default. */
const coverPerSet = 0.02;

/** What is covered, with what the sets still to come will cover beside it. */
export const worthWhenCovered = ({ setting, foreseen }: Trial, covered: number): number =>
  covered + (setting.mostCoverage - covered) * foreseen * coverPerSet;

/** The lifts as a score wants them. */
export const liftsOf = ({ rows, forms }: Trial): readonly ScoredLift[] =>
  rows.map((row, at) => liftIn(row, forms[at] ?? 0));

/** The library's own score, with what the day adds to it. */
const ownScore = (trial: Trial, perSet: Float64Array, sets: number, mains: number, pairs: number): number => {
  const { score, addition, brief } = trial.setting;
  const covered = worthWhenCovered(trial, trial.coverage[trial.rows.length] ?? 0);
  const own = scoreTotalWith(trial.sums, perSet, sets, mains, covered, pairs, score);
  return addition === undefined ? own : own + addition.worthOf(liftsOf(trial), brief.level);
};

const othersScore = (trial: Trial, pairs: number): number => {
  const { brief } = trial.setting;
  return brief.judge.score(liftsOf(trial), pairs, brief).total;
};

/** By how many sets the named region falls short of the other. */
const deficit = (trial: Trial, perSet: Float64Array, sets: number): number => {
  const { priority } = trial.setting.brief;
  if (priority === "balanced") return 0;
  const { bySets } = trial.sums;
  const lifts = sumWith(bySets, perSet, sets, legsAt) - sumWith(bySets, perSet, sets, backAt);
  const muscles = sumWith(bySets, perSet, sets, ownLegsAt) - sumWith(bySets, perSet, sets, ownBackAt);
  return priority === "legs" ? shortfall(lifts, muscles) : shortfall(-lifts, -muscles);
};

/** How many of the regions for which there is anything to choose have no lift yet. */
export const missedRegions = ({ setting, ofLegs, ofBack }: Trial): number =>
  (setting.isLegsOpen && ofLegs === 0 ? 1 : 0) + (setting.isBackOpen && ofBack === 0 ? 1 : 0);

/** Worth if there were so many sets more of a lift; the trial has its form already, where that is another. */
const worthWith = (
  trial: Trial,
  perSet: Float64Array,
  sets: number,
  mains: number,
  lately: number,
  pairs: number,
): number =>
  (trial.setting.isOwnScore ? ownScore(trial, perSet, sets, mains, pairs) : othersScore(trial, pairs)) -
  reserveCosts.lately * lately -
  reserveCosts.lightGear * trial.light -
  brokenPromise * (deficit(trial, perSet, sets) + missedRegions(trial));

/** Worth of the lifts whatever time they take. */
export const worthOf = (trial: Trial, pairs: number): number =>
  worthWith(trial, noSet, 0, trial.sums.mains, trial.lately, pairs);

/** What the promises that the lifts break cost. */
export const brokenPromises = (trial: Trial): number =>
  brokenPromise * (deficit(trial, noSet, 0) + missedRegions(trial));

/** Worth with the form that a lift has now, where the sums are still those of another form. */
const worthFrom = (trial: Trial, row: Row, before: number, form: number, pairs: number): number => {
  const { sets, mains } = row.forms;
  const wasMain = mains[before] ?? 0;
  const isMain = mains[form] ?? 0;
  const more = (sets[form] ?? 0) - (sets[before] ?? 0);
  const { perSet } = row.points;
  if (wasMain === 0 && isMain === 0) return worthWith(trial, perSet, more, trial.sums.mains, trial.lately, pairs);
  return worthWith(
    trial,
    perSet,
    more,
    mainsOf(trial),
    trial.lately + (isMain - wasMain) * (row.lately.main - row.lately.other),
    pairs,
  );
};

/** Worth of the lifts, all done straight, if one had another form. */
export const worthIf = (trial: Trial, at: number, form: number): number => {
  const row = trial.rows[at];
  const before = trial.forms[at];
  if (row === undefined || before === undefined) return Number.NEGATIVE_INFINITY;
  trial.forms[at] = form;
  const worth = worthFrom(trial, row, before, form, 0);
  trial.forms[at] = before;
  return worth;
};

const spareWorth = ({ setting: { budgetSeconds } }: Trial, total: number, secondWorth: number): number =>
  Number.isFinite(budgetSeconds) ? secondWorth * (budgetSeconds - total) : 0;

/** Worth of the lifts, and of spare time at a price a second; minus infinity where they do not fit the minutes. */
export const sessionValue = (trial: Trial, secondWorth: number): number => {
  const { total, pairs } = plannedOf(trial);
  if (total > trial.setting.budgetSeconds) return Number.NEGATIVE_INFINITY;
  return worthOf(trial, pairs) + spareWorth(trial, total, secondWorth);
};

/** The same if one lift had another form: told without making the change, as a search asks so of every change. */
export const sessionValueIf = (trial: Trial, at: number, form: number, secondWorth: number): number => {
  const row = trial.rows[at];
  const before = trial.forms[at];
  if (row === undefined || before === undefined) return Number.NEGATIVE_INFINITY;
  const { times, budgetSeconds, isPairing } = trial.setting;
  const straight = trial.straightSeconds + times.seconds(row, form) - times.seconds(row, before);
  let value = Number.NEGATIVE_INFINITY;
  trial.forms[at] = form;
  if (straight <= budgetSeconds && !isPairing) {
    value = worthFrom(trial, row, before, form, 0) + spareWorth(trial, straight, secondWorth);
  } else {
    const { total, pairs } = planned(trial, straight);
    if (total <= budgetSeconds) {
      value = worthFrom(trial, row, before, form, pairs) + spareWorth(trial, total, secondWorth);
    }
  }
  trial.forms[at] = before;
  return value;
};
