import type { OrderStrategy } from "../../model/strategy";
import { named } from "../named";

/** Keeps the given order and says nothing. */
export const asListed: OrderStrategy = /* @__PURE__ */ named("asListed", (items) => ({ value: items, decisions: [] }));
