import type { PairStrategy } from "../../model/strategy";
import { own } from "../own";
import { bestPairs, pairOptions } from "./choose-pairs";
import { blocksOf } from "./make-blocks";
import { pairDecisions } from "./pair-decisions";
import { pairQuality } from "./pair-value";

/** Supersets of lifts that are done at one station, wherever they are allowed: nothing can be taken meanwhile. */
export const sameStation: PairStrategy = /* @__PURE__ */ own("sameStation", (items, brief) => {
  const options = pairOptions(items, brief, (a, b) =>
    a.station !== undefined && a.station === b.station ? pairQuality(a, b, brief) : 0,
  );
  const chosen = bestPairs(items.length, options, { quality: 1000, second: 1 });
  const blocks = blocksOf(
    items,
    chosen.map(({ a, b }) => [a, b]),
    brief,
  );
  return { value: blocks, decisions: pairDecisions(blocks, items, brief) };
});
