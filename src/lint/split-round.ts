import type { Item, Plan, SourcePosition, StraightBlock } from "../model/plan";

const straight = (item: Item): StraightBlock => ({ kind: "straight", items: [item] });

const split = (positions: readonly SourcePosition[], at: number, count: number): readonly SourcePosition[] =>
  positions.map((position) => {
    if (position.block < at) return position;
    if (position.block > at) return { ...position, block: position.block + count - 1 };
    return { ...position, block: at + position.item, item: 0 };
  });

/**
 * A plan in which the exercises of one superset or circuit are done one after the other, each straight; positions in the
 * text go with them. Rests that belonged to the round are left open.
 */
export const splitRound = (plan: Plan, at: number): Plan => {
  const block = plan.blocks[at];
  if (block === undefined || block.kind === "straight") return plan;
  const blocks = [...plan.blocks.slice(0, at), ...block.items.map(straight), ...plan.blocks.slice(at + 1)];
  if (plan.source === undefined) return { ...plan, blocks };
  const positions = split(plan.source.positions, at, block.items.length);
  return { ...plan, blocks, source: { ...plan.source, positions } };
};
