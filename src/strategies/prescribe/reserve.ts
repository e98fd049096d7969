import type { Decision } from "../../model/decision";
import { declaredLowBackRir } from "../../model/defaults";
import type { Limitation } from "../../model/limitation";
import type { Effort } from "../../model/prescription";
import type { BuildBrief, Pick } from "../../model/strategy";

/** Whether a health answer, an area that hurts now or a low back with a history keeps every set away from failure. */
export const needsReserve = (brief: BuildBrief): boolean =>
  brief.screening.length > 0 || reservingLimitation(brief) !== undefined;

/** The declared limitation that keeps sets away from failure, where there is one. */
const reservingLimitation = (brief: { readonly limitations: BuildBrief["limitations"] }): Limitation | undefined =>
  brief.limitations.find(({ area, status }) => status === "current" || (area === "low-back" && status === "history"));

/** Reps in reserve of such a set. */
export const reserveEffort: Effort = { kind: "rir", min: declaredLowBackRir, max: declaredLowBackRir + 1 };

/** Why a lift keeps its reserve, where a declared limitation asks for it. */
export const reserveDecisions = (pick: Pick, brief: BuildBrief): readonly Decision[] => {
  const limitation = reservingLimitation(brief);
  if (limitation === undefined) return [];
  return [
    {
      stage: "prescribe",
      code: "effort-capped",
      subject: { kind: "exercise", id: pick.exercise.id },
      data: { area: limitation.area, status: limitation.status, rir: declaredLowBackRir },
      source: "default",
    },
  ];
};
