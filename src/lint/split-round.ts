import { isHeavyLift } from "../measure/heavy-lift";
import { restBetweenSets } from "../measure/rest-between-sets";
import { mainRestFloor } from "../model/defaults";
import type { Item, Plan, SourcePosition, StraightBlock } from "../model/plan";
import { isRound, type Round } from "./rounds";

/**
 * The rest of an item that leaves its round: its own, else that of the round. A heavy lift rested while the others
 * worked as well; of that it keeps what it needs.
 */
const restOf = (block: Round, place: number, item: Item): number | undefined => {
  const rest = item.prescription.restSeconds ?? block.restSeconds;
  if (rest === undefined || rest >= mainRestFloor || !isHeavyLift(item)) return rest;
  return Math.max(rest, Math.min(restBetweenSets(block, place) ?? rest, mainRestFloor));
};

const apart = (block: Round): readonly StraightBlock[] =>
  block.items.map((item, place) => {
    const restSeconds = restOf(block, place, item);
    const rest = restSeconds === undefined ? {} : { restSeconds };
    return { kind: "straight", items: [{ ...item, prescription: { ...item.prescription, ...rest } }] };
  });

const split = (positions: readonly SourcePosition[], at: number, count: number): readonly SourcePosition[] =>
  positions.map((position) => {
    if (position.block < at) return position;
    if (position.block > at) return { ...position, block: position.block + count - 1 };
    return { ...position, block: at + position.item, item: 0 };
  });

/**
 * A plan in which the exercises of one superset or circuit are done one after the other, each straight; positions in
 * the text go with them. Each keeps its own rest; one that has none gets that of the round, a heavy lift at least what
 * it had between its sets, up to the floor of its rest.
 */
export const splitRound = (plan: Plan, at: number): Plan => {
  const block = plan.blocks[at];
  if (block === undefined || !isRound(block)) return plan;
  const blocks = [...plan.blocks.slice(0, at), ...apart(block), ...plan.blocks.slice(at + 1)];
  if (plan.source === undefined) return { ...plan, blocks };
  const positions = split(plan.source.positions, at, block.items.length);
  return { ...plan, blocks, source: { ...plan.source, positions } };
};
