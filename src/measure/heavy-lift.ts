import { easyRir, heavyPercent, heavyReps, slowEccentricSeconds } from "../model/defaults";
import type { Item } from "../model/plan";
import type { Prescription } from "../model/prescription";
import { isKnownItem } from "./items";
import { percentOfOneRepMax } from "./percent-of-max";
import { reserveOf, type WorkSet, workSetsOf } from "./work-sets";

const mostReps = ({ target }: Pick<WorkSet, "target">): number =>
  target.kind === "reps" ? target.max : target.kind === "amrap" ? target.min : Number.POSITIVE_INFINITY;

const isHeavySet = (set: Pick<WorkSet, "target" | "effort">): boolean => {
  const { effort } = set;
  if (effort?.kind === "percent" && (percentOfOneRepMax(effort) ?? 0) >= heavyPercent) return true;
  return mostReps(set) <= heavyReps && (reserveOf(set) ?? 0) < easyRir;
};

const isHeavyPrescription = (prescription: Prescription): boolean => {
  if ((prescription.tempo?.eccentric ?? 0) >= slowEccentricSeconds) return false;
  return prescription.perSet === undefined ? isHeavySet(prescription) : workSetsOf(prescription).some(isHeavySet);
};

/**
 * Whether an item is heavy: a compound of loadability 2 or more with a set of at most 6 reps or at least 80 % of 1RM,
 * neither with a lowering phase of 4 seconds or more nor with 4 or more reps in reserve. A percentage counts by its
 * base, and by the reps that could be done with it.
 */
export const isHeavyLift = (item: Item): boolean =>
  isKnownItem(item) &&
  item.exercise.mechanics === "compound" &&
  item.exercise.loadability >= 2 &&
  isHeavyPrescription(item.prescription);
