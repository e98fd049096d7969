import { walkSecondsBetween } from "../../measure/change-of-place";
import { isKnownItem } from "../../measure/items";
import type { Item } from "../../model/plan";
import type { BuildBrief, OrderStrategy } from "../../model/strategy";
import { own } from "../own";
import { placeAll } from "./by-region";

const walk = (a: Item, b: Item, brief: BuildBrief): number =>
  isKnownItem(a) && isKnownItem(b) ? (walkSecondsBetween(a, b, brief.place) ?? 0) : 0;

const total = (items: readonly Item[], brief: BuildBrief): number => {
  let sum = 0;
  for (let index = 1; index < items.length; index += 1) {
    const [a, b] = [items[index - 1], items[index]];
    if (a !== undefined && b !== undefined) sum += walk(a, b, brief);
  }
  return sum;
};

const moved = (items: readonly Item[], from: number, to: number): readonly Item[] => {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
};

const bestMove = (items: readonly Item[], brief: BuildBrief): readonly Item[] => {
  let best = items;
  let least = total(items, brief);
  for (let from = 1; from < items.length; from += 1) {
    for (let to = 1; to < items.length; to += 1) {
      const next = moved(items, from, to);
      const seconds = total(next, brief);
      if (seconds < least) {
        best = next;
        least = seconds;
      }
    }
  }
  return best;
};

/**
 * The first item stays; the others are moved, one at a time and only while it saves walking, so that no single move
 * is left that would save more.
 */
export const fewestMoves: OrderStrategy = /* @__PURE__ */ own("fewestMoves", (items, brief) => {
  let current = items;
  for (;;) {
    const next = bestMove(current, brief);
    if (next === current) break;
    current = next;
  }
  const isMoved = current.some((item, index) => item !== items[index]);
  return { value: current, decisions: isMoved ? placeAll(current, "fewestMoves", "it saves walking") : [] };
});
