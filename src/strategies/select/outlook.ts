import { effortAt } from "../../measure/lift-points";
import { scoreTotalWith, sumWith } from "../../measure/score-parts";
import { addLiftTo, mainPoints } from "../../measure/score-sums";
import { effortCost } from "../../measure/score-weights";
import { plannedWithPairs } from "./paired-seconds";
import { reserveCosts } from "./reserve-costs";
import { liftIn, type Row } from "./row";
import type { Trial } from "./trial";
import { liftsOf, worthWhenCovered } from "./trial-value";

/**
 * Worth of the seconds over the minutes, for the whole session: sets of other lifts can make room for them. Our
 * default.
 */
const overtimeWorth = 1;
/** Part of the cost of too much effort that is forgiven: sets of other lifts can make room for it. Our default. */
const effortForgiven = 0.8;
/** Part of its seconds that a lift takes when it goes into a pair: our default. */
const pairedPart = 0.7;

/** What a session looks like to a lift that could join it: the same for all of them. */
export interface Outlook {
  readonly trial: Trial;
  /** Worth of a spare second. */
  readonly secondWorth: number;
  /** Worth of a second over the minutes. */
  readonly overWorth: number;
  /** Seconds that are left when all lifts are done straight. */
  readonly straightLeft: number;
  /** Seconds that are left with as many pairs as there can be. */
  readonly pairedLeft: number;
}

/** Looks at a session as a lift that could join it. */
export const outlookOf = (trial: Trial, secondWorth: number): Outlook => {
  const { budgetSeconds } = trial.setting;
  const paired = plannedWithPairs(trial, trial.straightSeconds, Number.NEGATIVE_INFINITY).total;
  return {
    trial,
    secondWorth,
    overWorth: Math.max(secondWorth, overtimeWorth / budgetSeconds),
    straightLeft: budgetSeconds - trial.straightSeconds,
    pairedLeft: budgetSeconds - paired,
  };
};

const timeWorth = ({ secondWorth, overWorth, straightLeft, pairedLeft, trial }: Outlook, seconds: number): number => {
  if (!Number.isFinite(straightLeft)) return 0;
  const spare = trial.setting.isPairing ? pairedLeft - pairedPart * seconds : straightLeft - seconds;
  if (spare >= 0) return secondWorth * spare;
  return overWorth * Math.min(0, pairedLeft - pairedPart * seconds);
};

const coverageWith = ({ covers, rows, setting }: Trial, { points }: Row): number => {
  const present = covers[rows.length];
  let worth = 0;
  for (let at = 0; at < points.covers.length; at += 1) {
    worth += (setting.score.groups[at] ?? 0) * Math.max(present?.[at] ?? 0, points.covers[at] ?? 0);
  }
  return worth;
};

const ownWorth = (trial: Trial, row: Row, form: number, covered: number): number => {
  const { sums, setting } = trial;
  const { points, forms } = row;
  const sets = forms.sets[form] ?? 0;
  const mains = forms.mains[form] === 1 ? sums.mains + mainPoints(points, sets) : sums.mains;
  const own = scoreTotalWith(sums, points.perSet, sets, mains, covered, 0, setting.score);
  const over = sumWith(sums.bySets, points.perSet, sets, effortAt) - setting.score.effortFrom;
  const forgiven = effortForgiven * effortCost * Math.max(0, over);
  if (setting.addition === undefined) return own + forgiven;
  return own + forgiven + setting.addition.worthOf([...liftsOf(trial), liftIn(row, form)], setting.brief.level);
};

/** Worth of the lifts and one more, whose presence the sums count already. */
const worthWith = (trial: Trial, row: Row, form: number, covered: number): number => {
  const { brief, isOwnScore } = trial.setting;
  const isMain = row.forms.mains[form] === 1;
  const lately = trial.lately + (isMain ? row.lately.main : row.lately.other);
  const light = trial.light + (row.isSoonLight ? 1 : 0);
  const worth = isOwnScore
    ? ownWorth(trial, row, form, covered)
    : brief.judge.score([...liftsOf(trial), liftIn(row, form)], 0, brief).total;
  return worth - reserveCosts.lately * lately - reserveCosts.lightGear * light;
};

/**
 * What a session promises to be worth with one more lift, in the best form of a role: a first look that is quick, and
 * kinder than the session will be, as it lets other lifts make room and breaks no promise to a region.
 *
 * @param form A form in that role.
 */
export const promiseOf = (outlook: Outlook, row: Row, form: number): number => {
  const { trial } = outlook;
  const { times } = trial.setting;
  const { mains } = row.forms;
  const covered = worthWhenCovered(trial, coverageWith(trial, row));
  let best = Number.NEGATIVE_INFINITY;
  addLiftTo(trial.sums, row.points, 1);
  for (let other = 0; other < mains.length; other += 1) {
    if (mains[other] !== mains[form]) continue;
    best = Math.max(best, worthWith(trial, row, other, covered) + timeWorth(outlook, times.seconds(row, other)));
  }
  addLiftTo(trial.sums, row.points, -1);
  return best;
};
