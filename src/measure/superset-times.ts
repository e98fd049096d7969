import { roundRestCompound, roundRestFloor, roundRestFloorWorkCapacity, roundRestIsolation } from "../model/defaults";
import type { Item } from "../model/plan";
import type { Goal } from "../model/vocabulary";
import { isKnownItem, loadOf } from "./items";
import { restSecondsOf } from "./rest-seconds";

const isLight = (item: Item): boolean =>
  isKnownItem(item) && (item.exercise.mechanics === "isolation" || loadOf(item) === "machine");

/**
 * Rest after a round: the longest rest of its items, at most 120 s with a compound in it and 90 s without, at least
 * 60 s; for work capacity at least 30 s where all of it is isolation or machine work.
 */
export const roundRestSeconds = (items: readonly Item[], goal: Goal): number => {
  const wished = Math.max(...items.map(restSecondsOf));
  const hasCompound = items.some((item) => isKnownItem(item) && item.exercise.mechanics === "compound");
  const floor = goal === "work-capacity" && items.every(isLight) ? roundRestFloorWorkCapacity : roundRestFloor;
  return Math.max(floor, Math.min(wished, hasCompound ? roundRestCompound : roundRestIsolation));
};
