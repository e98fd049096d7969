import type { LiftProgress } from "../../model/progression";
import { mostUnloadedReps, unloadedSpread } from "../../model/progression-defaults";

/** The reps of a lift that has no load to grow by. */
export interface NextReps {
  /** More reps than planned, fewer, or as planned. */
  readonly move: "reps" | "reps-up" | "reps-down";
  /** What every set aims at. */
  readonly target: { readonly kind: "reps"; readonly min: number; readonly max: number };
}

const rangeFrom = (min: number): NextReps["target"] => {
  const from = Math.min(Math.max(1, min), mostUnloadedReps - unloadedSpread);
  return { kind: "reps", min: from, max: from + unloadedSpread };
};

/**
 * What comes next of a lift that has no load to grow by: where every set had the most reps with one left, a range from
 * there on; where one fell short of the fewest, a range from that one on; else the reps that were planned.
 */
export const nextReps = ({ item, unloaded: [last] }: LiftProgress): NextReps => {
  const { target } = item.prescription;
  const planned = target.kind === "reps" ? target : rangeFrom(target.kind === "amrap" ? target.min : 1);
  if (target.kind !== "reps" || last === undefined) return { move: "reps", target: planned };
  const fewest = Math.min(...last.sets.map(({ reps }) => reps));
  const hasRoom = last.sets.every(({ rir }) => rir === undefined || rir >= 1);
  if (fewest >= planned.max && hasRoom && planned.max < mostUnloadedReps) {
    return { move: "reps-up", target: rangeFrom(fewest) };
  }
  return fewest < planned.min ? { move: "reps-down", target: rangeFrom(fewest) } : { move: "reps", target: planned };
};
