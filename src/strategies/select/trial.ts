import { backAt, legsAt } from "../../measure/lift-points";
import { coveragePart } from "../../measure/score-parts";
import { addLiftTo, addSetsTo, coverMore, mainPoints, noSums, type ScoreSums } from "../../measure/score-sums";
import { coverageGroups } from "../../measure/score-weights";
import { addToTotals, type LimitTotals, noTotals } from "../../measure/session-limits";
import { muscles } from "../../model/vocabulary";
import type { Form } from "./forms";
import type { Row } from "./row";
import type { TrialSetting } from "./trial-setting";

/** The best way to pair lifts with equal sets: what its pairs save together, and each of them, the greatest first. */
export interface Matching {
  /** Seconds saved by all pairs. */
  readonly weight: number;
  /** Seconds saved by each pair. */
  readonly savings: readonly number[];
}

/**
 * Lifts on trial: a search puts them in, changes them and takes them off tens of thousands of times in a build. All that
 * worth, time and limits depend on is kept as sums, so that a change costs what it changes and not the whole session.
 */
export interface Trial {
  /** What stays the same in one build. */
  readonly setting: TrialSetting;
  /** The lifts, in the order in which they were added. */
  readonly rows: Row[];
  /** The place of each one's form. */
  readonly forms: number[];
  /** What the score depends on. */
  readonly sums: ScoreSums;
  /** What the first lifts cover, by how many they are: a lift that is taken off leaves what was covered before it. */
  readonly covers: Float64Array[];
  /** What that is worth. */
  readonly coverage: number[];
  /** What the limits depend on. */
  readonly totals: LimitTotals;
  /** Fractional sets of each muscle. */
  readonly doses: Float64Array;
  /** Main lifts by half. */
  readonly mains: [number, number, number];
  /** Those of them that need not be main lifts. */
  readonly leads: [number, number, number];
  /** The best matchings of subsets of the lifts that are known, by the last lift of the subset. */
  readonly matchings: (Map<number, Matching> | undefined)[];
  /** Room to gather lifts by their sets, a bit for each; all 0 between two uses. */
  readonly subsets: Int32Array;
  /** Planned seconds of the whole session, all done straight. */
  straightSeconds: number;
  /** Lifts that were trained lately, main lifts excepted. */
  stale: number;
  /** Lifts for which the gear is soon too light. */
  light: number;
  /** Lifts that train legs. */
  ofLegs: number;
  /** Lifts that train the back. */
  ofBack: number;
}

/** Most sets that a template or a caller can write for a lift. */
const mostSets = 100;

/** A trial without lifts. */
export const makeTrial = (setting: TrialSetting): Trial => {
  const sums = noSums();
  return {
    setting,
    rows: [],
    forms: [],
    sums,
    covers: [new Float64Array(coverageGroups.length)],
    coverage: [0],
    totals: noTotals(),
    doses: new Float64Array(muscles.length),
    mains: [0, 0, 0],
    leads: [0, 0, 0],
    matchings: [],
    subsets: new Int32Array(mostSets + 1),
    straightSeconds: setting.generalSeconds,
    stale: 0,
    light: 0,
    ofLegs: 0,
    ofBack: 0,
  };
};

const addSets = (trial: Trial, { points, doses, lift }: Row, sets: number, lifts: -1 | 0 | 1): void => {
  addSetsTo(trial.sums, points, sets);
  addToTotals(trial.totals, lift.exercise, sets, lifts);
  for (const { at, share } of doses) trial.doses[at] = (trial.doses[at] ?? 0) + sets * share;
};

const addRole = (trial: Trial, row: Row, { isMain }: Form, times: 1 | -1): void => {
  if (isMain) {
    trial.mains[row.half] += times;
    if (row.lift.canLead) trial.leads[row.half] += times;
  } else if (row.isStale) trial.stale += times;
};

const hasFamily = ({ rows }: Trial, family: string): boolean => {
  for (const { lift } of rows) if (lift.exercise.family === family) return true;
  return false;
};

const addPresence = (trial: Trial, row: Row, times: 1 | -1): void => {
  addLiftTo(trial.sums, row.points, times);
  if (hasFamily(trial, row.lift.exercise.family)) trial.totals.repeats += times;
  if (row.isSoonLight) trial.light += times;
  if ((row.points.perSet[legsAt] ?? 0) > 0) trial.ofLegs += times;
  if ((row.points.perSet[backAt] ?? 0) > 0) trial.ofBack += times;
};

/**
 * Worth of the main lifts before the goal weighs it, always counted anew in the order of the lifts: square roots do not
 * come off a sum as they went in.
 */
export const mainsOf = ({ rows, forms }: Trial): number => {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const form = forms[at] ?? 0;
    if (row !== undefined && row.forms.mains[form] === 1) sum += mainPoints(row.points, row.forms.sets[form] ?? 0);
  }
  return sum;
};

const coverWith = (trial: Trial, row: Row): void => {
  const count = trial.rows.length;
  const below = trial.covers[count - 1];
  if (below === undefined) return;
  const covers = trial.covers[count] ?? new Float64Array(below.length);
  covers.set(below);
  coverMore(covers, row.points.covers);
  trial.covers[count] = covers;
  trial.coverage[count] = coveragePart(covers, trial.setting.score);
};

/** A form of a lift. */
export const formOf = (row: Row, place: number): Form => {
  const form = row.forms.list[place];
  if (form === undefined) throw new RangeError("A lift has no such form.");
  return form;
};

/** Puts a lift in, after the others. */
export const putIn = (trial: Trial, row: Row, place: number): void => {
  const form = formOf(row, place);
  addPresence(trial, row, 1);
  trial.matchings[trial.rows.length] = undefined;
  trial.rows.push(row);
  trial.forms.push(place);
  addSets(trial, row, form.sets, 1);
  addRole(trial, row, form, 1);
  coverWith(trial, row);
  trial.straightSeconds += trial.setting.times.seconds(row, place);
  if (form.isMain) trial.sums.mains = mainsOf(trial);
};

/** Takes the last lift off. */
export const takeOff = (trial: Trial): void => {
  const row = trial.rows.pop();
  const place = trial.forms.pop();
  if (row === undefined || place === undefined) return;
  const form = formOf(row, place);
  addPresence(trial, row, -1);
  addSets(trial, row, -form.sets, -1);
  addRole(trial, row, form, -1);
  trial.straightSeconds -= trial.setting.times.seconds(row, place);
  if (form.isMain) trial.sums.mains = mainsOf(trial);
};

/** Gives a lift another form. */
export const change = (trial: Trial, at: number, place: number): void => {
  const row = trial.rows[at];
  if (row === undefined) return;
  const before = trial.forms[at] ?? 0;
  const was = formOf(row, before);
  const is = formOf(row, place);
  trial.forms[at] = place;
  addSets(trial, row, is.sets - was.sets, 0);
  const { times } = trial.setting;
  trial.straightSeconds += times.seconds(row, place) - times.seconds(row, before);
  if (was.isMain === is.isMain && !is.isMain) return;
  addRole(trial, row, was, -1);
  addRole(trial, row, is, 1);
  trial.sums.mains = mainsOf(trial);
};
