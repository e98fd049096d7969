import { dayNumber } from "../measure/day-number";
import type { TrainingRecord } from "../model/record";
import type { Program } from "../model/week";
import type { Past } from "./lift-progress";
import type { PlannedSession } from "./match-records";

/** Hours of a week. */
const weekHours = 168;

/**
 * What a person may not have recovered from: what was trained outside of the programme, and its sessions that were
 * nearer to this one than it plans them. What is as planned needs no warning.
 */
export const closerThanPlanned = (
  { weeks }: Program,
  due: PlannedSession,
  { records, today, matched }: Past,
): readonly TrainingRecord[] => {
  const hoursOf = ({ week, day }: PlannedSession): number =>
    weekHours * week + (weeks[week]?.days[day]?.hoursFromStart ?? 0);
  return records.filter((record) => {
    const session = matched.sessionOf.get(record);
    if (session === undefined) return true;
    const planned = Math.floor((hoursOf(due) - hoursOf(session)) / 24);
    return dayNumber(today) - dayNumber(record.day) < planned;
  });
};
