import { orderBy } from "./order-by";
import { heavyRank, mainRank, priorityLiftRank } from "./ranks";

/** The named lift first, then heavy lifts, then other main lifts, then the rest. */
export const priorityLiftFirst = /* @__PURE__ */ orderBy("priorityLiftFirst", [priorityLiftRank, heavyRank, mainRank]);
