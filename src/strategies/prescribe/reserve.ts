import type { Decision } from "../../model/decision";
import { declaredLowBackRir } from "../../model/defaults";
import type { Limitation } from "../../model/limitation";
import type { Effort } from "../../model/prescription";
import type { BuildBrief, Pick } from "../../model/strategy";

/** Whether a health answer, an area that hurts now or a low back with a history keeps every set away from failure. */
export const needsReserve = (brief: BuildBrief): boolean =>
  brief.screening.length > 0 || brief.limitations.some(isReserving);

/** Whether a declared limitation keeps sets away from failure. */
const isReserving = ({ area, status }: Limitation): boolean =>
  status === "current" || (area === "low-back" && status === "history");

const effortFrom = (rir: number): Effort => ({ kind: "rir", min: rir, max: rir + 1 });

/** Reps in reserve of such a set. */
export const reserveEffort = /* @__PURE__ */ effortFrom(declaredLowBackRir);

/**
 * Why a lift keeps its reserve, where what was said of the body asks for it.
 *
 * @param fewestReps Its fewest reps, where they are more for the same cause.
 */
export const reserveDecisions = (pick: Pick, brief: BuildBrief, fewestReps?: number): readonly Decision[] => {
  if (!needsReserve(brief)) return [];
  const limitations = brief.limitations.filter(isReserving);
  const conditions = brief.screening.map(({ condition }) => condition);
  return [
    {
      stage: "prescribe",
      code: "effort-capped",
      subject: { kind: "exercise", id: pick.exercise.id },
      data: {
        limitations,
        conditions,
        rir: declaredLowBackRir,
        ...(fewestReps === undefined ? {} : { fewestReps }),
      },
      source: "default",
    },
  ];
};
