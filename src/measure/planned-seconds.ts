import { indexGym } from "../compile/gym-index";
import { crowdingFactor, farZoneSeconds, transitionSeconds } from "../model/defaults";
import type { Gym } from "../model/gym";
import type { KnownItem } from "../model/plan";
import type { Crowding, Goal, Warmup } from "../model/vocabulary";
import { changeSecondsBetween, walkSecondsBetween } from "./change-of-place";
import { rampSeconds, setSeconds } from "./duration";
import { coldRamp } from "./ramp-sets";
import { restSecondsOf } from "./rest-seconds";
import { roundRestSeconds } from "./superset-times";

/** What planning times depend on. */
export interface PlanningSetting {
  /** The gym. */
  readonly gym: Gym;
  /** How full it is. */
  readonly crowding: Crowding;
  /** What the training is for. */
  readonly goal: Goal;
  /** How much of a warm-up there is, where it was said. */
  readonly warmup?: Warmup;
}

const rampBound = (item: KnownItem, setting: PlanningSetting): number => {
  if (setting.warmup === "none") return 0;
  let sum = 0;
  for (const ramp of coldRamp(item)) sum += rampSeconds(item, ramp) + ramp.restSeconds;
  return sum;
};

const crowded = (seconds: number, setting: PlanningSetting): number =>
  Math.ceil(seconds * crowdingFactor[setting.crowding]);

const longestWalk = (item: KnownItem, setting: PlanningSetting): number =>
  crowded(
    item.station === undefined ? farZoneSeconds : indexGym(setting.gym).longestWalkSeconds(item.station),
    setting,
  );

/** Seconds that an item costs before its first working set, wherever it stands in the session. */
const preparationSeconds = (item: KnownItem, setting: PlanningSetting): number =>
  crowded(item.exercise.setupSeconds, setting) + rampBound(item, setting);

const allSetSeconds = (item: KnownItem): number => {
  const { sets, perSet } = item.prescription;
  if (perSet === undefined) return sets * setSeconds(item, 0);
  let sum = 0;
  for (let set = 0; set < sets; set += 1) sum += setSeconds(item, set);
  return sum;
};

/**
 * Seconds that an item takes at most when done straight, wherever it stands: transition, the longest walk to it,
 * set-up, cold ramp sets, sets and rests. A finished session is never longer than the sum of these.
 */
export const plannedSeconds = (item: KnownItem, setting: PlanningSetting): number =>
  transitionSeconds +
  longestWalk(item, setting) +
  preparationSeconds(item, setting) +
  allSetSeconds(item) +
  (item.prescription.sets - 1) * restSecondsOf(item);

/** What two items cost by where they are done, whatever is done of them. */
export interface PairPlaces {
  /** Seconds to turn to the first and to walk to both, at most. */
  readonly arrival: number;
  /** Seconds of each change between them. */
  readonly change: number;
}

/** What two items cost by where they are done. */
export const pairPlaces = (a: KnownItem, b: KnownItem, setting: PlanningSetting): PairPlaces => ({
  arrival:
    transitionSeconds +
    Math.max(longestWalk(a, setting), longestWalk(b, setting)) +
    crowded(walkSecondsBetween(a, b, setting.gym) ?? farZoneSeconds, setting),
  change: changeSecondsBetween(a, b, setting),
});

/** Seconds that two items take at most when done by turns, wherever they stand and whichever comes first. */
export const plannedPairSeconds = (
  a: KnownItem,
  b: KnownItem,
  setting: PlanningSetting,
  { arrival, change }: PairPlaces = pairPlaces(a, b, setting),
): number => {
  const rounds = Math.max(a.prescription.sets, b.prescription.sets);
  const changes = Math.min(a.prescription.sets, b.prescription.sets);
  return (
    arrival +
    preparationSeconds(a, setting) +
    preparationSeconds(b, setting) +
    allSetSeconds(a) +
    allSetSeconds(b) +
    changes * change +
    (rounds - 1) * roundRestSeconds([a, b], setting.goal)
  );
};

/**
 * Seconds that two items save when done by turns: what both do alone but set-up, ramp sets and sets, less what the pair
 * costs beside them.
 */
export const savedByPair = (
  a: KnownItem,
  b: KnownItem,
  setting: PlanningSetting,
  { arrival, change }: PairPlaces = pairPlaces(a, b, setting),
): number => {
  const [first, second] = [a.prescription, b.prescription];
  const alone =
    2 * transitionSeconds +
    longestWalk(a, setting) +
    longestWalk(b, setting) +
    (first.sets - 1) * restSecondsOf(a) +
    (second.sets - 1) * restSecondsOf(b);
  const rounds = Math.max(first.sets, second.sets);
  const together =
    arrival + Math.min(first.sets, second.sets) * change + (rounds - 1) * roundRestSeconds([a, b], setting.goal);
  return alone - together;
};
