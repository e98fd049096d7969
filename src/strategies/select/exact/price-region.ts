import { shiftHalves } from "./halves";
import { copyPrices, givePrices, stepPrices } from "./prices";
import type { Region } from "./region";
import { type Prices, relax } from "./relaxation";
import { leastGain, type Search } from "./search-state";

/** A region with prices at which its bound is low. */
export interface Priced {
  /** What is left of the region. */
  readonly region: Region;
  /** The prices. */
  readonly prices: Prices;
  /** No choice of the region is worth more. */
  readonly bound: number;
}

/** How prices are looked for: all of it our default, tried on sessions of every gym. */
export interface Patience {
  /** Steps. */
  readonly steps: number;
  /** Steps without a lower bound after which they are made half as long. */
  readonly idle: number;
  /** How long the first steps are. */
  readonly factor: number;
}

/** Steps after which seconds are shifted between the columns of pairs, and the part of what they could carry. */
const [shiftEvery, shiftPart] = [8, 0.4];
/** How much of what was chosen before still counts. */
const memory = 0.85;
/** A bound that falls by so little has not fallen. */
const fall = 1e-4;

/** Leaves out the columns that cannot be in a better choice, and asks for groups that must be in one. */
const narrowed = ({ problem, found, relaxation }: Search, region: Region): Region => {
  const spare = relaxation.bound - found.worth - leastGain;
  const { best, values } = relaxation;
  const isNeeded = region.isNeeded.map((needed, group) => (needed === 1 || (best[group] ?? 0) > spare ? 1 : 0));
  const columns = region.columns.filter((column) => {
    const group = problem.columns[column]?.group ?? 0;
    return (best[group] ?? 0) - (values[column] ?? 0) < spare;
  });
  return { columns: columns.length === region.columns.length ? region.columns : columns, isNeeded };
};

const remember = ({ wanted, relaxation }: Search): void => {
  for (let column = 0; column < wanted.length; column += 1) wanted[column] = memory * (wanted[column] ?? 0);
  for (const column of relaxation.picks) if (column >= 0) wanted[column] = (wanted[column] ?? 0) + 1 - memory;
};

/** Looks for prices at which the bound of a region is low; nothing is left where no choice of it is better. */
export const priceRegion = (search: Search, from: Region, start: Prices, patience: Patience): Priced | undefined => {
  const { problem, relaxation, slope, found } = search;
  const [prices, now] = [copyPrices(start), copyPrices(start)];
  let region = from;
  let bound = Number.POSITIVE_INFINITY;
  let [factor, idle] = [patience.factor, 0];
  search.wanted.fill(0);
  slope.isFirst = true;
  for (let step = 1; step <= patience.steps; step += 1) {
    relax(problem, region, now, relaxation);
    if (relaxation.bound <= found.worth + leastGain) return undefined;
    remember(search);
    idle += 1;
    if (relaxation.bound < bound - fall) {
      idle = 0;
      bound = relaxation.bound;
      givePrices(prices, now);
      region = narrowed(search, region);
    }
    if (idle > patience.idle) {
      factor /= 2;
      idle = 0;
      givePrices(now, prices);
      slope.isFirst = true;
    }
    if (step % shiftEvery === 0) shiftHalves(problem, region, now, relaxation, shiftPart);
    if (!stepPrices(problem, now, relaxation, factor * (relaxation.bound - found.worth), slope)) break;
  }
  relax(problem, region, prices, relaxation);
  return { region: narrowed(search, region), prices, bound };
};
