import { choiceWorth } from "./choice-worth";
import { climb } from "./climb";
import { shiftHalves } from "./halves";
import { copyPrices, makeSlope, stepPrices } from "./prices";
import type { Problem } from "./problem";
import type { Region } from "./region";
import { makeRelaxation, type Prices, type Relaxation, relax } from "./relaxation";

/** What a search found. */
export interface Found {
  /** The best choice. */
  chosen: readonly number[];
  /** What it is worth. */
  worth: number;
  /** Regions that were looked at. */
  nodes: number;
  /** No choice is worth more; as much as the best choice where that is proven. */
  bound: number;
}

/** What is worth so little more is not looked for. */
const least = 1e-6;
/** Steps of the prices in the first region, and in each further one. */
const firstSteps = 300;
const steps = 24;
/** Regions with so few choices are gone through. */
const fewChoices = (globalThis as any).FEW ?? 48;

interface Search {
  readonly problem: Problem;
  readonly nodeLimit: number;
  readonly found: Found;
  readonly relaxation: Relaxation;
  readonly slope: ReturnType<typeof makeSlope>;
  /** How often each column was picked of late, 0 to 1. */
  readonly wanted: Float64Array;
  readonly stats: { relax: number; leaves: number; last: number; climbed: number };
}

const take = (search: Search, chosen: readonly number[]): void => {
  search.stats.leaves += 1;
  const worth = choiceWorth(search.problem, chosen, search.found.worth + least);
  if (worth <= search.found.worth + least) return;
  search.found.chosen = chosen;
  search.found.worth = worth; search.stats.last = search.found.nodes;
};

/** Leaves out the columns that cannot be in a better choice, and asks for groups that must be in one. */
const narrowed = ({ problem, found, relaxation }: Search, region: Region): Region => {
  const spare = relaxation.bound - found.worth - least;
  const { best, values } = relaxation;
  const isNeeded = region.isNeeded.map((needed, group) => (needed === 1 || (best[group] ?? 0) > spare ? 1 : 0));
  const columns = region.columns.filter((column) => {
    const group = problem.columns[column]?.group ?? 0;
    return (best[group] ?? 0) - (values[column] ?? 0) < spare;
  });
  if (columns.length === region.columns.length) return { ...region, isNeeded };
  return { columns, isNeeded };
};

const optionsOf = (problem: Problem, region: Region): readonly (readonly number[])[] => {
  const options: number[][] = problem.groups.map((_, group) => (region.isNeeded[group] === 1 ? [] : [-1]));
  for (const column of region.columns) options[problem.columns[column]?.group ?? 0]?.push(column);
  return options;
};

/** Goes through all choices that can be better, as long as they are few; tells whether they were. */
const tryAll = (search: Search, options: readonly (readonly number[])[], tries: number): boolean => {
  const { relaxation, found } = search;
  const lossOf = (group: number, column: number): number => (relaxation.best[group] ?? 0) - (column < 0 ? 0 : (relaxation.values[column] ?? 0));
  const sorted = options.map((list, group) => [...list].sort((a, b) => lossOf(group, a) - lossOf(group, b)));
  let left = tries;
  const chosen: number[] = [];
  const visit = (group: number, bound: number): boolean => {
    const here = sorted[group];
    if (here === undefined) {
      left -= 1;
      take(search, [...chosen]);
      return left > 0;
    }
    for (const column of here) {
      const next = bound - lossOf(group, column);
      if (next <= found.worth + least) break;
      left -= 0.1;
      if (column >= 0) chosen.push(column);
      const isOn = visit(group + 1, next);
      if (column >= 0) chosen.pop();
      if (!isOn || left <= 0) return false;
    }
    return true;
  };
  return visit(0, relaxation.bound);
};

interface Priced {
  readonly region: Region;
  readonly prices: Prices;
  readonly bound: number;
}

/** Looks for prices at which the bound of a region is low; nothing is left where no choice of it is better. */
const price = (search: Search, from: Region, start: Prices, count: number): Priced | undefined => {
  const { problem, relaxation, slope, found, wanted } = search;
  let region = from;
  let [best, prices] = [Number.POSITIVE_INFINITY, copyPrices(start)];
  const now = copyPrices(start);
  let [factor, idle] = [count === firstSteps ? 1 : 0.6, 0];
  wanted.fill(0);
  for (let step = 0; step < count; step += 1) {
    search.stats.relax += 1;
    relax(problem, region, now, relaxation);
    if (relaxation.bound <= found.worth + least) return undefined;
    for (let column = 0; column < wanted.length; column += 1) wanted[column] = 0.85 * (wanted[column] ?? 0);
    for (const column of relaxation.picks) if (column >= 0) wanted[column] = (wanted[column] ?? 0) + 0.15;
    idle += 1;
    if (relaxation.bound < best - 1e-4) {
      idle = 0;
      best = relaxation.bound;
      prices = copyPrices(now);
      region = narrowed(search, region);
    }
    if (idle > (count === firstSteps ? 20 : 8)) {
      factor /= 2;
      idle = 0;
      now.totals.set(prices.totals);
      now.covers.set(prices.covers);
      now.halves.set(prices.halves);
    }
    if (step % 8 === 7) shiftHalves(problem, region, now, relaxation, 0.4);
    if (!stepPrices(problem, now, relaxation, (step === 0 || idle === 0 && factor < 1 && relaxation.bound > best + 1e-3 ? -1 : 1) * factor * (relaxation.bound - found.worth), slope)) break;
  }
  return { region, prices, bound: best };
};

const explore = (search: Search, from: Region, start: Prices, bound: number, count: number): void => {
  const { problem, found } = search;
  if (found.nodes >= search.nodeLimit) {
    found.bound = Math.max(found.bound, bound);
    return;
  }
  found.nodes += 1;
  const priced = price(search, from, start, count);
  if (priced === undefined) return;
  const { region, prices } = priced; if (found.nodes === 1) (globalThis as any).LEFT = [region.columns.length, priced.bound];
  relax(problem, region, prices, search.relaxation);
  const options = optionsOf(problem, region);
  if (options.some((list) => list.length === 0)) return;
  if (found.nodes === 1) {
    const c0 = process.cpuUsage().user; const better = climb(problem, search.relaxation, options, found.chosen, (globalThis as any).DEPTH ?? 2);
    search.stats.climbed = choiceWorth(problem, better);
    take(search, better); (globalThis as any).CLIMB = (process.cpuUsage().user - c0)/1000;
  }
  if (tryAll(search, options, fewChoices)) return;
  const inside = branchOf(search, options);
  const isIn = (column: number): boolean => inside.has(column);
  const group = problem.columns[[...inside][0] ?? 0]?.group ?? 0;
  const needed = Uint8Array.from(region.isNeeded);
  needed[group] = 1;
  const isOther = (column: number): boolean => problem.columns[column]?.group !== group;
  const within = { columns: region.columns.filter((column) => isOther(column) || isIn(column)), isNeeded: needed };
  const without = { columns: region.columns.filter((column) => !isIn(column)), isNeeded: region.isNeeded };
  let weight = 0;
  for (const column of inside) weight += search.wanted[column] ?? 0;
  const children = weight >= 0.5 ? [within, without] : [without, within];
  for (const child of children) explore(search, child, prices, priced.bound, steps);
};

/** The columns to look at apart: a lift of which it is least clear whether it belongs in, or some of its forms. */
const branchOf = ({ problem, wanted }: Search, options: readonly (readonly number[])[]): ReadonlySet<number> => {
  let best: readonly number[] = [];
  let bestDoubt = -1;
  for (const list of options) {
    if (list.length < 2) continue;
    const rows = new Map<number, number[]>();
    for (const column of list) {
      if (column < 0) continue;
      const row = problem.columns[column]?.row.number ?? 0;
      rows.set(row, [...(rows.get(row) ?? []), column]);
    }
    const isOne = rows.size === 1 && !list.includes(-1);
    for (const columns of rows.values()) {
      const parts = isOne ? columns.slice(1).map((_, at) => columns.slice(0, at + 1)) : [columns];
      for (const part of parts) {
        let weight = 0;
        for (const column of part) weight += wanted[column] ?? 0;
        const doubt = weight * (1 - weight) + (isOne ? 0 : 1e-3);
        if (doubt > bestDoubt) {
          bestDoubt = doubt;
          best = part;
        }
      }
    }
  }
  return new Set(best);
};

export const search = (problem: Problem, region: Region, prices: Prices, start: readonly number[], nodeLimit: number) => {
  const found: Found = { chosen: start, worth: choiceWorth(problem, start), nodes: 0, bound: Number.NEGATIVE_INFINITY };
  const state: Search = {
    problem, nodeLimit, found, relaxation: makeRelaxation(problem), slope: makeSlope(problem),
    wanted: new Float64Array(problem.columns.length), stats: { relax: 0, leaves: 0, last: 0, climbed: 0 },
  };
  explore(state, region, prices, Number.POSITIVE_INFINITY, firstSteps);
  found.bound = Math.max(found.bound, found.worth);
  return { ...found, stats: state.stats };
};
