import { isKnownItem } from "../measure/items";
import type { Block, Item, KnownItem, Plan } from "../model/plan";

/** An item with its place. */
export interface PlacedItem<I extends Item = Item> {
  /** The item. */
  readonly item: I;
  /** Its block. */
  readonly block: Block;
  /** Where it stands. */
  readonly at: {
    /** Place of the block. */
    readonly block: number;
    /** Place of the item in its block. */
    readonly item: number;
  };
}

/** Every item of a plan with its place, in order. */
export const placedItems = (plan: Plan): readonly PlacedItem[] =>
  plan.blocks.flatMap((block, at) =>
    block.items.map((item, place) => ({ item, block, at: { block: at, item: place } })),
  );

const isKnown = (placed: PlacedItem): placed is PlacedItem<KnownItem> => isKnownItem(placed.item);

/** Every item of a known exercise with its place, in order. */
export const knownItems = (plan: Plan): readonly PlacedItem<KnownItem>[] => placedItems(plan).filter(isKnown);

/** Name of an exercise for a message. */
export const nameOf = ({ exercise }: Item): string => exercise.name;
