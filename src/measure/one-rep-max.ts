import { oneRepMaxLimits } from "../model/defaults";

/** A way to work out a 1RM from reps to failure. */
export type RepMaxFormula = "epley" | "brzycki";

/** A set that was done. */
export interface MaxedSet {
  /** Load in kilograms. */
  readonly kg: number;
  /** Repetitions that were done. */
  readonly reps: number;
  /** Reps left in reserve; absent: unknown, counted as none. */
  readonly rir?: number;
}

/** A 1RM that was worked out. */
export interface RepMaxEstimate {
  /** The 1RM in kilograms, not rounded. */
  readonly kg: number;
  /**
   * How far to trust it: a single to failure is a measurement; 8 reps or more, or an effort that nobody noted, say
   * little.
   */
  readonly confidence: "measured" | "good" | "rough";
}

/**
 * Percent of 1RM that can be done for so many reps to failure.
 *
 * @param reps 1 or more; one rep is 100 % by definition, where Epley's own line would say 96.8.
 * @param formula Brzycki's line ends before 37 reps.
 * @returns Nothing outside of the formula.
 */
export const failurePercent = (reps: number, formula: RepMaxFormula = "epley"): number | undefined => {
  if (!(reps >= 1)) return undefined;
  if (reps === 1) return 100;
  if (formula === "epley") return 100 / (1 + reps / 30);
  return reps < 37 ? (100 * (37 - reps)) / 36 : undefined;
};

const confidenceOf = ({ reps, rir }: MaxedSet): RepMaxEstimate["confidence"] => {
  if (reps === 1 && rir === 0) return "measured";
  return rir === undefined || reps >= oneRepMaxLimits.roughReps ? "rough" : "good";
};

/**
 * The 1RM that a set points to. Reps in reserve count as if they had been done.
 *
 * @param set Load, reps and reserve.
 * @param formula Both agree at 10 reps. Default "epley".
 * @returns Nothing where the set says too little: more than 10 reps, or more than 3 in reserve.
 * @example
 * estimateOneRepMax({ kg: 100, reps: 5, rir: 0 })?.confidence; // => "good"
 */
export const estimateOneRepMax = (set: MaxedSet, formula: RepMaxFormula = "epley"): RepMaxEstimate | undefined => {
  const { kg, reps, rir = 0 } = set;
  if (!(kg > 0) || !(reps >= 1) || reps > oneRepMaxLimits.reps || !(rir >= 0) || rir > oneRepMaxLimits.rir) {
    return undefined;
  }
  const percent = failurePercent(reps + rir, formula);
  return percent === undefined ? undefined : { kg: (100 * kg) / percent, confidence: confidenceOf(set) };
};
