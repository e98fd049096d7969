import type { OrderStrategy } from "../../model/strategy";
import { own } from "../own";

/** Keeps the given order and says nothing. */
export const asListed: OrderStrategy = /* @__PURE__ */ own("asListed", (items) => ({ value: items, decisions: [] }));
