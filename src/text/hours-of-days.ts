import { weekHours } from "../model/defaults";
import type { WeekDay } from "../model/week";

const hoursOfDay = 24;
const daysOfWeek = 7;
/** Days whose weekday is not said stand no further apart. Our default. */
const mostHoursApart = 48;

type Unplaced = Omit<WeekDay, "hoursFromStart">;

/** Hours from the first day, where all weekdays are said and follow one another. */
const saidHours = (days: readonly Unplaced[]): readonly number[] | undefined => {
  const first = days[0]?.weekday;
  const hours: number[] = [];
  for (const { weekday } of days) {
    if (first === undefined || weekday === undefined) return undefined;
    const from = hoursOfDay * ((weekday - first + daysOfWeek) % daysOfWeek);
    if (hours.some((before) => before >= from)) return undefined;
    hours.push(from);
  }
  return hours;
};

/**
 * Puts days into the week: by their weekdays where all are said, else evenly, at most 48 hours apart.
 *
 * @param days Days in their order.
 * @returns The days, and whether the text said where they stand.
 */
export const hoursOfDays = (
  days: readonly Unplaced[],
): { readonly days: readonly WeekDay[]; readonly isSaid: boolean } => {
  const ordered = days.every(({ weekday }) => weekday !== undefined)
    ? [...days].sort((a, b) => (a.weekday ?? 0) - (b.weekday ?? 0))
    : days;
  const asWritten = saidHours(days);
  const said = asWritten ?? saidHours(ordered);
  const kept = asWritten === undefined && said !== undefined ? ordered : days;
  const apart = Math.min(mostHoursApart, Math.floor(weekHours / Math.max(1, days.length)));
  return {
    days: kept.map((day, place) => ({ ...day, hoursFromStart: said?.[place] ?? place * apart })),
    isSaid: days.length < 2 || said !== undefined,
  };
};
