import { volumeRir } from "../model/defaults";
import type { Item } from "../model/plan";
import type { Effort, Load, Prescription, SetDetail, Target } from "../model/prescription";
import { isKnownItem } from "./items";
import { percentOfOneRepMax, reserveAt } from "./percent-of-max";

/** One set as it is done. */
export interface WorkSet {
  /** What it aims at. */
  readonly target: Target;
  /** How hard it is, where that is known. */
  readonly effort?: Effort;
  /** Its load, where it is known. */
  readonly load?: Load;
  /** What it is for. */
  readonly kind: NonNullable<SetDetail["kind"]>;
}

const setOf = (prescription: Prescription, detail?: SetDetail): WorkSet => {
  const effort = detail?.effort ?? prescription.effort;
  const load = detail?.load ?? prescription.load;
  return {
    target: detail?.target ?? prescription.target,
    ...(effort === undefined ? {} : { effort }),
    ...(load === undefined ? {} : { load }),
    kind: detail?.kind ?? "work",
  };
};

/** The sets of a prescription one by one, without ramp sets. */
export const workSetsOf = (prescription: Prescription): readonly WorkSet[] =>
  Array.from({ length: prescription.sets }, (_, place) => setOf(prescription, prescription.perSet?.[place])).filter(
    ({ kind }) => kind !== "ramp",
  );

/** The sets of a prescription as far as they may differ: one for all of them where nothing tells them apart. */
export const distinctSetsOf = (prescription: Prescription): readonly WorkSet[] =>
  prescription.perSet === undefined ? [setOf(prescription)] : workSetsOf(prescription);

/** Fewest reps of a set, where it is counted in reps. */
export const fewestReps = (target: Target): number | undefined =>
  target.kind === "reps" || target.kind === "amrap" ? target.min : undefined;

const reserveOfPercent = (target: Target, percent: number | undefined): number | undefined => {
  if (target.kind !== "reps" || percent === undefined) return undefined;
  const reserve = reserveAt(target.max, percent);
  return reserve === undefined ? undefined : Math.max(0, reserve);
};

/**
 * Reps left in reserve, at least, by what is written: RIR as it stands, RPE as its distance from 10, a percentage by
 * the chart, as many reps as possible by what is to be left (nothing said: unknown). Nothing where it is unknown.
 */
export const reserveOf = ({ target, effort }: Pick<WorkSet, "target" | "effort">): number | undefined => {
  if (target.kind === "amrap" && target.leave !== undefined) return target.leave;
  if (effort === undefined) return undefined;
  switch (effort.kind) {
    case "rir":
      return effort.min;
    case "rpe":
      return Math.max(0, 10 - effort.max);
    case "percent":
      return reserveOfPercent(target, percentOfOneRepMax(effort));
  }
};

/** Lightest percentage of 1RM that a set counts as volume from, where its effort is not known better; our default. */
const hardPercent = 60;

/**
 * Whether a set counts as volume by its effort: at most 4 reps left, or 60 % of 1RM or more; also where that is
 * unknown.
 */
export const isHardSet = (set: Pick<WorkSet, "target" | "effort">): boolean => {
  const { effort } = set;
  if (effort === undefined) return true;
  if (effort.kind === "percent") return (percentOfOneRepMax(effort) ?? hardPercent) >= hardPercent;
  return (reserveOf(set) ?? 0) <= volumeRir;
};

/** How many working sets an item has: none of them a ramp set. */
export const workSetCount = ({ prescription: { sets, perSet } }: Item): number =>
  perSet === undefined ? sets : sets - perSet.slice(0, sets).filter(({ kind }) => kind === "ramp").length;

/** The sets of an item that count as volume: none of drills, holds, carries and jumps, no ramp sets, no easy ones. */
export const hardWorkSets = (item: Item): readonly WorkSet[] =>
  isKnownItem(item) && item.exercise.hardSet ? workSetsOf(item.prescription).filter(isHardSet) : [];

/** How many sets of an item count as volume. */
export const hardSetsOf = (item: Item): number => {
  const { prescription } = item;
  if (prescription.perSet !== undefined) return hardWorkSets(item).length;
  return isKnownItem(item) && item.exercise.hardSet && isHardSet(prescription) ? prescription.sets : 0;
};
