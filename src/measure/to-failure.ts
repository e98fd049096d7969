import { reserveOf, type WorkSet } from "./work-sets";

/** How sure it is that a set goes to failure: what is written says so, may say so, or says that it does not. */
export type Failure = "certain" | "possible" | "no";

/**
 * Reps left in reserve, at most, by what is written: where a range is written, its easier end; nothing where it is
 * unknown.
 */
export const mostReserveOf = (set: Pick<WorkSet, "target" | "effort">): number | undefined => {
  const { target, effort } = set;
  if (target.kind === "amrap" && target.leave !== undefined) return target.leave;
  if (effort?.kind === "rir") return effort.max;
  return effort?.kind === "rpe" ? Math.max(0, 10 - effort.min) : reserveOf(set);
};

/**
 * Whether a set goes to failure. No rep in reserve does; as many reps as possible may, where nothing says how many to
 * leave; "5+" does not, and neither does what is not written.
 */
export const failureOf = (set: WorkSet): Failure => {
  const isWritten = set.effort?.kind !== "percent" || set.target.kind === "amrap";
  const most = isWritten ? mostReserveOf(set) : undefined;
  if (most !== undefined && most <= 0) return set.kind === "test" ? "possible" : "certain";
  if (isWritten && reserveOf(set) === 0) return "possible";
  const isOpen = set.target.kind === "amrap" && set.target.min <= 1 && most === undefined;
  return isOpen ? "possible" : "no";
};
