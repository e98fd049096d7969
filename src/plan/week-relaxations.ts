import type { Relaxation } from "../errors";
import { weekDaysMost } from "../model/defaults";
import { mostMinutes } from "../model/limits";
import type { WeekOptions } from "../model/week";

/** The name of an option of a week. */
export type WeekKey = keyof WeekOptions;

/** Options of a week without one of them. */
export const without = (options: WeekOptions, key: WeekKey): WeekOptions =>
  // What holds for single days hangs on which days there are.
  Object.fromEntries(
    Object.entries(options).filter(([name]) => name !== key && !(key === "days" && name === "perDay")),
  );

/** A change of the options, to be tried. */
export interface WeekTry {
  /** What to change, in one sentence. */
  readonly message: string;
  /** The options to change; `null` is one to leave out. */
  readonly change: Relaxation["change"];
  /** The options after the change. */
  readonly options: WeekOptions;
}

/** Weekdays that lie as far apart as so many days can. */
const spread: readonly (readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[])[] = [
  [1],
  [1, 4],
  [1, 3, 5],
  [1, 2, 4, 5],
  [1, 2, 3, 5, 6],
  [1, 2, 3, 4, 5, 6],
];

const countOf = ({ days = [] }: WeekOptions): number => (typeof days === "number" ? days : days.length);

const splitTry = (options: WeekOptions): readonly WeekTry[] => {
  const { split: _split, ...rest } = options;
  return [{ message: 'Let the split be chosen: "best".', change: { split: "best" }, options: rest }];
};

const weekdayTries = (options: WeekOptions): readonly WeekTry[] => {
  const days = spread[countOf(options) - 1];
  if (!Array.isArray(options.days) || days === undefined) return [];
  const message = `Train on weekdays ${days.join(", ")}.`;
  return [{ message, change: { days: [...days], perDay: null }, options: { ...without(options, "days"), days } }];
};

/** Other numbers of days, the nearest first. */
const countTries = (options: WeekOptions): readonly WeekTry[] => {
  const count = countOf(options);
  return Array.from({ length: weekDaysMost }, (_, at) => at + 1)
    .filter((days) => days !== count)
    .sort((a, b) => Math.abs(a - count) - Math.abs(b - count) || b - a)
    .map((days) => ({
      message: `Train on ${days} ${days === 1 ? "day" : "days"}.`,
      change: { days, perDay: null },
      options: { ...without(options, "days"), days },
    }));
};

const moreMinutes = [45, 60, 90, 120, mostMinutes] as const;

const minuteTries = (options: WeekOptions): readonly WeekTry[] =>
  moreMinutes
    .filter((minutes) => minutes > (options.minutes ?? 0))
    .map((minutes) => ({
      message: `Take ${minutes} minutes each day.`,
      change: { minutes, perDay: null },
      options: { ...without(options, "perDay"), minutes },
    }));

const dropTry =
  (options: WeekOptions) =>
  (key: WeekKey): WeekTry => ({
    message: `Leave out \`${key}\`.`,
    change: { [key]: null },
    options: without(options, key),
  });

/** What a body does not tolerate is never advised away. */
const droppable: readonly WeekKey[] = ["exclude", "gym", "perDay", "level", "strategies", "exercises"];

/** Changes that could help, those of one kind together, the smallest first. */
export const weekTries = (options: WeekOptions, conflict: readonly WeekKey[]): readonly (readonly WeekTry[])[] => [
  ...(conflict.includes("split") ? [splitTry(options)] : []),
  ...(conflict.includes("days") ? [weekdayTries(options), countTries(options)] : []),
  ...(conflict.includes("minutes") || conflict.includes("perDay") ? [minuteTries(options)] : []),
  ...conflict.filter((key) => droppable.includes(key)).map((key) => [dropTry(options)(key)]),
];
