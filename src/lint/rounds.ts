import type { Block } from "../model/plan";
import { onceAPlan } from "./once-a-plan";
import { type KnownPlaced, knownItems } from "./placed-items";

/** A block whose exercises are done by turns. */
export type Round = Exclude<Block, { readonly kind: "straight" }>;

/** Two exercises of known names that follow one another in a round. */
export interface RoundPair {
  /** Done first. */
  readonly a: KnownPlaced;
  /** Done next. */
  readonly b: KnownPlaced;
  /** Their block. */
  readonly block: Round;
}

/** Whether exercises are done by turns. */
export const isRound = (block: Block): block is Round => block.kind !== "straight";

const pairsOfBlock = (items: readonly KnownPlaced[], block: Round): readonly RoundPair[] =>
  items.flatMap((a, at) => {
    const b = items[at + 1];
    return b === undefined || b.at.item !== a.at.item + 1 ? [] : [{ a, b, block }];
  });

/** Every two known exercises that follow one another in a superset or circuit. */
export const roundPairs = /* @__PURE__ */ onceAPlan((plan): readonly RoundPair[] => {
  const items = knownItems(plan);
  return plan.blocks.flatMap((block, at) =>
    isRound(block)
      ? pairsOfBlock(
          items.filter((placed) => placed.at.block === at),
          block,
        )
      : [],
  );
});

/** Names of a pair, for a message. */
export const namesOf = ({ a, b }: RoundPair): { readonly a: string; readonly b: string } => ({
  a: a.item.exercise.name,
  b: b.item.exercise.name,
});
