import { branch } from "./branch";
import { sumsOf } from "./choice-worth";
import { climb } from "./climb";
import { type Patience, priceRegion } from "./price-region";
import { pricesAt } from "./prices";
import type { Problem } from "./problem";
import type { Region } from "./region";
import { copyRelaxation, type Prices } from "./relaxation";
import { type Found, makeSearch, type Options, type Search, take } from "./search-state";
import { tryAll } from "./try-all";

/** At the start prices are looked for at length; further on they are near already. Our defaults. */
const atStart: Patience = { steps: 300, idle: 20, factor: 1 };
const furtherOn: Patience = { steps: 24, idle: 8, factor: 0.6 };
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

const explore = (search: Search, from: Region, start: Prices, above: number): void => {
  const { found, overview } = search;
  if (found.nodes >= search.nodeLimit) {
    found.bound = Math.max(found.bound, above);
    return;
  }
  found.nodes += 1;
  const priced = priceRegion(search, from, start, overview === undefined ? atStart : furtherOn);
  if (priced === undefined) return;
  const { region, prices, bound } = priced;
  const options = optionsOf(search, region);
  if (options.some((columns) => columns.length === 0)) return;
  const before = found.worth;
  const isDone = tryAll(search, options);
  if (overview === undefined) search.overview = { relaxation: copyRelaxation(search.relaxation), options };
  if (overview === undefined || found.worth > before) lookAround(search);
  if (isDone) return;
  for (const part of branch(search, region, options)) explore(search, part, prices, Math.min(above, bound));
};

/**
 * Looks for the best choice by branch and bound: a region in which no choice can be better is left out, a small one is
 * gone through, any other is split in two.
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
  explore(state, region, pricesAt(problem, sumsOf(problem, start), secondWorth), Number.POSITIVE_INFINITY);
  const { found } = state;
  return { ...found, bound: Math.max(found.bound, found.worth) };
};
