import type { Problem, Total } from "./problem";
import { type Region, wholeRegion } from "./region";

/** What a column adds to each total. */
const amountsOf = ({ totals, starts, totalOf, amount }: Problem, column: number): Float64Array => {
  const amounts = new Float64Array(totals.length);
  for (let entry = starts[column] ?? 0; entry < (starts[column + 1] ?? 0); entry += 1) {
    amounts[totalOf[entry] ?? 0] = amount[entry] ?? 0;
  }
  return amounts;
};

/** Whether one amount is no worse than another whatever else is chosen: more of what is wanted, less of what costs. */
const isNoWorseAmount = ({ low, high }: Total, amount: number, than: number): boolean =>
  (low >= 0 || amount <= than) && (high <= 0 || amount >= than);

const isNoWorseAlone = (problem: Problem, column: number, than: number): boolean => {
  const { worth, covers, coverMost } = problem;
  if ((worth[column] ?? 0) < (worth[than] ?? 0)) return false;
  for (let movement = 0; movement < coverMost.length; movement += 1) {
    const at = (place: number): number => covers[place * coverMost.length + movement] ?? 0;
    if (at(column) < at(than)) return false;
  }
  return true;
};

const isNoWorseInPairs = ({ savings, columns: { length } }: Problem, column: number, than: number): boolean => {
  for (let other = 0; other < length; other += 1) {
    if ((savings[column * length + other] ?? 0) < (savings[than * length + other] ?? 0)) return false;
  }
  return true;
};

/**
 * For each column one of its group that is no worse whatever else is chosen; itself where there is none. Of two that
 * are alike the first stays.
 */
export const dominators = (problem: Problem): Int32Array => {
  const result = Int32Array.from(problem.columns, (_, column) => column);
  const amounts = problem.columns.map((_, column) => amountsOf(problem, column));
  const isNoWorse = (column: number, than: number): boolean =>
    isNoWorseAlone(problem, column, than) &&
    problem.totals.every((total, at) => isNoWorseAmount(total, amounts[column]?.[at] ?? 0, amounts[than]?.[at] ?? 0)) &&
    isNoWorseInPairs(problem, column, than);
  for (const { first, end } of problem.groups) {
    for (let than = first; than < end; than += 1) {
      for (let column = first; column < end; column += 1) {
        if (column === than || result[column] !== column || !isNoWorse(column, than)) continue;
        if (column > than && isNoWorse(than, column)) continue;
        result[than] = column;
        break;
      }
    }
  }
  return result.map((column) => last(result, column));
};

const last = (result: Int32Array, column: number): number => {
  let current = column;
  while (result[current] !== current) current = result[current] ?? current;
  return current;
};

/** All choices of columns that are their own dominators. */
export const withoutDominated = (problem: Problem, instead: Int32Array): Region => {
  const { columns, isNeeded } = wholeRegion(problem);
  return { columns: columns.filter((column) => instead[column] === column), isNeeded };
};
