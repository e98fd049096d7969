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

const placesIn = ({ blocks }: Plan): readonly PlacedItem[] =>
  blocks.flatMap((block, at) => block.items.map((item, place) => ({ item, block, at: { block: at, item: place } })));

interface Walked {
  readonly all: readonly PlacedItem[];
  readonly known: readonly KnownPlaced[];
}

/** Plans that were walked through for all rules at once. Each is a copy of ours, so that nobody else changes it. */
const walked = /* @__PURE__ */ new WeakMap<Plan, Walked>();

/** The same plan, walked through once for all the rules that will look at it. */
export const walkedPlan = (plan: Plan): Plan => {
  const own = { ...plan };
  const all = placesIn(own);
  walked.set(own, { all, known: all.filter(isKnown) });
  return own;
};

/** Every item of a plan with its place, in order. */
export const placedItems = (plan: Plan): readonly PlacedItem[] => walked.get(plan)?.all ?? placesIn(plan);

const isKnown = (placed: PlacedItem): placed is KnownPlaced => isKnownItem(placed.item);

/** An item of a known exercise with its place. */
export type KnownPlaced = PlacedItem<KnownItem>;

/** Every item of a known exercise with its place, in order. */
export const knownItems = (plan: Plan): readonly KnownPlaced[] =>
  walked.get(plan)?.known ?? placesIn(plan).filter(isKnown);

/** Name of an exercise for a message. */
export const nameOf = ({ exercise }: Item): string => exercise.name;
