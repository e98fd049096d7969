import type { ScoredLift } from "../model/objective";
import type { Block, Item } from "../model/plan";
import { isKnownItem, loadOf } from "./items";

/** Items as an objective sees them; unknown exercises count for nothing. */
export const scoredLifts = (items: readonly Item[]): readonly ScoredLift[] =>
  items.filter(isKnownItem).map((item) => ({
    exercise: item.exercise,
    role: item.role,
    sets: item.prescription.sets,
    load: loadOf(item),
  }));

/** How many of the blocks are supersets or circuits. */
export const pairsAmong = (blocks: readonly Block[]): number => blocks.filter(({ kind }) => kind !== "straight").length;
