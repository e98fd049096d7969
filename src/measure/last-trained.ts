import type { BuildBrief } from "../model/strategy";

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days since a fixed day, of a date written YYYY-MM-DD; by arithmetic alone, so that no clock or time zone matters. */
const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  return 365 * year + leaps + (daysBefore[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0) + date;
};

/** Days since each exercise was last trained, before or on the day of the session; empty without `today`. */
export const lastTrainedDays = (brief: Pick<BuildBrief, "history" | "today">): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  if (brief.today === undefined) return days;
  const today = dayNumber(brief.today);
  for (const { day, entries } of brief.history) {
    const ago = today - dayNumber(day);
    if (ago < 0) continue;
    for (const { exercise } of entries) days.set(exercise, Math.min(ago, days.get(exercise) ?? ago));
  }
  return days;
};
