import { choiceWorth } from "./choice-worth";
import type { Problem } from "./problem";
import type { Relaxation } from "./relaxation";

/** What is worth so little more is no better. */
const least = 1e-6;

/** A choice by group: the column of each, -1 for none. */
type ByGroup = Int32Array;

interface Climb {
  readonly problem: Problem;
  readonly relaxation: Relaxation;
  readonly options: readonly (readonly number[])[];
  readonly current: ByGroup;
  worth: number;
  best: readonly (readonly [group: number, column: number])[];
}

const lossOf = ({ best, values }: Relaxation, group: number, column: number): number =>
  (best[group] ?? 0) - (column < 0 ? 0 : (values[column] ?? 0));

const chosenOf = (byGroup: ByGroup): readonly number[] => [...byGroup].filter((column) => column >= 0);

const lossOfAll = ({ relaxation, current }: Climb): number =>
  current.reduce((sum, column, group) => sum + lossOf(relaxation, group, column), 0);

/** Tries the choice as it stands, if it can be better at all. */
const consider = (climb: Climb, loss: number, changes: Climb["best"]): void => {
  if (climb.relaxation.bound - loss <= climb.worth + least) return;
  const worth = choiceWorth(climb.problem, chosenOf(climb.current), climb.worth + least);
  if (worth <= climb.worth + least) return;
  climb.worth = worth;
  climb.best = changes;
};

/** Tries other columns of a group, and after each further changes of the groups behind it. */
const tryChanges = (climb: Climb, from: number, loss: number, changes: Climb["best"], left: number): void => {
  const { relaxation, options, current } = climb;
  for (let group = from; group < options.length; group += 1) {
    const before = current[group] ?? -1;
    const without = loss - lossOf(relaxation, group, before);
    let later = 0;
    for (let g = group + 1; g < options.length; g += 1) later += lossOf(relaxation, g, current[g] ?? -1);
    for (const column of options[group] ?? []) {
      if (column === before) continue;
      const next = without + lossOf(relaxation, group, column);
      current[group] = column;
      const made = [...changes, [group, column] as const];
      consider(climb, next, made);
      if (left > 1 && relaxation.bound - next + later > climb.worth + least) tryChanges(climb, group + 1, next, made, left - 1);
    }
    current[group] = before;
  }
};

/**
 * Changes the columns of up to so many groups at once as long as that makes a choice better. What a relaxation says of
 * each column tells at once of most changes that they cannot.
 */
export const climb = (
  problem: Problem,
  relaxation: Relaxation,
  options: readonly (readonly number[])[],
  start: readonly number[],
  depth: number,
): readonly number[] => {
  const current = new Int32Array(problem.groups.length).fill(-1);
  for (const column of start) current[problem.columns[column]?.group ?? 0] = column;
  const state: Climb = { problem, relaxation, options, current, worth: choiceWorth(problem, start), best: [] };
  for (;;) {
    state.best = [];
    tryChanges(state, 0, lossOfAll(state), [], depth);
    if (state.best.length === 0) return chosenOf(current);
    for (const [group, column] of state.best) current[group] = column;
  }
};
