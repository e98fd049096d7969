import { isHeavyLift } from "../../measure/heavy-lift";
import { isIsolation, isKnownItem } from "../../measure/items";
import { sharePrimeMover } from "../../measure/overlap";
import type { Item } from "../../model/plan";

const isHeavyOrMain = (item: Item): boolean => item.role === "main" || isHeavyLift(item);

/**
 * Whether a pair would take its second item ahead of a heavy or main lift between the two that needs the same prime
 * movers.
 */
export const tiresHeavyBetween = (items: readonly Item[], a: number, b: number): boolean => {
  const second = items[b];
  if (second === undefined || !isKnownItem(second)) return false;
  return items
    .slice(a + 1, b)
    .some((one) => isKnownItem(one) && isHeavyOrMain(one) && sharePrimeMover(one.exercise, second.exercise));
};

/** Whether a pair would take an isolation ahead of a compound between the two that needs the same prime movers. */
export const tiresCompoundBetween = (items: readonly Item[], a: number, b: number): boolean => {
  const second = items[b];
  if (second === undefined || !isKnownItem(second) || !isIsolation(second)) return false;
  return items
    .slice(a + 1, b)
    .some((one) => isKnownItem(one) && !isIsolation(one) && sharePrimeMover(one.exercise, second.exercise));
};
