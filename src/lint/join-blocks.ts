import type { Block, Plan, SourcePosition } from "../model/plan";
import { reorderBlocks } from "./reorder-blocks";

/** A plan without one block; positions of the others in the text stay with them. */
export const withoutBlock = (plan: Plan, place: number): Plan =>
  reorderBlocks(
    plan,
    plan.blocks.map((_, at) => at).filter((at) => at !== place),
  );

const joined = (position: SourcePosition, at: number): SourcePosition => {
  if (position.block <= at) return position;
  return position.block === at + 1 ? { ...position, block: at, item: 1 } : { ...position, block: position.block - 1 };
};

/**
 * A plan with two straight blocks that follow one another made into one; positions in the text go with the items.
 *
 * @param at Place of the first.
 * @param block What both become.
 */
export const joinBlocks = (plan: Plan, at: number, block: Block): Plan => ({
  ...plan,
  blocks: [...plan.blocks.slice(0, at), block, ...plan.blocks.slice(at + 2)],
  ...(plan.source === undefined
    ? {}
    : { source: { ...plan.source, positions: plan.source.positions.map((position) => joined(position, at)) } }),
});
