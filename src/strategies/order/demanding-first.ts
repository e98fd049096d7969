import { orderBy } from "./order-by";
import { demandRank } from "./ranks";

/** The most demanding first, by the sum of the low-back, grip, systemic and skill grades. */
export const demandingFirst = /* @__PURE__ */ orderBy("demandingFirst", [demandRank]);
