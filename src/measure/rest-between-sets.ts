import type { Block } from "../model/plan";
import { setSeconds } from "./duration";
import { changeSecondsOf } from "./rest-seconds";

/**
 * Seconds between two sets of one item of a block: its own rest when straight; in a round the rest after it, the
 * changes and the work of the others.
 *
 * @param place Place of the item in the block.
 * @returns Nothing where the rest is not written.
 */
export const restBetweenSets = (block: Block, place: number): number | undefined => {
  if (block.kind === "straight") return block.items[0].prescription.restSeconds;
  if (block.restSeconds === undefined) return undefined;
  const others = block.items.filter((_, at) => at !== place);
  const work = others.reduce((sum, item) => sum + setSeconds(item, 0), 0);
  return block.restSeconds + others.length * changeSecondsOf(block) + work;
};
