import type { PairStrategy } from "../../model/strategy";
import { own } from "../own";
import { blocksOf } from "./make-blocks";

/** Straight sets only. */
export const unpaired: PairStrategy = /* @__PURE__ */ own("unpaired", (items, brief) => ({
  value: blocksOf(items, [], brief),
  decisions: [],
}));
