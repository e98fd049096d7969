import { dayKindOf } from "../measure/day-kind";
import type { BuildBrief, Candidate } from "../model/strategy";

const isHeavyKind = ({ exercise, load }: Candidate): boolean =>
  exercise.demand.lowBack === 3 || (load === "barbell" && exercise.demand.systemic === 3);

/** Whether the light day of two leaves a lift out: what the heavy day is made of, unless the template names it. */
export const isForHeavyDay = (candidate: Candidate, brief: BuildBrief): boolean =>
  dayKindOf(brief) === "light" &&
  isHeavyKind(candidate) &&
  !brief.day.slots.some((slot) => slot.kind === "exercise" && slot.exercise === candidate.exercise.id);
