import { choiceWorth } from "./choice-worth";
import type { Problem } from "./problem";
import { leastGain, type Options, type Overview } from "./search-state";

/** A column for each of some groups; -1 for none. */
type Changes = readonly (readonly [group: number, column: number])[];

interface Climb {
  readonly problem: Problem;
  readonly options: Options;
  /** What each group could lose at most if it chose otherwise. */
  readonly lossOf: (group: number, column: number) => number;
  /** No choice is worth more. */
  readonly bound: number;
  /** The column of each group; -1 for none. */
  readonly current: Int32Array;
  worth: number;
  best: Changes;
}

const chosenOf = (byGroup: Int32Array): readonly number[] => [...byGroup].filter((column) => column >= 0);

/** How far the groups from one on are behind what they could be at most. */
const behind = ({ current, lossOf }: Climb, from: number): number => {
  let sum = 0;
  for (let group = from; group < current.length; group += 1) sum += lossOf(group, current[group] ?? -1);
  return sum;
};

/** Tries the choice as it stands, if it can be better at all. */
const consider = (climb: Climb, loss: number, changes: Changes): void => {
  if (climb.bound - loss <= climb.worth + leastGain) return;
  const worth = choiceWorth(climb.problem, chosenOf(climb.current), climb.worth + leastGain);
  if (worth <= climb.worth + leastGain) return;
  climb.worth = worth;
  climb.best = changes;
};

/** Tries other columns of each group from one on, and after each further changes of the groups behind it. */
const tryChanges = (climb: Climb, from: number, loss: number, changes: Changes, left: number): void => {
  const { options, current, lossOf } = climb;
  for (let group = from; group < options.length; group += 1) {
    const before = current[group] ?? -1;
    const without = loss - lossOf(group, before);
    const mostBack = left > 1 ? behind(climb, group + 1) : 0;
    for (const column of options[group] ?? []) {
      const next = without + lossOf(group, column);
      if (column === before || climb.bound - next + mostBack <= climb.worth + leastGain) continue;
      current[group] = column;
      const made: Changes = [...changes, [group, column]];
      consider(climb, next, made);
      if (left > 1) tryChanges(climb, group + 1, next, made, left - 1);
    }
    current[group] = before;
  }
};

/**
 * Changes the columns of up to so many groups at once as long as that makes a choice better. What an overview says of
 * each column tells at once of most changes that they cannot.
 */
export const climb = (
  problem: Problem,
  { relaxation: { bound, best, values }, options }: Overview,
  start: readonly number[],
  depth: number,
): readonly number[] => {
  const current = new Int32Array(problem.groups.length).fill(-1);
  for (const column of start) current[problem.columns[column]?.group ?? 0] = column;
  const lossOf = (group: number, column: number): number =>
    (best[group] ?? 0) - (column < 0 ? 0 : (values[column] ?? 0));
  const state: Climb = { problem, options, lossOf, bound, current, worth: choiceWorth(problem, start), best: [] };
  for (;;) {
    state.best = [];
    tryChanges(state, 0, behind(state, 0), [], depth);
    if (state.best.length === 0) return chosenOf(current);
    for (const [group, column] of state.best) current[group] = column;
  }
};
