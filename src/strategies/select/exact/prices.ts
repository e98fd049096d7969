import { type Problem, type Total, timeAt } from "./problem";
import { firstHalves } from "./halves";
import { halfPair, type Prices, type Relaxation } from "./relaxation";

/** By how much what is chosen at some prices differs from what would suit them. */
interface Slope {
  readonly totals: Float64Array;
  readonly covers: Float64Array;
}

const tie = 1e-12;

/** The sum that suits a price best: of several the one nearest to what is chosen. */
const suitable = ({ at, worth }: Total, price: number, used: number): number => {
  let most = Number.NEGATIVE_INFINITY;
  let [low, high] = [0, 0];
  for (let knot = 0; knot < at.length; knot += 1) {
    const over = (worth[knot] ?? 0) - price * (at[knot] ?? 0);
    if (over > most + tie) low = at[knot] ?? 0;
    if (over >= most - tie) high = at[knot] ?? 0;
    most = Math.max(most, over);
  }
  return Math.min(high, Math.max(low, used));
};

const addUse = (problem: Problem, prices: Prices, column: number, slope: Slope): void => {
  const { starts, pricedEnds, totalOf, amount, covers, coverMost } = problem;
  const end = pricedEnds[column] ?? 0;
  for (let entry = starts[column] ?? 0; entry < end; entry += 1) {
    const at = totalOf[entry] ?? 0;
    slope.totals[at] = (slope.totals[at] ?? 0) + (amount[entry] ?? 0);
  }
  const half = prices.halves[column] ?? 0;
  if (halfPair(problem, half, prices.totals[timeAt] ?? 0) > 0) slope.totals[timeAt] = (slope.totals[timeAt] ?? 0) - half;
  const from = column * coverMost.length;
  for (let movement = 0; movement < coverMost.length; movement += 1) {
    const isOver = (covers[from + movement] ?? 0) > (prices.covers[movement] ?? 0);
    if (isOver) slope.covers[movement] = (slope.covers[movement] ?? 0) - 1;
  }
};

/** Makes room for slopes. */
export const makeSlope = ({ priced, coverMost }: Problem): Slope => ({
  totals: new Float64Array(priced),
  covers: new Float64Array(coverMost.length),
});

/** The slope of the bound, and its square in units that suit each total. */
const slopeOf = (problem: Problem, prices: Prices, { picks }: Relaxation, slope: Slope): number => {
  slope.totals.fill(0);
  slope.covers.fill(1);
  for (const column of picks) if (column >= 0) addUse(problem, prices, column, slope);
  let square = 0;
  for (let at = 0; at < problem.priced; at += 1) {
    const total = problem.totals[at];
    if (total === undefined) continue;
    const used = slope.totals[at] ?? 0;
    const off = used - suitable(total, prices.totals[at] ?? 0, used);
    slope.totals[at] = off;
    square += (off / total.unit) * (off / total.unit);
  }
  for (const off of slope.covers) square += off * off;
  return square;
};

/**
 * Changes prices so that the bound falls: what is chosen too much gets dearer.
 *
 * @param gap By how much the bound should fall, times a factor that a search makes smaller as it goes on.
 * @returns Whether there is anything to change.
 */
export const stepPrices = (
  problem: Problem,
  prices: Prices,
  relaxation: Relaxation,
  gap: number,
  slope: Slope,
): boolean => {
  const M = 0.85;
  const prevT = (slope as any).prevT ?? new Float64Array(problem.priced); const prevC = (slope as any).prevC ?? new Float64Array(prices.covers.length);
  (slope as any).prevT = prevT; (slope as any).prevC = prevC;
  let square = slopeOf(problem, prices, relaxation, slope);
  if (square < tie) return false;
  if (gap < 0) { prevT.fill(0); prevC.fill(0); gap = -gap; }
  square = 0;
  for (let at = 0; at < problem.priced; at += 1) { prevT[at] = slope.totals[at]! + M * prevT[at]!; slope.totals[at] = prevT[at]!; square += (prevT[at]! / problem.totals[at]!.unit) ** 2; }
  for (let at = 0; at < prevC.length; at += 1) { prevC[at] = slope.covers[at]! + M * prevC[at]!; slope.covers[at] = prevC[at]!; square += prevC[at]! ** 2; }
  const step = gap / square;
  for (let at = 0; at < problem.priced; at += 1) {
    const total = problem.totals[at];
    if (total === undefined) continue;
    const next = (prices.totals[at] ?? 0) - (step * (slope.totals[at] ?? 0)) / (total.unit * total.unit);
    prices.totals[at] = Math.min(total.high, Math.max(total.low, next));
  }
  for (let movement = 0; movement < prices.covers.length; movement += 1) {
    const next = (prices.covers[movement] ?? 0) - step * (slope.covers[movement] ?? 0);
    prices.covers[movement] = Math.min(problem.coverMost[movement] ?? 0, Math.max(0, next));
  }
  return true;
};

/** Prices to start from: the slopes of all totals at the sums of a good choice. */
export const pricesAt = (problem: Problem, sums: Float64Array, secondWorth: number): Prices => {
  const { totals, priced, coverMost } = problem;
  const ofTotals = Float64Array.from(totals.slice(0, priced), ({ at, worth }, place) => {
    const sum = sums[place] ?? 0;
    const knot = Math.max(1, at.findIndex((knot) => knot > sum));
    const run = (at[knot] ?? 0) - (at[knot - 1] ?? 0);
    return run === 0 ? 0 : ((worth[knot] ?? 0) - (worth[knot - 1] ?? 0)) / run;
  });
  ofTotals[timeAt] = -secondWorth;
  return { totals: ofTotals, covers: Float64Array.from(coverMost, (most) => most / 2), halves: firstHalves(problem) };
};

/** A copy of prices. */
export const copyPrices = ({ totals, covers, halves }: Prices): Prices => ({
  totals: Float64Array.from(totals),
  covers: Float64Array.from(covers),
  halves: Float64Array.from(halves),
});
