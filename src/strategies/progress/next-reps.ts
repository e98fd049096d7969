import type { Prescription } from "../../model/prescription";
import type { UnloadedExposure } from "../../model/progression";
import { mostUnloadedReps, unloadedSpread } from "../../model/progression-defaults";

/** The reps of a lift that has no load to grow by. */
export interface NextReps {
  /** More reps than planned, fewer, or as planned. */
  readonly move: "reps" | "reps-up" | "reps-down";
  /** What every set aims at. */
  readonly target: { readonly kind: "reps"; readonly min: number; readonly max: number };
}

type Range = NextReps["target"];

const rangeFrom = (min: number): Range => {
  const from = Math.min(Math.max(1, min), mostUnloadedReps - unloadedSpread);
  return { kind: "reps", min: from, max: from + unloadedSpread };
};

/** The range after a session that was done with another one. */
const after = (range: Range, { sets }: Pick<UnloadedExposure, "sets">, planned: Range): Range => {
  const fewest = Math.min(...sets.map(({ reps }) => reps));
  const hasRoom = sets.every(({ rir }) => rir === undefined || rir >= 1);
  if (fewest >= range.max && hasRoom && range.max < mostUnloadedReps) return rangeFrom(fewest);
  if (fewest >= range.min && range.min >= planned.min) return range;
  if (fewest > planned.max) return rangeFrom(fewest);
  return fewest >= planned.min ? planned : { ...planned, min: Math.max(1, fewest) };
};

/**
 * What comes next of a lift that has no load to grow by: where every set had the most reps with one left, a range from
 * there on; where one fell short of the fewest, a range from that one on, up to the most of the plan; else the range
 * that it has. The range is that of the plan at first, and each session moves it.
 *
 * @param done How it went, the newest first.
 */
export const nextReps = ({ target }: Prescription, done: readonly Pick<UnloadedExposure, "sets">[]): NextReps => {
  const planned = target.kind === "reps" ? target : rangeFrom(target.kind === "amrap" ? target.min : 1);
  if (target.kind !== "reps") return { move: "reps", target: planned };
  const oldest = [...done].reverse();
  const before = oldest.slice(0, -1).reduce((range, one) => after(range, one, planned), planned);
  const [last] = done;
  const now = last === undefined ? before : after(before, last, planned);
  if (now.min === before.min && now.max === before.max) return { move: "reps", target: now };
  return { move: now.min > before.min ? "reps-up" : "reps-down", target: now };
};
