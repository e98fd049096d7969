import { type Problem, type Total, timeAt } from "./problem";
import type { Region } from "./region";

/** A price for each total: what a unit of it is worth where it is as scarce as the price says. */
export interface Prices {
  /** Of the totals. */
  readonly totals: Float64Array;
  /** Of covering each movement. */
  readonly covers: Float64Array;
  /**
   * Seconds that each column saves when it is in a pair: those of two columns are no less than what they save together.
   */
  readonly halves: Float64Array;
}

/** The best choice where every limit may be broken at its price. */
export interface Relaxation {
  /** No choice of the region is worth more. */
  bound: number;
  /** The column chosen of each group; -1 for none. */
  readonly picks: Int32Array;
  /** What that column is worth at these prices. */
  readonly best: Float64Array;
  /** What each column is worth at these prices. */
  readonly values: Float64Array;
}

/** Room for a relaxation. */
export const makeRelaxation = ({ columns, groups }: Problem): Relaxation => ({
  bound: Number.POSITIVE_INFINITY,
  picks: new Int32Array(groups.length),
  best: new Float64Array(groups.length),
  values: new Float64Array(columns.length),
});

/** A copy of a relaxation. */
export const copyRelaxation = ({ bound, picks, best, values }: Relaxation): Relaxation => ({
  bound,
  picks: Int32Array.from(picks),
  best: Float64Array.from(best),
  values: Float64Array.from(values),
});

/** Most that a total can be worth over what its price says: it is reached at a knot. */
const overPrice = ({ at, worth }: Total, price: number): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (let knot = 0; knot < at.length; knot += 1) {
    const over = (worth[knot] ?? 0) - price * (at[knot] ?? 0);
    if (over > most) most = over;
  }
  return most;
};

/** What stands for the seconds of a column that goes with no other. */
export const noPartner = Number.NEGATIVE_INFINITY;

/** Half of what the best pair of a column is worth at a price of time. */
export const halfPair = ({ pair }: Problem, half: number, timePrice: number): number =>
  half === noPartner ? 0 : Math.max(0, pair / 2 - timePrice * half);

const columnValue = (problem: Problem, prices: Prices, column: number): number => {
  const { starts, pricedEnds, totalOf, amount, covers, coverMost } = problem;
  let value = (problem.worth[column] ?? 0) + halfPair(problem, prices.halves[column] ?? 0, prices.totals[timeAt] ?? 0);
  const end = pricedEnds[column] ?? 0;
  for (let entry = starts[column] ?? 0; entry < end; entry += 1) {
    value += (prices.totals[totalOf[entry] ?? 0] ?? 0) * (amount[entry] ?? 0);
  }
  const from = column * coverMost.length;
  for (let movement = 0; movement < coverMost.length; movement += 1) {
    const over = (covers[from + movement] ?? 0) - (prices.covers[movement] ?? 0);
    if (over > 0) value += over;
  }
  return value;
};

const constantOf = ({ totals, priced }: Problem, prices: Prices): number => {
  let sum = 0;
  for (let at = 0; at < priced; at += 1) {
    const total = totals[at];
    if (total !== undefined) sum += overPrice(total, prices.totals[at] ?? 0);
  }
  for (const price of prices.covers) sum += price;
  return sum;
};

/**
 * The best choice of a region at some prices: every group chooses alone. Whatever the prices, no real choice is worth
 * more: a total is concave, the best cover is no more than its price and what each column covers over it, and a pair
 * saves no more than the halves of its two columns.
 */
export const relax = (problem: Problem, region: Region, prices: Prices, into: Relaxation): void => {
  const { picks, best, values } = into;
  picks.fill(-1);
  for (let group = 0; group < best.length; group += 1) {
    best[group] = region.isNeeded[group] === 1 ? Number.NEGATIVE_INFINITY : 0;
  }
  for (const column of region.columns) {
    const group = problem.columns[column]?.group ?? 0;
    const value = columnValue(problem, prices, column);
    values[column] = value;
    if (value <= (best[group] ?? 0)) continue;
    best[group] = value;
    picks[group] = column;
  }
  let bound = constantOf(problem, prices);
  for (const value of best) bound += value;
  into.bound = bound;
};
