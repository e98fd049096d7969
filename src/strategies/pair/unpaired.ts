import type { PairStrategy } from "../../model/strategy";
import { own } from "../own";
import { withQuickPair } from "../quick-answers";
import { blocksOf } from "./make-blocks";

/** Straight sets only. */
export const unpaired: PairStrategy = /* @__PURE__ */ withQuickPair(
  /* @__PURE__ */ own("unpaired", (items, brief) => ({ value: blocksOf(items, [], brief), decisions: [] })),
  () => false,
);
