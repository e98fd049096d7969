import { firstHalves } from "./halves";
import { type Problem, type Total, timeAt } from "./problem";
import { halfPair, type Prices, type Relaxation } from "./relaxation";

/** By how much what is chosen at some prices differs from what would suit them, and the direction in which they go. */
export interface Slope {
  /** Of the totals. */
  readonly totals: Float64Array;
  /** Of the movements. */
  readonly covers: Float64Array;
  /** The direction of the totals' prices. */
  readonly totalsWay: Float64Array;
  /** The direction of the movements' prices. */
  readonly coversWay: Float64Array;
  /** Whether there is no direction to keep yet. */
  isFirst: boolean;
}

/** How much of the last direction is kept: it saves most of the steps that a slope alone needs. */
const kept = 0.85;
const tie = 1e-12;

/** Makes room for slopes. */
export const makeSlope = ({ priced, coverMost }: Problem): Slope => ({
  totals: new Float64Array(priced),
  covers: new Float64Array(coverMost.length),
  totalsWay: new Float64Array(priced),
  coversWay: new Float64Array(coverMost.length),
  isFirst: true,
});

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

const addUse = (problem: Problem, prices: Prices, column: number, { totals, covers }: Slope): void => {
  const end = problem.pricedEnds[column] ?? 0;
  for (let entry = problem.starts[column] ?? 0; entry < end; entry += 1) {
    const at = problem.totalOf[entry] ?? 0;
    totals[at] = (totals[at] ?? 0) + (problem.amount[entry] ?? 0);
  }
  const half = prices.halves[column] ?? 0;
  if (halfPair(problem, half, prices.totals[timeAt] ?? 0) > 0) totals[timeAt] = (totals[timeAt] ?? 0) - half;
  const from = column * covers.length;
  for (let movement = 0; movement < covers.length; movement += 1) {
    const isOver = (problem.covers[from + movement] ?? 0) > (prices.covers[movement] ?? 0);
    if (isOver) covers[movement] = (covers[movement] ?? 0) - 1;
  }
};

/** Works out the slope of the bound. */
const tellSlope = (problem: Problem, prices: Prices, { picks }: Relaxation, slope: Slope): void => {
  slope.totals.fill(0);
  slope.covers.fill(1);
  for (const column of picks) if (column >= 0) addUse(problem, prices, column, slope);
  for (let at = 0; at < problem.priced; at += 1) {
    const total = problem.totals[at];
    if (total === undefined) continue;
    const used = slope.totals[at] ?? 0;
    slope.totals[at] = (used - suitable(total, prices.totals[at] ?? 0, used)) / total.unit;
  }
};

/** Turns a direction towards a slope; its square says how long it is. */
const turn = (way: Float64Array, slope: Float64Array, isFirst: boolean): number => {
  let square = 0;
  for (let at = 0; at < way.length; at += 1) {
    const next = (slope[at] ?? 0) + (isFirst ? 0 : kept * (way[at] ?? 0));
    way[at] = next;
    square += next * next;
  }
  return square;
};

const moved = (price: number, by: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, price - by));

/**
 * Changes prices so that the bound falls: what is chosen too much gets dearer.
 *
 * @param gap By how much the bound should fall.
 * @returns Whether there is anything to change.
 */
export const stepPrices = (
  problem: Problem,
  prices: Prices,
  relaxation: Relaxation,
  gap: number,
  slope: Slope,
): boolean => {
  tellSlope(problem, prices, relaxation, slope);
  const { totalsWay, coversWay, isFirst } = slope;
  const square = turn(totalsWay, slope.totals, isFirst) + turn(coversWay, slope.covers, isFirst);
  slope.isFirst = false;
  if (square < tie) return false;
  const step = gap / square;
  for (let at = 0; at < problem.priced; at += 1) {
    const total = problem.totals[at];
    if (total === undefined) continue;
    prices.totals[at] = moved(
      prices.totals[at] ?? 0,
      (step * (totalsWay[at] ?? 0)) / total.unit,
      total.low,
      total.high,
    );
  }
  for (let movement = 0; movement < coversWay.length; movement += 1) {
    const most = problem.coverMost[movement] ?? 0;
    prices.covers[movement] = moved(prices.covers[movement] ?? 0, step * (coversWay[movement] ?? 0), 0, most);
  }
  return true;
};

/** Prices to start from: the slopes of all totals at the sums of a good choice. */
export const pricesAt = (problem: Problem, sums: Float64Array, secondWorth: number): Prices => {
  const totals = Float64Array.from(problem.totals.slice(0, problem.priced), ({ at, worth }, place) => {
    const above = Math.max(
      1,
      at.findIndex((knot) => knot > (sums[place] ?? 0)),
    );
    const run = (at[above] ?? 0) - (at[above - 1] ?? 0);
    return run === 0 ? 0 : ((worth[above] ?? 0) - (worth[above - 1] ?? 0)) / run;
  });
  totals[timeAt] = -secondWorth;
  return { totals, covers: Float64Array.from(problem.coverMost, (most) => most / 2), halves: firstHalves(problem) };
};

/** A copy of prices. */
export const copyPrices = ({ totals, covers, halves }: Prices): Prices => ({
  totals: Float64Array.from(totals),
  covers: Float64Array.from(covers),
  halves: Float64Array.from(halves),
});

/** Gives prices the numbers of others. */
export const givePrices = (prices: Prices, { totals, covers, halves }: Prices): void => {
  prices.totals.set(totals);
  prices.covers.set(covers);
  prices.halves.set(halves);
};
