import { mapBlockItems } from "../../measure/map-block";
import type { Block, Item } from "../../model/plan";

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
