import type { KnownItem } from "../../model/plan";
import type { BuildBrief, PairStrategy } from "../../model/strategy";

/** Whether a pair strategy that is short of time would do two items by turns. */
export type QuickPair = (a: KnownItem, b: KnownItem, brief: BuildBrief) => boolean;

const known = new WeakMap<PairStrategy, QuickPair>();

/**
 * Lets a pair strategy of the library tell of two items alone whether it would pair them, without pairing them: a search
 * asks so of every two lifts that it looks at. For strategies only that pair for time: what saves enough is done.
 */
// @__NO_SIDE_EFFECTS__
export const withQuickPair = (strategy: PairStrategy, quick: QuickPair): PairStrategy => {
  known.set(strategy, quick);
  return strategy;
};

/** That question, where a strategy can be asked it. */
export const quickPair = (strategy: PairStrategy): QuickPair | undefined => known.get(strategy);
