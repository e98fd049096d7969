import type { Block, KnownItem } from "../model/plan";
import { isKnownItem } from "./items";

/**
 * What tells the lifts of a block that a question is about from those of another block: whatever else is done by turns
 * with them, the same lifts have the same key.
 *
 * @param isMeant Which known items the question is about.
 * @returns Empty where the block has none of them.
 */
export const keyOfLifts = ({ items }: Pick<Block, "items">, isMeant: (item: KnownItem) => boolean): string => {
  const meant: readonly KnownItem[] = items.filter(isKnownItem).filter(isMeant);
  return [...new Set(meant.map(({ exercise }) => exercise.id))].sort().join("+");
};
