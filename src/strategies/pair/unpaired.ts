import type { PairStrategy } from "../../model/strategy";
import { named } from "../named";
import { blocksOf } from "./make-blocks";

/** Straight sets only. */
export const unpaired: PairStrategy = /* @__PURE__ */ named("unpaired", (items, brief) => ({
  value: blocksOf(items, [], brief),
  decisions: [],
}));
