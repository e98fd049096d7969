import {
  crowdingFactor,
  defaultCrowding,
  rerigSeconds,
  transitionSeconds,
  unknownTransitionSeconds,
} from "../model/defaults";
import type { Block, Item, Plan } from "../model/plan";
import { sharedGear, walkSecondsBetween } from "./change-of-place";
import { type Push, pushPreparation, pushSet, spotOf } from "./item-events";
import { isKnownItem } from "./items";
import { changeSecondsOf, restSecondsOf, roundRestSecondsOf } from "./rest-seconds";
import type { TimelineEvent, TimelineSetting } from "./timeline-event";

/** Whole seconds to walk from one item to the next; nothing when a place is unknown. */
const walkBetween = (from: Item | undefined, to: Item, setting: TimelineSetting): number | undefined => {
  const quiet = from === undefined ? undefined : walkSecondsBetween(from, to, setting.gym);
  return quiet === undefined ? undefined : Math.ceil(quiet * crowdingFactor[setting.crowding ?? defaultCrowding]);
};

const pushArrival = (push: Push, from: Item, to: Item, block: number, setting: TimelineSetting): void => {
  const walk = walkBetween(from, to, setting);
  push("transition", walk === undefined ? unknownTransitionSeconds : transitionSeconds, { block });
  if (walk !== undefined) push("walk", walk, { block });
};

const pushStraight = (push: Push, item: Item, block: number): void => {
  const [at, between] = [spotOf(item, block, 0), { block, item: 0 }];
  for (let set = 0; set < item.prescription.sets; set += 1) {
    if (set > 0) push("rest", restSecondsOf(item), between);
    pushSet(push, item, at, set);
  }
};

interface Change {
  readonly from: Item;
  readonly to: Item;
  readonly block: number;
  readonly place: number;
}

/** The change from one exercise of a round to the next; what of it goes on setting shared gear anew is told apart. */
const pushChange = (
  push: Push,
  seconds: number,
  { from, to, block, place }: Change,
  setting: TimelineSetting,
): void => {
  const isShared = isKnownItem(from) && isKnownItem(to) && sharedGear(from, to, setting.gym) === "re-rig";
  const rerig = isShared ? Math.min(seconds, rerigSeconds) : 0;
  push("change", seconds - rerig, { block, item: place });
  push("re-rig", rerig, { block, item: place });
};

const pushRounds = (
  push: Push,
  block: Exclude<Block, { kind: "straight" }>,
  at: number,
  setting: TimelineSetting,
): void => {
  const rounds = Math.max(...block.items.map((item) => item.prescription.sets));
  const spots = block.items.map((item, place) => spotOf(item, at, place));
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) push("rest", roundRestSecondsOf(block), { block: at });
    let last: Item | undefined;
    spots.forEach((spot, place) => {
      const item = block.items[place];
      if (item === undefined || round >= item.prescription.sets) return;
      if (last !== undefined)
        pushChange(push, changeSecondsOf(block), { from: last, to: item, block: at, place }, setting);
      last = item;
      pushSet(push, item, spot, round);
    });
  }
};

const pushAll = (push: Push, blocks: Plan["blocks"], setting: TimelineSetting): void => {
  push("general-warmup", setting.generalSeconds);
  let last: Item | undefined;
  blocks.forEach((block, at) => {
    if (last !== undefined) pushArrival(push, last, block.items[0], at, setting);
    block.items.forEach((item, place) => {
      const walk = place === 0 ? undefined : walkBetween(block.items[place - 1], item, setting);
      if (walk !== undefined) push("walk", walk, { block: at });
      pushPreparation(push, item, spotOf(item, at, place), setting);
    });
    if (block.kind === "straight") pushStraight(push, block.items[0], at);
    else pushRounds(push, block, at, setting);
    last = lastDone(block);
  });
};

/**
 * Every stretch of blocks from the first second to the last: general warm-up, transitions, walks, set-up, ramp sets,
 * each set and side, changes within a round, rests. There is no transition before the first block and no rest after
 * the last set of a block.
 */
export const timelineOf = (blocks: Plan["blocks"], setting: TimelineSetting): readonly TimelineEvent[] => {
  const events: TimelineEvent[] = [];
  let now = 0;
  const push: Push = (kind, seconds, at, set, side) => {
    if (seconds <= 0) return;
    const which = { ...(set === undefined ? {} : { set }), ...(side === undefined ? {} : { side }) };
    events.push({ kind, start: now, end: now + seconds, ...at, ...which });
    now += seconds;
  };
  pushAll(push, blocks, setting);
  return events;
};

const lastDone = (block: Block): Item => {
  if (block.kind === "straight") return block.items[0];
  const rounds = Math.max(...block.items.map((item) => item.prescription.sets));
  return [...block.items].reverse().find((item) => item.prescription.sets === rounds) ?? block.items[0];
};

/** Seconds that blocks take, by their timeline. */
export const secondsOf = (blocks: Plan["blocks"], setting: TimelineSetting): number => {
  let now = 0;
  const push: Push = (_kind, seconds) => {
    if (seconds > 0) now += seconds;
  };
  pushAll(push, blocks, setting);
  return now;
};
