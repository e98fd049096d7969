import { dayNumber } from "../measure/day-number";
import { weekHours } from "../model/defaults";
import type { TrainingRecord } from "../model/record";
import type { Program } from "../model/week";
import type { PlannedSession } from "./match-records";
import type { Past } from "./past";

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
