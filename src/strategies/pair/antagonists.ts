import { pairTypeOf } from "../../measure/overlap";
import type { KnownItem } from "../../model/plan";
import type { PairStrategy } from "../../model/strategy";
import { own } from "../own";
import { bestPairs, pairOptions } from "./choose-pairs";
import { blocksOf } from "./make-blocks";
import { pairDecisions } from "./pair-decisions";
import { pairQuality } from "./pair-value";

const areAntagonists = (a: KnownItem, b: KnownItem): boolean => pairTypeOf(a.exercise, b.exercise) === "antagonists";

/** Supersets of opposing muscles only, such as leg extension and leg curl, wherever they are allowed. */
export const antagonists: PairStrategy = /* @__PURE__ */ own("antagonists", (items, brief) => {
  const options = pairOptions(items, brief, (a, b) => (areAntagonists(a, b) ? pairQuality(a, b, brief) : 0));
  const chosen = bestPairs(items.length, options, { quality: 1000, second: 1 });
  const blocks = blocksOf(
    items,
    chosen.map(({ a, b }) => [a, b]),
    brief,
  );
  return {
    value: blocks,
    decisions: pairDecisions(blocks, items, brief, { wants: areAntagonists, otherwise: "other-pairs" }),
  };
});
