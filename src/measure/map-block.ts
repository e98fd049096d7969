import type { Block, Item } from "../model/plan";

/** The block with each of its items changed; its kind and times stay. */
export const mapBlockItems = (block: Block, change: (item: Item) => Item): Block => {
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
