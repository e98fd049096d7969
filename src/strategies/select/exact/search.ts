import { branch } from "./branch";
import { sumsOf } from "./choice-worth";
import { climb } from "./climb";
import { type Patience, priceRegion } from "./price-region";
import { pricesAt } from "./prices";
import type { Problem } from "./problem";
import type { Region } from "./region";
import { copyRelaxation, type Prices } from "./relaxation";
import { type Found, leastGain, makeSearch, type Options, type Search, take } from "./search-state";
import { tryAll } from "./try-all";

/** At the start prices are looked for at length; further on they are near already. Our defaults. */
const atStart: Patience = { steps: 300, idle: 20, factor: 1 };
const furtherOn: Patience = { steps: 24, idle: 8, factor: 0.6 };
/**
 * For so many regions the likelier part is looked at next, to find good choices; then always the one with the highest
 * bound.
 */
const divingNodes = 100;
/** Groups that are changed at once while looking around a good choice. */
const climbDepth = 2;

const optionsOf = ({ problem }: Search, region: Region): Options => {
  const options = problem.groups.map((_, group): number[] => (region.isNeeded[group] === 1 ? [] : [-1]));
  for (const column of region.columns) options[problem.columns[column]?.group ?? 0]?.push(column);
  return options;
};

/** Looks around the best choice. */
const lookAround = (search: Search): void => {
  const { problem, overview, found } = search;
  if (overview !== undefined) take(search, climb(problem, overview, found.chosen, climbDepth));
};

/** A region that is still to be looked at. */
interface Open {
  readonly region: Region;
  readonly prices: Prices;
  /** No choice of it is worth more. */
  readonly above: number;
}

/** Looks at a region; what it leaves is to be looked at later, the likelier part first. */
const explore = (search: Search, { region: from, prices: start, above }: Open): readonly Open[] => {
  const { found, overview } = search;
  found.nodes += 1;
  const priced = priceRegion(search, from, start, overview === undefined ? atStart : furtherOn);
  if (priced === undefined) return [];
  const { region, prices } = priced;
  const options = optionsOf(search, region);
  if (options.some((columns) => columns.length === 0)) return [];
  const before = found.worth;
  const isDone = tryAll(search, options);
  if (overview === undefined) search.overview = { relaxation: copyRelaxation(search.relaxation), options };
  if (overview === undefined || found.worth > before) lookAround(search);
  if (isDone) return [];
  const bound = Math.min(above, priced.bound);
  return branch(search, region, options).map((part) => ({ region: part, prices, above: bound }));
};

/** Takes out the region with the highest bound; of equals the last. */
const takeHighest = (open: Open[]): Open | undefined => {
  let best = open.length - 1;
  for (let at = best - 1; at >= 0; at -= 1) if ((open[at]?.above ?? 0) > (open[best]?.above ?? 0)) best = at;
  return open.splice(best, 1)[0];
};

/** Looks at regions until none is left that could hold a better choice, or the limit is reached. */
const exploreAll = (search: Search, first: Open): void => {
  const { found, nodeLimit } = search;
  const open: Open[] = [];
  let next: Open | undefined = first;
  while (next !== undefined) {
    if (found.nodes >= nodeLimit) {
      found.bound = Math.max(next.above, ...open.map(({ above }) => above));
      return;
    }
    const parts: readonly Open[] = next.above > found.worth + leastGain ? explore(search, next) : [];
    const [likelier] = parts;
    const isDiving = likelier !== undefined && found.nodes < divingNodes;
    open.push(...(isDiving ? parts.slice(1) : parts));
    next = isDiving ? likelier : takeHighest(open);
  }
};

/**
 * Looks for the best choice by branch and bound: a region in which no choice can be better is left out, a small one is
 * gone through, any other is split in two. The region with the highest bound comes first.
 *
 * @param start A choice to begin with; what is found is never worth less.
 * @param secondWorth About what a second is worth in points.
 * @param nodeLimit Most regions to look at.
 */
export const search = (
  problem: Problem,
  region: Region,
  start: readonly number[],
  { secondWorth, nodeLimit }: { readonly secondWorth: number; readonly nodeLimit: number },
): Readonly<Found> => {
  const state = makeSearch(problem, start, nodeLimit);
  const prices = pricesAt(problem, sumsOf(problem, start), secondWorth);
  exploreAll(state, { region, prices, above: Number.POSITIVE_INFINITY });
  const { found } = state;
  return { ...found, bound: Math.max(found.bound, found.worth) };
};
