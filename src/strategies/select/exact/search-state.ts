import { choiceWorth } from "./choice-worth";
import { makeSlope, type Slope } from "./prices";
import type { Problem } from "./problem";
import { makeRelaxation, type Relaxation } from "./relaxation";

/** What a search has found. */
export interface Found {
  /** The best choice: its columns. */
  chosen: readonly number[];
  /** What it is worth. */
  worth: number;
  /** Regions that were looked at. */
  nodes: number;
  /** No choice is worth more. */
  bound: number;
}

/** What each group may choose: its columns, and -1 where it may choose none. */
export type Options = readonly (readonly number[])[];

/** What was found out about all choices, for looking around a good one. */
export interface Overview {
  /** The relaxation at the best prices. */
  readonly relaxation: Relaxation;
  /** What each group may choose. */
  readonly options: Options;
}

/** A search under way. */
export interface Search {
  /** What is searched. */
  readonly problem: Problem;
  /** Most regions to look at. */
  readonly nodeLimit: number;
  /** The best so far. */
  readonly found: Found;
  /** Room for the relaxation of the region that is looked at. */
  readonly relaxation: Relaxation;
  /** Room for its slope. */
  readonly slope: Slope;
  /** How often each column was chosen at the last prices, 0 to 1. */
  readonly wanted: Float64Array;
  /** What was found out at the start. */
  overview: Overview | undefined;
}

/** What is worth so little more is not looked for. */
export const leastGain = 1e-6;

/** A search that starts from a choice. */
export const makeSearch = (problem: Problem, start: readonly number[], nodeLimit: number): Search => ({
  problem,
  nodeLimit,
  found: { chosen: start, worth: choiceWorth(problem, start), nodes: 0, bound: Number.NEGATIVE_INFINITY },
  relaxation: makeRelaxation(problem),
  slope: makeSlope(problem),
  wanted: new Float64Array(problem.columns.length),
  overview: undefined,
});

/** Keeps a choice if it is better than the best so far. */
export const take = ({ problem, found }: Search, chosen: readonly number[]): void => {
  const worth = choiceWorth(problem, chosen, found.worth + leastGain);
  if (worth <= found.worth + leastGain) return;
  found.chosen = chosen;
  found.worth = worth;
};
