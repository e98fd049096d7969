import type { Plan, SourcePosition } from "../model/plan";

const moved = (positions: readonly SourcePosition[], order: readonly number[]): readonly SourcePosition[] =>
  positions.flatMap((position) => {
    const block = order.indexOf(position.block);
    return block === -1 ? [] : [{ ...position, block }];
  });

/**
 * A plan with its blocks in another order; positions in the text go with them.
 *
 * @param order Places of the blocks as they were, in their new order.
 */
export const reorderBlocks = (plan: Plan, order: readonly number[]): Plan => ({
  ...plan,
  blocks: order.flatMap((at) => plan.blocks.slice(at, at + 1)),
  ...(plan.source === undefined ? {} : { source: { ...plan.source, positions: moved(plan.source.positions, order) } }),
});

/** A plan with one block moved to another place; the others keep their order. */
export const moveBlock = (plan: Plan, from: number, to: number): Plan => {
  const rest = plan.blocks.map((_, at) => at).filter((at) => at !== from);
  return reorderBlocks(plan, [...rest.slice(0, to), from, ...rest.slice(to)]);
};
