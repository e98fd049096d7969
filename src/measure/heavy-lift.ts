import { easyRir, heavyPercent, heavyReps, slowEccentricSeconds } from "../model/defaults";
import type { Item } from "../model/plan";
import type { Effort, Prescription } from "../model/prescription";
import { isKnownItem } from "./items";

const isEasy = (effort: Effort | undefined): boolean =>
  effort !== undefined &&
  ((effort.kind === "rir" && effort.min >= easyRir) || (effort.kind === "rpe" && effort.max <= 10 - easyRir));

const isHeavyPrescription = (prescription: Prescription): boolean => {
  const { target, effort, tempo } = prescription;
  if ((tempo?.eccentric ?? 0) >= slowEccentricSeconds || isEasy(effort)) return false;
  if (effort?.kind === "percent" && effort.of === "1rm" && effort.percent >= heavyPercent) return true;
  return target.kind === "reps" && target.max <= heavyReps;
};

/**
 * Whether an item is heavy: a compound of loadability 2 or more, at most 6 reps or at least 80 % of 1RM, neither
 * with a lowering phase of 4 seconds or more nor with 4 or more reps in reserve.
 */
export const isHeavyLift = (item: Item): boolean =>
  isKnownItem(item) &&
  item.exercise.mechanics === "compound" &&
  item.exercise.loadability >= 2 &&
  isHeavyPrescription(item.prescription);
