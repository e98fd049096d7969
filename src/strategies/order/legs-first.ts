import { orderBy } from "./order-by";
import { regionRank } from "./ranks";

/** Leg work first, then the rest. */
export const legsFirst = /* @__PURE__ */ orderBy("legsFirst", [/* @__PURE__ */ regionRank("legs")]);
