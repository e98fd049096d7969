import { mostForSubsets } from "../../measure/matching-by-subsets";
import { addLiftTo, addSetsTo } from "../../measure/score-sums";
import { addToTotals } from "../../measure/session-limits";
import type { Form } from "./forms";
import type { Row } from "./row";
import { mainsOf, type Trial } from "./trial";

const formOf = (row: Row, place: number): Form => {
  const form = row.forms.list[place];
  if (form === undefined) throw new RangeError("A lift has no such form.");
  return form;
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
  }
  trial.lately += times * (isMain ? row.lately.main : row.lately.other);
};

const hasFamily = ({ rows }: Trial, family: string): boolean => {
  for (const { lift } of rows) if (lift.exercise.family === family) return true;
  return false;
};

const addPresence = (trial: Trial, row: Row, times: 1 | -1): void => {
  addLiftTo(trial.sums, row.points, times);
  if (hasFamily(trial, row.lift.exercise.family)) trial.totals.repeats += times;
  if (row.isSoonLight) trial.light += times;
  if (row.isForLegs) trial.ofLegs += times;
  if (row.isForBack) trial.ofBack += times;
};

/** What the lifts cover with the last of them, and what that is worth: as `coveragePart` counts it. */
const coverWith = (trial: Trial, { points }: Row): void => {
  const count = trial.rows.length;
  const below = trial.covers[count - 1];
  if (below === undefined) return;
  const covers = trial.covers[count] ?? new Float64Array(below.length);
  const { groups } = trial.setting.score;
  let worth = 0;
  for (let at = 0; at < covers.length; at += 1) {
    const covered = Math.max(below[at] ?? 0, points.covers[at] ?? 0);
    covers[at] = covered;
    worth += (groups[at] ?? 0) * covered;
  }
  trial.covers[count] = covers;
  trial.coverage[count] = worth;
};

/** Forgets the matchings of lifts that stood behind this place: they were made with another lift in it. */
const forgetBehind = ({ matchings }: Trial, at: number): void => {
  if (at >= mostForSubsets) return;
  const subsets = 2 << at;
  for (const book of matchings) if (book !== undefined && book.length > subsets) book.length = subsets;
};

/** Puts a lift in, after the others. */
export const putIn = (trial: Trial, row: Row, place: number): void => {
  const form = formOf(row, place);
  addPresence(trial, row, 1);
  forgetBehind(trial, trial.rows.length);
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
