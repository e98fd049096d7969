import { backAt, legsAt, ownBackAt, ownLegsAt, sumsBySets } from "../../measure/lift-points";
import { shortfall } from "../../measure/region-balance";
import { scoreTotalWith } from "../../measure/score-parts";
import { excessOf, isNoWorse } from "../../measure/session-limits";
import { type Planned, plannedWithPairs } from "./paired-seconds";
import { liftIn } from "./row";
import { formOf, mainsOf, type Trial } from "./trial";

/** Cost of a set by which the named region falls short, and of a region that is not trained: more than anything can win. */
const brokenPromise = 10;
/** Cost of a lift that was trained lately: another one of about the same worth is taken. */
const latelyCost = 0.3;
/** Cost of a lift of the whole body for which the heaviest dumbbell or bell of the gym is soon too light. */
const lightGearCost = 0.3;

/** A change of a trial that is not made, in what worth depends on. */
interface Change {
  readonly perSet: Float64Array;
  readonly sets: number;
  readonly mains: number;
  readonly stale: number;
}

const noSet = new Float64Array(sumsBySets);

const seconds = (trial: Trial, straight: number): Planned => {
  const { isPairing, budgetSeconds } = trial.setting;
  if (straight <= budgetSeconds && !isPairing) return { total: straight, pairs: 0 };
  return plannedWithPairs(trial, straight, isPairing ? 0 : budgetSeconds);
};

/** Planned seconds of the whole session: as many pairs as it takes to fit, or as many as can be where pairs are wanted. */
export const plannedOf = (trial: Trial): Planned => seconds(trial, trial.straightSeconds);

/** Whether the lifts fit the minutes. */
export const fits = (trial: Trial): boolean => plannedOf(trial).total <= trial.setting.budgetSeconds;

const scoreWith = (trial: Trial, { perSet, sets, mains }: Change, pairs: number): number => {
  const { setting, rows, forms, sums, coverage } = trial;
  if (setting.isOwnScore) {
    return scoreTotalWith(sums, perSet, sets, mains, coverage[rows.length] ?? 0, pairs, setting.score);
  }
  const lifts = rows.map((row, at) => liftIn(row, forms[at] ?? 0));
  return setting.brief.judge.score(lifts, pairs, setting.brief).total;
};

const deficitWith = ({ setting, sums: { bySets } }: Trial, { perSet, sets }: Change): number => {
  const { priority } = setting.brief;
  if (priority === "balanced") return 0;
  const sumWith = (at: number): number => (bySets[at] ?? 0) + sets * (perSet[at] ?? 0);
  const legs = { lifts: sumWith(legsAt), muscles: sumWith(ownLegsAt) };
  const back = { lifts: sumWith(backAt), muscles: sumWith(ownBackAt) };
  return priority === "legs" ? shortfall(legs, back) : shortfall(back, legs);
};

const missedRegions = ({ setting, ofLegs, ofBack }: Trial): number =>
  (setting.isLegsOpen && ofLegs === 0 ? 1 : 0) + (setting.isBackOpen && ofBack === 0 ? 1 : 0);

const worthWith = (trial: Trial, change: Change, pairs: number): number =>
  scoreWith(trial, change, pairs) -
  latelyCost * change.stale -
  lightGearCost * trial.light -
  brokenPromise * (deficitWith(trial, change) + missedRegions(trial));

const unchanged = (trial: Trial): Change => ({
  perSet: noSet,
  sets: 0,
  mains: trial.sums.mains,
  stale: trial.stale,
});

/** What another form of a lift changes; the trial has the other form already, but not its sums. */
const changeTo = (trial: Trial, at: number, before: number): Change => {
  const row = trial.rows[at];
  if (row === undefined) return unchanged(trial);
  const [was, is] = [formOf(row, before), formOf(row, trial.forms[at] ?? 0)];
  const hasMain = was.isMain || is.isMain;
  const staler = row.isStale ? (was.isMain ? 1 : 0) - (is.isMain ? 1 : 0) : 0;
  return {
    perSet: row.points.perSet,
    sets: is.sets - was.sets,
    mains: hasMain ? mainsOf(trial) : trial.sums.mains,
    stale: trial.stale + staler,
  };
};

/** Worth of the lifts whatever time they take. */
export const worthOf = (trial: Trial, pairs: number): number => worthWith(trial, unchanged(trial), pairs);

/** Their worth, all done straight, if one had another form. */
export const worthIf = (trial: Trial, at: number, form: number): number => {
  const before = trial.forms[at] ?? 0;
  trial.forms[at] = form;
  const worth = worthWith(trial, changeTo(trial, at, before), 0);
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
  const { times, budgetSeconds } = trial.setting;
  const row = trial.rows[at];
  const before = trial.forms[at] ?? 0;
  if (row === undefined) return Number.NEGATIVE_INFINITY;
  trial.forms[at] = form;
  const straight = trial.straightSeconds + times.seconds(row, form) - times.seconds(row, before);
  const { total, pairs } = seconds(trial, straight);
  const isShort = total <= budgetSeconds;
  const worth = isShort ? worthWith(trial, changeTo(trial, at, before), pairs) : Number.NEGATIVE_INFINITY;
  trial.forms[at] = before;
  return isShort ? worth + spareWorth(trial, total, secondWorth) : worth;
};

/** Whether the lifts are within the limits of one session, or no further over them than what the caller forced. */
export const isAllowed = ({ totals, doses, setting }: Trial): boolean =>
  isNoWorse(excessOf(totals, doses, setting.brief), setting.allowed);

/**
 * Whether each half would have one main lift at most if a lift had another form; what the caller forced may be more, but
 * nothing joins it.
 */
export const keepsMainsInOrder = ({ rows, forms, mains, leads }: Trial, at: number, form: number): boolean => {
  const row = rows[at];
  if (row === undefined) return true;
  const more = (formOf(row, form).isMain ? 1 : 0) - (formOf(row, forms[at] ?? 0).isMain ? 1 : 0);
  for (let half = 0; half < mains.length; half += 1) {
    const own = half === row.half ? more : 0;
    const led = (leads[half] ?? 0) + (row.lift.canLead ? own : 0);
    if (led > 0 && (mains[half] ?? 0) + own > 1) return false;
  }
  return true;
};
