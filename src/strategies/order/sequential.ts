import type { OrderStrategy } from "../../model/strategy";
import { own } from "../own";
import { firstRegion, placeAll, splitByRegion } from "./by-region";

/** All work of the priority region (else legs), then all of the other; each keeps the given order. */
export const sequential: OrderStrategy = /* @__PURE__ */ own("sequential", (items, brief) => {
  const { legs, back, rest } = splitByRegion(items);
  const split = firstRegion(brief) === "legs" ? [...legs, ...back] : [...back, ...legs];
  const value = [...split, ...rest];
  if (legs.length === 0 || back.length === 0) return { value, decisions: [] };
  return { value, decisions: placeAll(split, "sequential", "all work of one region before the other") };
});
