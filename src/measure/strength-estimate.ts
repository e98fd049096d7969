import type { LoadedSet } from "../model/loaded-set";
import { estimateSessions, freshDays } from "../model/record-defaults";
import type { LiftDay } from "./lift-history";
import { estimateOneRepMax, type RepMaxEstimate } from "./one-rep-max";
import { chartPercent } from "./percent-of-max";

/** How far an estimate can be trusted. */
export type Confidence = "high" | "medium" | "low";

/** How strong somebody is in a lift, worked out from records. */
export interface StrengthEstimate {
  /** 1RM in kilograms, not rounded. */
  readonly oneRepMaxKg: number;
  /** How far to trust it. */
  readonly confidence: Confidence;
  /** Sessions it rests on. */
  readonly sessions: number;
  /** Days since the last of them. */
  readonly daysAgo: number;
}

const bestOf = (sets: readonly LoadedSet[]): RepMaxEstimate | undefined => {
  let best: RepMaxEstimate | undefined;
  for (const set of sets) {
    const estimate = estimateOneRepMax(set);
    if (estimate === undefined) continue;
    const percent = chartPercent(set.reps, set.rir ?? 0);
    const kg = percent === undefined ? estimate.kg : (100 * set.kg) / percent;
    if (kg > (best?.kg ?? 0)) best = { ...estimate, kg };
  }
  return best;
};

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return (low + high) / 2;
};

/**
 * A 1RM from the last sessions of a lift: the best set of each that an estimate may be made from (at most 10 reps, at
 * most 3 in reserve), and of up to three sessions the middle one, so that one good or bad day does not decide. It goes
 * by the chart that loads are taken from, so that the same set gives the same load again.
 *
 * It is surest from three sessions of which the last is fresh. One session, an effort that nobody noted, eight reps
 * or more, or records that are three weeks old say little.
 *
 * @param history What `liftHistory` gave.
 * @returns Nothing where no set says enough.
 */
export const strengthEstimate = (history: readonly LiftDay[]): StrengthEstimate | undefined => {
  const days = history
    .flatMap(({ ago, sets }) => {
      const best = bestOf(sets);
      return best === undefined ? [] : [{ ago, best }];
    })
    .slice(0, estimateSessions);
  const [first] = days;
  if (first === undefined) return undefined;
  const isRough = days.every(({ best }) => best.confidence === "rough");
  const isThin = days.length < 2 || isRough || first.ago > freshDays;
  return {
    oneRepMaxKg: middle(days.map(({ best }) => best.kg)),
    confidence: isThin ? "low" : days.length < estimateSessions ? "medium" : "high",
    sessions: days.length,
    daysAgo: first.ago,
  };
};
