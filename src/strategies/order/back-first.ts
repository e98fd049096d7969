import { orderBy } from "./order-by";
import { regionRank } from "./ranks";

/** Back work first, then the rest. */
export const backFirst = /* @__PURE__ */ orderBy("backFirst", [/* @__PURE__ */ regionRank("back")]);
