import { mapBlockItems } from "../../measure/map-block";
import type { Block, Item } from "../../model/plan";

/**
 * Whether sets are written one by one: 5/3/1+, a ramp and what it leads to. They belong together, and so none is added
 * or taken; only the lift as a whole may go.
 */
export const isSetBySet = ({ prescription: { perSet = [] } }: Item): boolean => perSet.length > 0;

/** Blocks in which the items of one have more sets, or fewer where the number is negative. */
export const withSets = (blocks: readonly Block[], at: number, more: (item: Item) => number): readonly Block[] =>
  blocks.map((block, index) =>
    index === at
      ? mapBlockItems(block, (item) => {
          const sets = item.prescription.sets + more(item);
          return { ...item, prescription: { ...item.prescription, sets } };
        })
      : block,
  );
