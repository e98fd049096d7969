import { unknownTransitionSeconds } from "../model/defaults";
import type { Block } from "../model/plan";
import { timelineOf } from "./timeline";
import type { TimelineEvent, TimelineSetting } from "./timeline-event";

/** What is done of blocks. */
export interface DoneOfBlocks {
  /** Sets done of each item, by block and place in the block. */
  readonly done: readonly (readonly number[])[];
  /** Seconds since the start of the session. */
  readonly elapsedSeconds: number;
}

const isPreparation = ({ kind, exercise }: TimelineEvent): boolean =>
  ["transition", "walk", "set-up", "ramp-set"].includes(kind) || (kind === "rest" && exercise !== undefined);

/**
 * Seconds that blocks still take. Once a set of a block is done, all is prepared there; the rest before the next set
 * still counts. The general warm-up is over once a set is done, else what the time so far has left of it.
 */
export const remainingSeconds = (
  blocks: readonly Block[],
  { done, elapsedSeconds }: DoneOfBlocks,
  setting: TimelineSetting,
): number => {
  const isBegun = (at: number): boolean => (done[at] ?? []).some((sets) => sets > 0);
  const hasBegun = done.some((_, at) => isBegun(at));
  const setsLeft = (at: number): boolean =>
    (blocks[at]?.items ?? []).some((item, place) => item.prescription.sets > (done[at]?.[place] ?? 0));
  let seconds = hasBegun && !isBegun(0) && setsLeft(0) ? unknownTransitionSeconds : 0;
  let isNextSetDone = false;
  for (const event of [...timelineOf(blocks, setting)].reverse()) {
    const length = event.end - event.start;
    const at = event.block ?? -1;
    if (event.kind === "general-warmup") seconds += hasBegun ? 0 : Math.max(0, length - elapsedSeconds);
    else if (isPreparation(event)) seconds += isBegun(at) ? 0 : length;
    else {
      if (event.kind === "set") isNextSetDone = (event.set ?? 0) <= (done[at]?.[event.item ?? 0] ?? 0);
      if (!isNextSetDone) seconds += length;
    }
  }
  return Math.ceil(seconds);
};
