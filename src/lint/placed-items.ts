import { isKnownItem } from "../measure/items";
import type { Block, Item, KnownItem } from "../model/plan";
import { onceAPlan } from "./once-a-plan";

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

const isKnown = (placed: PlacedItem): placed is KnownPlaced => isKnownItem(placed.item);

/** An item of a known exercise with its place. */
export type KnownPlaced = PlacedItem<KnownItem>;

/** Every item of a plan with its place, in order. */
export const placedItems = /* @__PURE__ */ onceAPlan(({ blocks }): readonly PlacedItem[] =>
  blocks.flatMap((block, at) => block.items.map((item, place) => ({ item, block, at: { block: at, item: place } }))),
);

/** Every item of a known exercise with its place, in order. */
export const knownItems = /* @__PURE__ */ onceAPlan((plan): readonly KnownPlaced[] =>
  placedItems(plan).filter(isKnown),
);

/** Name of an exercise for a message. */
export const nameOf = ({ exercise }: Item): string => exercise.name;
