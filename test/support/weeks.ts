import { buildSession } from "../../src/index";
import type { SessionOptions } from "../../src/model/options";
import type { Week, WeekOptions } from "../../src/model/week";

/** A week of back-and-legs days, from the options that a session takes too. */
export const weekOfSessions =
  (days = 3) =>
  ({ days: _days, split: _split, perDay: _perDay, ...options }: WeekOptions): Week => {
    const kinds: readonly SessionOptions[] = [{ priority: "back" }, { priority: "legs" }, {}, { priority: "back" }];
    return {
      schema: 1,
      title: "Back and legs",
      days: Array.from({ length: days }, (_, at) => ({
        hoursFromStart: Math.floor((at * 168) / days),
        plan: buildSession({ ...options, ...kinds[at % kinds.length] }),
      })),
      decisions: [],
      notices: [],
    };
  };

/** The day so many days after another, both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string => {
  let [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  for (let step = 0; step < days; step += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    date += 1;
    if (date > (lengths[month - 1] ?? 31)) [date, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(date)}`;
};
