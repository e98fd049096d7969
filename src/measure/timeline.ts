import { indexGym } from "../compile/gym-index";
import { crowdingFactor, sideSeconds, transitionSeconds, unknownTransitionSeconds } from "../model/defaults";
import type { Gym } from "../model/gym";
import type { Block, Item, Plan } from "../model/plan";
import type { Crowding } from "../model/vocabulary";
import { rampSeconds, setSeconds, sidesOf, sideWorkSeconds } from "./duration";
import { exerciseKey, isKnownExercise } from "./items";

/** What happens in a stretch of a session. */
export type EventKind =
  | "general-warmup"
  | "transition"
  | "walk"
  | "set-up"
  | "ramp-set"
  | "set"
  | "side-change"
  | "change"
  | "rest";

/** A stretch of a session. */
export interface TimelineEvent {
  /** What happens. */
  readonly kind: EventKind;
  /** First second. */
  readonly start: number;
  /** Second after the last. */
  readonly end: number;
  /** Place of the block, where it belongs to one. */
  readonly block?: number;
  /** Place of the item in its block, where it belongs to one. */
  readonly item?: number;
  /** Id of the exercise, or the name of an unknown one. */
  readonly exercise?: string;
  /** Which set of the item, from 1. */
  readonly set?: number;
  /** Which side, for work of one side at a time. */
  readonly side?: 1 | 2;
}

/** What a timeline needs to know beside the blocks. */
export interface TimelineSetting {
  /** The gym; absent: flat transitions. */
  readonly gym?: Gym;
  /** How full it is; absent: normal. */
  readonly crowding?: Crowding;
  /** Seconds of general warm-up. */
  readonly generalSeconds: number;
}

type Push = (kind: EventKind, seconds: number, more?: Omit<TimelineEvent, "kind" | "start" | "end">) => void;

const walkBetween = (from: Item | undefined, to: Item, setting: TimelineSetting): number | undefined => {
  if (setting.gym === undefined || to.station === undefined || from?.station === undefined) return undefined;
  const index = indexGym(setting.gym);
  if (!index.stations.has(to.station) || !index.stations.has(from.station)) return undefined;
  const quiet = from.station === to.station ? 0 : index.walkSeconds(from.station, to.station);
  return Math.ceil(quiet * crowdingFactor[setting.crowding ?? "normal"]);
};

const pushArrival = (push: Push, from: Item, to: Item, block: number, setting: TimelineSetting): void => {
  const walk = walkBetween(from, to, setting);
  push("transition", walk === undefined ? unknownTransitionSeconds : transitionSeconds, { block });
  if (walk !== undefined) push("walk", walk, { block });
};

const pushPreparation = (push: Push, item: Item, block: number, place: number, setting: TimelineSetting): void => {
  const exercise = exerciseKey(item.exercise);
  const quiet = isKnownExercise(item.exercise) ? item.exercise.setupSeconds : 0;
  push("set-up", Math.ceil(quiet * crowdingFactor[setting.crowding ?? "normal"]), { block, item: place, exercise });
  item.warmup.forEach((ramp, set) => {
    push("ramp-set", rampSeconds(item, ramp), { block, item: place, exercise, set: set + 1 });
    push("rest", ramp.restSeconds, { block, item: place, exercise });
  });
};

const pushSet = (push: Push, item: Item, block: number, place: number, set: number): void => {
  const at = { block, item: place, exercise: exerciseKey(item.exercise), set: set + 1 };
  if (sidesOf(item.exercise) === 1) {
    push("set", setSeconds(item, set), at);
    return;
  }
  push("set", sideWorkSeconds(item, set), { ...at, side: 1 });
  push("side-change", sideSeconds, at);
  push("set", sideWorkSeconds(item, set), { ...at, side: 2 });
};

const pushStraight = (push: Push, item: Item, block: number): void => {
  for (let set = 0; set < item.prescription.sets; set += 1) {
    if (set > 0) push("rest", item.prescription.restSeconds, { block, item: 0 });
    pushSet(push, item, block, 0, set);
  }
};

const pushRounds = (push: Push, block: Exclude<Block, { kind: "straight" }>, at: number): void => {
  const rounds = Math.max(...block.items.map((item) => item.prescription.sets));
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) push("rest", block.restSeconds, { block: at });
    let first = true;
    block.items.forEach((item, place) => {
      if (round >= item.prescription.sets) return;
      if (!first) push("change", block.changeSeconds, { block: at, item: place });
      first = false;
      pushSet(push, item, at, place, round);
    });
  }
};

/**
 * Every stretch of blocks from the first second to the last: general warm-up, transitions, walks, set-up, ramp sets,
 * each set and side, changes within a round, rests. There is no transition before the first block and no rest after
 * the last set of a block.
 */
export const timelineOf = (blocks: Plan["blocks"], setting: TimelineSetting): readonly TimelineEvent[] => {
  const events: TimelineEvent[] = [];
  let now = 0;
  const push: Push = (kind, seconds, more = {}) => {
    if (seconds <= 0) return;
    events.push({ kind, start: now, end: now + seconds, ...more });
    now += seconds;
  };
  push("general-warmup", setting.generalSeconds);
  let last: Item | undefined;
  blocks.forEach((block, at) => {
    if (last !== undefined) pushArrival(push, last, block.items[0], at, setting);
    block.items.forEach((item, place) => {
      const walk = place === 0 ? undefined : walkBetween(block.items[place - 1], item, setting);
      if (walk !== undefined) push("walk", walk, { block: at });
      pushPreparation(push, item, at, place, setting);
    });
    if (block.kind === "straight") pushStraight(push, block.items[0], at);
    else pushRounds(push, block, at);
    last = lastDone(block);
  });
  return events;
};

const lastDone = (block: Block): Item => {
  const rounds = Math.max(...block.items.map((item) => item.prescription.sets));
  return [...block.items].reverse().find((item) => item.prescription.sets === rounds) ?? block.items[0];
};

/** Seconds that blocks take, by their timeline. */
export const secondsOf = (blocks: Plan["blocks"], setting: TimelineSetting): number =>
  timelineOf(blocks, setting).at(-1)?.end ?? 0;
