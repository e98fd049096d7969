import type { Block, Item } from "../model/plan";

const changedBlock = (block: Block, change: (item: Item) => Item): Block => {
  switch (block.kind) {
    case "straight":
      return { ...block, items: [change(block.items[0])] };
    case "superset":
      return { ...block, items: [change(block.items[0]), change(block.items[1])] };
    case "circuit": {
      const [first, second, third, ...more] = block.items;
      return { ...block, items: [change(first), change(second), change(third), ...more.map(change)] };
    }
  }
};

/** The block with each of its items changed, the same block where none is; its kind and times stay. */
export const mapBlockItems = (block: Block, change: (item: Item) => Item): Block => {
  const changed = changedBlock(block, change);
  return changed.items.every((item, place) => item === block.items[place]) ? block : changed;
};
