import * as z from "zod/mini";
import { expecting } from "./fields";

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day of the calendar, YYYY-MM-DD; by arithmetic, without a clock or a time zone. */
export const isCalendarDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (days[month - 1] ?? 0);
  return day >= 1 && day <= last;
};

/** A day of the calendar, YYYY-MM-DD. */
export const calendarDay = () => {
  const message = expecting("a day of the calendar, written YYYY-MM-DD");
  return z.string(message).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, message), z.refine(isCalendarDay, message));
};
