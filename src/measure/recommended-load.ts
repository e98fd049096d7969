import type { LoadingGym } from "../model/loading-gym";
import type { KnownItem } from "../model/plan";
import type { Effort, Target } from "../model/prescription";
import { freshDays, heaviestShare } from "../model/record-defaults";
import type { LiftDay } from "./lift-history";
import { loadableKg } from "./loadable";
import { chartPercent, percentOfOneRepMax } from "./percent-of-max";
import { type Confidence, type StrengthEstimate, strengthEstimate } from "./strength-estimate";

/** A load, and what it comes from. */
export interface RecommendedLoad {
  /** Load in kilograms, one that the gym has. */
  readonly kg: number;
  /** A percentage of an estimated 1RM, or the load of last time at the same reps. */
  readonly from: "1rm" | "last-time";
  /** How far to trust it. */
  readonly confidence: Confidence;
  /** Sessions it rests on. */
  readonly sessions: number;
  /** Days since the last of them. */
  readonly daysAgo: number;
  /** The 1RM that it was worked out from, in kilograms. */
  readonly oneRepMaxKg?: number;
  /** Percent of that 1RM before rounding. */
  readonly percent?: number;
}

/** Furthest reserve that the chart knows. */
const mostReserve = 3.5;
/** Reserve of a set whose effort nobody says (our default). */
const usualReserve = 2;

/** The least reserve that an effort asks for; two where nobody says. */
export const leastReserve = (effort: Effort | undefined): number => {
  switch (effort?.kind) {
    case "rir":
      return effort.min;
    case "rpe":
      return 10 - effort.max;
    case "percent":
    case undefined:
      return usualReserve;
  }
};

/** The most reserve that a set asks for, as far as the chart goes. */
const reserveOf = (target: Target, effort: Effort | undefined): number => {
  if (target.kind === "amrap" && target.leave !== undefined) return Math.min(target.leave, mostReserve);
  switch (effort?.kind) {
    case "rir":
      return Math.min(effort.max, mostReserve);
    case "rpe":
      return Math.min(10 - effort.min, mostReserve);
    case "percent":
    case undefined:
      return usualReserve;
  }
};

const repsOf = (target: Target, confidence: Confidence): number | undefined => {
  // An open set that asks for no number of reps says nothing of its load.
  if (target.kind === "amrap") return target.min === 0 ? undefined : target.min;
  if (target.kind !== "reps") return undefined;
  // Unsure: so light that the most reps are there. Else the middle of the range, the upper of two.
  return confidence === "low" ? target.max : Math.ceil((target.min + target.max) / 2);
};

/** Percent of 1RM for a target and an effort; nothing outside of the chart. */
const percentFor = (target: Target, effort: Effort | undefined, confidence: Confidence): number | undefined => {
  if (effort?.kind === "percent") return percentOfOneRepMax(effort);
  const reps = repsOf(target, confidence);
  return reps === undefined ? undefined : chartPercent(reps, reserveOf(target, effort));
};

/** What an item is to be loaded for. */
export interface LoadWish {
  /** The item: its exercise and its station. */
  readonly item: KnownItem;
  /** What a set aims at. */
  readonly target: Target;
  /** How hard it is. */
  readonly effort?: Effort;
}

const fromMax = (
  { item, target, effort }: LoadWish,
  estimate: StrengthEstimate,
  history: readonly LiftDay[],
  gym: LoadingGym,
): RecommendedLoad | undefined => {
  const percent = percentFor(target, effort, estimate.confidence);
  if (percent === undefined) return undefined;
  const heaviest = Math.max(...history.flatMap(({ sets }) => sets.map(({ kg }) => kg)));
  const wish = Math.min((estimate.oneRepMaxKg * percent) / 100, heaviest * heaviestShare);
  const kg = loadableKg(wish, item, gym, estimate.confidence === "low");
  return kg === undefined ? undefined : { ...estimate, kg, from: "1rm", percent };
};

/** The load of last time, where its sets were of the target's reps and not harder than they shall be. */
const fromLastTime = (
  { item, target, effort }: LoadWish,
  history: readonly LiftDay[],
  gym: LoadingGym,
): RecommendedLoad | undefined => {
  const [last] = history;
  if (last === undefined || target.kind !== "reps") return undefined;
  const wanted = leastReserve(effort);
  const done = last.sets.filter(({ reps, rir = 0 }) => reps >= target.min && reps + rir >= target.min + wanted);
  if (done.length === 0) return undefined;
  const kg = loadableKg(Math.max(...done.map((set) => set.kg)), item, gym, true);
  if (kg === undefined) return undefined;
  const isThin = history.length < 2 || done.every(({ rir }) => rir === undefined);
  return {
    kg,
    from: "last-time",
    confidence: isThin ? "low" : "medium",
    sessions: Math.min(history.length, 2),
    daysAgo: last.ago,
  };
};

/** Whether what was just done is what is asked for: then no estimate makes it lighter. */
const isProven = (done: RecommendedLoad, estimated: RecommendedLoad, { effort }: LoadWish): boolean =>
  effort?.kind !== "percent" && done.daysAgo <= freshDays && done.kg > estimated.kg;

/**
 * The load for a target, from what was lifted lately: a share of the estimated 1RM where target and records are inside
 * of what estimates are good for, else the load of last time at the same reps; that one as well where it is the heavier
 * and not three weeks old. Always one that the gym has; rounded down where the estimate is unsure, and never much above
 * the heaviest that was lifted.
 *
 * @returns Nothing where records say too little, or where no weight can be set.
 */
export const recommendedLoad = (
  wish: LoadWish,
  history: readonly LiftDay[],
  gym: LoadingGym,
): RecommendedLoad | undefined => {
  const estimate = strengthEstimate(history);
  const estimated = estimate === undefined ? undefined : fromMax(wish, estimate, history, gym);
  const done = fromLastTime(wish, history, gym);
  if (estimated === undefined || done === undefined) return estimated ?? done;
  return isProven(done, estimated, wish) ? done : estimated;
};
