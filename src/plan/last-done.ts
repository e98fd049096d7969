import { dayNumber } from "../measure/day-number";
import type { TrainingRecord } from "../model/record";
import type { Past } from "./past";
import { plannedItem } from "./planned-item";

const dayOf = ({ day }: TrainingRecord): number => dayNumber(day);

const daysSince = (record: TrainingRecord | undefined, today: string): number =>
  record === undefined ? 0 : dayNumber(today) - dayOf(record);

/** The longest time without any training from a record on. */
const longestPause = (record: TrainingRecord, { records, today }: Past): number => {
  const days = [...records.slice(records.indexOf(record)).map(dayOf), dayNumber(today)];
  return Math.max(...days.map((day, at) => day - (days[at - 1] ?? day)));
};

/** The last record of a lift, whatever was done of it. */
const lastOf = (id: string, { records }: Past): TrainingRecord | undefined =>
  records.filter(({ entries }) => entries.some(({ exercise }) => exercise === id)).at(-1);

/** Whether an easy week was the last time that a lift was done. */
export const wasEasyLast = (id: string, past: Past): boolean => {
  const last = lastOf(id, past);
  const session = last === undefined ? undefined : past.matched.sessionOf.get(last);
  return session !== undefined && past.places[session.week]?.isEasy === true;
};

/**
 * Whether the programme had a lift again since a record, and it was not done: or whether it knows nothing of that day.
 */
const wasLeftOut = (id: string, record: TrainingRecord, { matched }: Past): boolean => {
  const session = matched.sessionOf.get(record);
  return session === undefined || matched.since(session).some((later) => plannedItem(later, id) !== undefined);
};

/**
 * Days that a lift was off. What the programme itself plans far apart is not off, nor is what somebody does who trains
 * seldom: of those it is the longest pause of all training since the lift was done. A lift that was left out is off
 * since it was done, whatever else was trained. One that was never done: days since anything was.
 */
export const daysOffOf = (id: string, past: Past): number => {
  const { records, today } = past;
  const last = lastOf(id, past);
  if (last === undefined) return daysSince(records.at(-1), today);
  return wasLeftOut(id, last, past) ? daysSince(last, today) : longestPause(last, past);
};
