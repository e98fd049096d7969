import { askedForKeys, isLocked } from "../../measure/asked-for";
import { isHeavyLift } from "../../measure/heavy-lift";
import { exerciseKey, isIsolation } from "../../measure/items";
import {
  compoundRestFloor,
  isolationRestFloor,
  mainRestFloor,
  mainRestFloorBeginner,
  setRange,
} from "../../model/defaults";
import type { Item, KnownItem } from "../../model/plan";
import type { BuildBrief } from "../../model/strategy";
import { type Cut, cutRest, cutSet, dropLeastWorth, dropRedundant, type IsKept } from "./cuts";

/**
 * The policy of cuts, first to last: redundant lifts, isolation sets, isolation rest, sets and rest of other compounds,
 * rest and sets of main lifts down to their floors, whole lifts. A main lift keeps 120 seconds of rest (60 for
 * beginners) and three sets.
 */
export const cutPolicy = (isKept: IsKept, brief: BuildBrief): readonly Cut[] => {
  const isFree = (item: Item): boolean => !isLocked(item, brief);
  const isSmall = (item: KnownItem): boolean => isFree(item) && item.role !== "main" && isIsolation(item);
  const isMain = (item: KnownItem): boolean => isFree(item) && (item.role === "main" || isHeavyLift(item));
  const isOther = (item: KnownItem): boolean => isFree(item) && item.role !== "main" && !isIsolation(item);
  const mainFloor = brief.level === "beginner" ? mainRestFloorBeginner : mainRestFloor;
  return [
    dropRedundant(isKept),
    cutSet(setRange.other.min, isSmall),
    cutRest(isolationRestFloor, isSmall),
    cutSet(setRange.other.min, isOther),
    cutRest(90, (item) => isOther(item) && !isMain(item)),
    cutRest(compoundRestFloor, (item) => isOther(item) && !isMain(item)),
    cutRest(mainFloor, isMain),
    cutSet(setRange.main.min, isMain),
    dropLeastWorth(isKept, brief),
  ];
};

/** Whether an item is one that the caller asked for by id. */
export const isAskedFor = (brief: BuildBrief): IsKept => {
  const asked = askedForKeys(brief);
  return (item) => asked.has(exerciseKey(item.exercise));
};
