import { musclePerSession } from "../../../model/defaults";
import { bestPairCount } from "./most-pairs";
import { type Problem, type Total, timeAt } from "./problem";

const none = Number.NEGATIVE_INFINITY;
const slack = 1e-9;

/** What a total is worth at a sum; minus infinity over its last knot. */
const worthAt = ({ at, worth }: Total, sum: number): number => {
  let below = 0;
  for (let knot = 1; knot < at.length; knot += 1) {
    const [left, right] = [at[below] ?? 0, at[knot] ?? 0];
    const [low, high] = [worth[below] ?? 0, worth[knot] ?? 0];
    if (sum <= right + slack) return right === left ? high : low + ((high - low) * (sum - left)) / (right - left);
    below = knot;
  }
  return none;
};

/** The sums of all totals over chosen columns. */
export const sumsOf = ({ totals, starts, totalOf, amount }: Problem, chosen: readonly number[]): Float64Array => {
  const sums = new Float64Array(totals.length);
  for (const column of chosen) {
    const end = starts[column + 1] ?? 0;
    for (let entry = starts[column] ?? 0; entry < end; entry += 1) {
      const total = totalOf[entry] ?? 0;
      sums[total] = (sums[total] ?? 0) + (amount[entry] ?? 0);
    }
  }
  return sums;
};

const coverage = ({ covers, coverMost: { length } }: Problem, chosen: readonly number[]): number => {
  let sum = 0;
  for (let group = 0; group < length; group += 1) {
    let best = 0;
    for (const column of chosen) best = Math.max(best, covers[column * length + group] ?? 0);
    sum += best;
  }
  return sum;
};

const isOverMuscles = ({ priced, mostExcess }: Problem, sums: Float64Array): boolean => {
  let excess = 0;
  for (let at = priced; at < sums.length; at += 1) excess += Math.max(0, (sums[at] ?? 0) - musclePerSession);
  return excess > mostExcess + slack;
};

/** Worth without pairs and whatever time it takes; minus infinity where a limit is broken. */
const worthAlone = (problem: Problem, chosen: readonly number[], sums: Float64Array): number => {
  let worth = coverage(problem, chosen);
  for (const column of chosen) worth += problem.worth[column] ?? 0;
  for (let at = timeAt + 1; at < problem.priced; at += 1) {
    const total = problem.totals[at];
    if (total !== undefined) worth += worthAt(total, sums[at] ?? 0);
    if (worth === none) return none;
  }
  return isOverMuscles(problem, sums) ? none : worth;
};

/**
 * What chosen columns are worth with the best pairs; minus infinity where they are over a limit.
 *
 * @param above Worth above which the answer is wanted: minus infinity may be told of what is not worth more.
 */
export const choiceWorth = (problem: Problem, chosen: readonly number[], above = none): number => {
  const sums = sumsOf(problem, chosen);
  const alone = worthAlone(problem, chosen, sums);
  const most = alone + Math.max(0, problem.pair) * Math.floor(chosen.length / 2);
  if (most <= above) return none;
  const missing = (sums[timeAt] ?? 0) - (problem.totals[timeAt]?.at[1] ?? 0);
  const pairs = bestPairCount(problem, chosen, missing);
  return pairs < 0 ? none : alone + pairs * problem.pair;
};
