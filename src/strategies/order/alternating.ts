import type { Item } from "../../model/plan";
import type { OrderStrategy } from "../../model/strategy";
import { own } from "../own";
import { firstRegion, placeAll, splitByRegion } from "./by-region";

const interleave = (first: readonly Item[], second: readonly Item[]): readonly Item[] => {
  const mixed: Item[] = [];
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    for (const item of [first[index], second[index]]) if (item !== undefined) mixed.push(item);
  }
  return mixed;
};

/** Legs and back by turns, the priority region (else legs) beginning; each region keeps the given order. */
export const alternating: OrderStrategy = /* @__PURE__ */ own("alternating", (items, brief) => {
  const { legs, back, rest } = splitByRegion(items);
  const mixed = firstRegion(brief) === "legs" ? interleave(legs, back) : interleave(back, legs);
  const value = [...mixed, ...rest];
  if (legs.length === 0 || back.length === 0) return { value, decisions: [] };
  return { value, decisions: placeAll(mixed, "alternating", "one region rests while the other works") };
});
