import { mostForSubsets } from "../../measure/matching-by-subsets";
import { maximumWeightMatching } from "../../measure/maximum-weight-matching";
import type { Matching, Trial } from "./trial";

/** Planned seconds of a session, with the number of pairs that they take. */
export interface Planned {
  /** Seconds. */
  readonly total: number;
  /** Pairs. */
  readonly pairs: number;
}

const none: Matching = { weight: 0, savings: [], last: undefined };

const savingOf = ({ rows, forms, setting }: Trial, first: number, second: number): number =>
  setting.times.saving(rows, forms, first, second);

const withSaving = (savings: readonly number[], saving: number): readonly number[] => {
  const place = savings.findIndex((other) => other < saving);
  const at = place === -1 ? savings.length : place;
  return [...savings.slice(0, at), saving, ...savings.slice(at)];
};

const areSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((number, at) => number === others[at]);

/**
 * Tries every partner for the first lift of a subset, and none: of equally good ways the first is kept, as the matching
 * of the pair stage keeps it.
 */
const matchFromFirst = (trial: Trial, subset: number, sets: number): Matching => {
  const first = 31 - Math.clz32(subset & -subset);
  const others = subset & (subset - 1);
  let best = none;
  for (let left = others; left !== 0; left &= left - 1) {
    const second = 31 - Math.clz32(left & -left);
    const saving = savingOf(trial, first, second);
    if (!(saving > 0)) continue;
    const { weight, savings, last } = bestMatching(trial, others ^ (1 << second), sets);
    if (saving + weight > best.weight) best = { weight: saving + weight, savings: withSaving(savings, saving), last };
  }
  const alone = bestMatching(trial, others, sets);
  return alone.weight > best.weight ? alone : best;
};

/**
 * Tries every partner for the last lift of a subset, and none. What is left over is then a subset of lifts that were
 * there before, which is known mostly. Where equally good ways save otherwise, `matchFromFirst` decides.
 */
const matchFromLast = (trial: Trial, subset: number, sets: number, last: number): Matching => {
  const others = subset ^ (1 << last);
  let best = bestMatching(trial, others, sets).weight;
  let savings = bestMatching(trial, others, sets).savings;
  for (let left = others; left !== 0; left &= left - 1) {
    const first = 31 - Math.clz32(left & -left);
    const saving = savingOf(trial, first, last);
    if (!(saving > 0)) continue;
    const rest = bestMatching(trial, others ^ (1 << first), sets);
    const weight = saving + rest.weight;
    if (weight < best) continue;
    const found = withSaving(rest.savings, saving);
    if (weight === best && !areSame(found, savings)) return matchFromFirst(trial, subset, sets);
    best = weight;
    savings = found;
  }
  return { weight: best, savings, last: trial.rows[last] };
};

/** The best matching of a subset of lifts, all with equal sets. */
const bestMatching = (trial: Trial, subset: number, sets: number): Matching => {
  if ((subset & (subset - 1)) === 0) return none;
  const last = 31 - Math.clz32(subset);
  const book = trial.matchings[sets] ?? [];
  if (book.length === 0) trial.matchings[sets] = book;
  const known = book[subset];
  if (known !== undefined && known.last === trial.rows[last]) return known;
  const made = { ...matchFromLast(trial, subset, sets, last), last: trial.rows[last] };
  book[subset] = made;
  return made;
};

/** Puts a number in its place among the first numbers of a list, the greatest first. */
const insert = (numbers: Float64Array, count: number, number: number): void => {
  let at = count;
  while (at > 0 && (numbers[at - 1] ?? 0) < number) {
    numbers[at] = numbers[at - 1] ?? 0;
    at -= 1;
  }
  numbers[at] = number;
};

/**
 * What each pair of the best matching saves, gathered in `saved`: only lifts with equal sets go together, so each
 * number of sets is matched alone.
 *
 * @returns How many pairs there are.
 */
const gatherSavings = (trial: Trial): number => {
  const { rows, forms, subsets, saved } = trial;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const form = forms[at] ?? 0;
    if (row === undefined || row.forms.mains[form] === 1) continue;
    const sets = row.forms.sets[form] ?? 0;
    subsets[sets] = (subsets[sets] ?? 0) | (1 << at);
  }
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const sets = rows[at]?.forms.sets[forms[at] ?? 0] ?? 0;
    const subset = subsets[sets] ?? 0;
    if (subset === 0) continue;
    subsets[sets] = 0;
    const { savings } = bestMatching(trial, subset, sets);
    for (let place = 0; place < savings.length; place += 1) {
      insert(saved, count, savings[place] ?? 0);
      count += 1;
    }
  }
  return count;
};

/** The same for so many lifts that subsets are too many. */
const savingsOfMany = (trial: Trial): Float64Array => {
  const savings = trial.rows.map((_, a) =>
    trial.rows.map((__, b) => (a === b ? 0 : savingOf(trial, Math.min(a, b), Math.max(a, b)))),
  );
  const saved = maximumWeightMatching(savings).map(([a, b]) => savings[a]?.[b] ?? 0);
  return Float64Array.from(saved.sort((a, b) => b - a));
};

/**
 * Seconds with the fewest pairs that make the lifts fit a budget: the greatest savings of the best matching first.
 *
 * @param straight Seconds of the lifts, all done straight.
 */
export const plannedWithPairs = (trial: Trial, straight: number, budget: number): Planned => {
  const isMany = trial.rows.length > mostForSubsets;
  const saved = isMany ? savingsOfMany(trial) : trial.saved;
  const count = isMany ? saved.length : gatherSavings(trial);
  let total = straight;
  let pairs = 0;
  while (pairs < count && total > budget) {
    total -= saved[pairs] ?? 0;
    pairs += 1;
  }
  return { total, pairs };
};
