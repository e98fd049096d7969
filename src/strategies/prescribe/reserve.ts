import { declaredLowBackRir } from "../../model/defaults";
import type { Effort } from "../../model/prescription";
import type { BuildBrief } from "../../model/strategy";

/** Whether a health answer or a declared low back keeps every set away from failure. */
export const needsReserve = (brief: BuildBrief): boolean =>
  brief.screening.length > 0 ||
  brief.limitations.some(({ area, status }) => area === "low-back" && status !== "cleared");

/** Reps in reserve of such a set. */
export const reserveEffort: Effort = { kind: "rir", min: declaredLowBackRir, max: declaredLowBackRir + 1 };
