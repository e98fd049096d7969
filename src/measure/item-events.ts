import { crowdingFactor, defaultCrowding, sideSeconds } from "../model/defaults";
import type { Item } from "../model/plan";
import { rampSeconds, setSeconds, sidesOf, sideWorkSeconds } from "./duration";
import { exerciseKey, isKnownExercise } from "./items";
import type { EventKind, TimelineEvent, TimelineSetting } from "./timeline-event";

/** Where an event belongs: one for all the sets of an item, since most who ask want the seconds alone. */
export type Spot = Pick<TimelineEvent, "block" | "item" | "exercise">;

/** Takes the next event of a timeline; one without seconds is not taken. */
export type Push = (kind: EventKind, seconds: number, at?: Spot, set?: number, side?: 1 | 2) => void;

/** The spot of an item. */
export const spotOf = (item: Item, block: number, place: number): Spot => ({
  block,
  item: place,
  exercise: exerciseKey(item.exercise),
});

/** Setting up an item, and its ramp sets. */
export const pushPreparation = (push: Push, item: Item, at: Spot, setting: TimelineSetting): void => {
  const quiet = isKnownExercise(item.exercise) ? item.exercise.setupSeconds : 0;
  push("set-up", Math.ceil(quiet * crowdingFactor[setting.crowding ?? defaultCrowding]), at);
  item.warmup.forEach((ramp, set) => {
    push("ramp-set", rampSeconds(item, ramp), at, set + 1);
    push("rest", ramp.restSeconds, at);
  });
};

/** One set of an item, both sides where it is done one by one. */
export const pushSet = (push: Push, item: Item, at: Spot, set: number): void => {
  if (sidesOf(item.exercise) === 1) {
    push("set", setSeconds(item, set), at, set + 1);
    return;
  }
  const seconds = sideWorkSeconds(item, set);
  push("set", seconds, at, set + 1, 1);
  push("side-change", sideSeconds, at, set + 1);
  push("set", seconds, at, set + 1, 2);
};
