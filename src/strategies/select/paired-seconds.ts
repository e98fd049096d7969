import { maximumWeightMatching } from "../../measure/maximum-weight-matching";
import type { Matching, Trial } from "./trial";

/** Planned seconds of a session, with the number of pairs that they take. */
export interface Planned {
  /** Seconds. */
  readonly total: number;
  /** Pairs. */
  readonly pairs: number;
}

/** Up to so many lifts a set of them is one number, with a bit for each. */
const mostForSubsets = 12;
/** Room for a number of sets in a key. */
const setsPerKey = 128;
const none: Matching = { weight: 0, savings: [] };

const savingOf = ({ rows, forms, setting }: Trial, first: number, second: number): number => {
  const a = rows[first];
  const b = rows[second];
  if (a === undefined || b === undefined) return 0;
  return setting.times.saving(a, forms[first] ?? 0, b, forms[second] ?? 0);
};

const withSaving = ({ weight, savings }: Matching, saving: number): Matching => {
  const place = savings.findIndex((other) => other < saving);
  const at = place === -1 ? savings.length : place;
  return { weight: weight + saving, savings: [...savings.slice(0, at), saving, ...savings.slice(at)] };
};

/**
 * Tries every partner for the first lift of a subset, and none: of equally good ways the first is kept, as the matching
 * of the pair stage keeps it.
 */
const matchAnew = (trial: Trial, subset: number, sets: number): Matching => {
  const first = 31 - Math.clz32(subset & -subset);
  const others = subset & (subset - 1);
  let best: Matching = none;
  for (let left = others; left !== 0; left &= left - 1) {
    const second = 31 - Math.clz32(left & -left);
    const saving = savingOf(trial, first, second);
    if (!(saving > 0)) continue;
    const rest = bestMatching(trial, others ^ (1 << second), sets);
    if (saving + rest.weight > best.weight) best = withSaving(rest, saving);
  }
  const alone = bestMatching(trial, others, sets);
  return alone.weight > best.weight ? alone : best;
};

/** The best matching of a subset of lifts, all with equal sets, kept by the last lift of the subset until that goes. */
const bestMatching = (trial: Trial, subset: number, sets: number): Matching => {
  if ((subset & (subset - 1)) === 0) return none;
  const last = 31 - Math.clz32(subset);
  const book = trial.matchings[last] ?? new Map<number, Matching>();
  if (book.size === 0) trial.matchings[last] = book;
  const key = subset * setsPerKey + sets;
  const known = book.get(key);
  if (known !== undefined) return known;
  const made = matchAnew(trial, subset, sets);
  book.set(key, made);
  return made;
};

/** Puts a number in its place among numbers, the greatest first. */
const insert = (numbers: number[], number: number): void => {
  let at = numbers.length;
  while (at > 0 && (numbers[at - 1] ?? 0) < number) {
    numbers[at] = numbers[at - 1] ?? 0;
    at -= 1;
  }
  numbers[at] = number;
};

/** What the pairs of the best matching save: only lifts with equal sets go together, so each number of sets is matched alone. */
const savingsBySubsets = (trial: Trial): readonly number[] => {
  const { rows, forms, subsets } = trial;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const form = forms[at] ?? 0;
    if (row === undefined || row.forms.mains[form] === 1) continue;
    const sets = row.forms.sets[form] ?? 0;
    subsets[sets] = (subsets[sets] ?? 0) | (1 << at);
  }
  const saved: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const sets = rows[at]?.forms.sets[forms[at] ?? 0] ?? 0;
    const subset = subsets[sets] ?? 0;
    if (subset === 0) continue;
    subsets[sets] = 0;
    const { savings } = bestMatching(trial, subset, sets);
    for (let place = 0; place < savings.length; place += 1) insert(saved, savings[place] ?? 0);
  }
  return saved;
};

/** The same for so many lifts that subsets are too many. */
const savingsOfMany = (trial: Trial): readonly number[] => {
  const savings = trial.rows.map((_, a) =>
    trial.rows.map((__, b) => (a === b ? 0 : savingOf(trial, Math.min(a, b), Math.max(a, b)))),
  );
  return maximumWeightMatching(savings)
    .map(([a, b]) => savings[a]?.[b] ?? 0)
    .sort((a, b) => b - a);
};

/**
 * Seconds with the fewest pairs that make the lifts fit a budget: the greatest savings of the best matching first.
 *
 * @param straight Seconds of the lifts, all done straight.
 */
export const plannedWithPairs = (trial: Trial, straight: number, budget: number): Planned => {
  const saved = trial.rows.length > mostForSubsets ? savingsOfMany(trial) : savingsBySubsets(trial);
  let total = straight;
  let pairs = 0;
  for (const seconds of saved) {
    if (total <= budget) break;
    total -= seconds;
    pairs += 1;
  }
  return { total, pairs };
};
