import type { KnownItem } from "../../model/plan";
import type { PairStrategy } from "../../model/strategy";
import { own } from "../own";
import { bestPairs, pairOptions } from "./choose-pairs";
import { blocksOf } from "./make-blocks";
import { pairDecisions } from "./pair-decisions";
import { pairQuality } from "./pair-value";

const areAtOneStation = (a: KnownItem, b: KnownItem): boolean => a.station !== undefined && a.station === b.station;

/** Supersets of lifts that are done at one station, wherever they are allowed: nothing can be taken meanwhile. */
export const sameStation: PairStrategy = /* @__PURE__ */ own("sameStation", (items, brief) => {
  const options = pairOptions(items, brief, (a, b) => (areAtOneStation(a, b) ? pairQuality(a, b, brief) : 0));
  const chosen = bestPairs(items.length, options, { quality: 1000, second: 1 });
  const blocks = blocksOf(
    items,
    chosen.map(({ a, b }) => [a, b]),
    brief,
  );
  return {
    value: blocks,
    decisions: pairDecisions(blocks, items, brief, { wants: areAtOneStation, otherwise: "other-pairs" }),
  };
});
