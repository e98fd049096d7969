import { InfeasibleError, isBacklegsError, type Relaxation } from "../errors";
import { weekDaysMost } from "../model/defaults";
import type { Week, WeekOptions } from "../model/week";

type Attempt = (options: WeekOptions) => Week;
type WeekKey = keyof WeekOptions;

/** Options of a week that can be in conflict; each can be left out on its own. */
const conflictKeys: readonly WeekKey[] = [
  "split",
  "days",
  "perDay",
  "minutes",
  "exclude",
  "limitations",
  "gym",
  "level",
  "priority",
  "accent",
  "goal",
  "warmup",
  "exercises",
  "strategies",
];

const without = (options: WeekOptions, key: WeekKey): WeekOptions =>
  // What holds for single days hangs on which days there are.
  Object.fromEntries(
    Object.entries(options).filter(([name]) => name !== key && !(key === "days" && name === "perDay")),
  );

const failsAlike = (options: WeekOptions, attempt: Attempt): boolean => {
  try {
    attempt(options);
    return false;
  } catch (error) {
    return error instanceof InfeasibleError;
  }
};

/** Leaves out each option in turn, and keeps it out while the rest still cannot be met. */
const smallestConflict = (options: WeekOptions, attempt: Attempt): readonly WeekKey[] => {
  let current = options;
  for (const key of [...conflictKeys].reverse()) {
    if (current[key] === undefined) continue;
    const less = without(current, key);
    if (failsAlike(less, attempt)) current = less;
  }
  const rest = current;
  return conflictKeys.filter((key) => rest[key] !== undefined);
};

const works = (options: WeekOptions, attempt: Attempt): boolean => {
  try {
    attempt(options);
    return true;
  } catch (error) {
    if (isBacklegsError(error)) return false;
    throw error;
  }
};

interface Try {
  readonly message: string;
  readonly change: Relaxation["change"];
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

const splitTry = (options: WeekOptions): readonly Try[] => {
  const { split: _split, ...rest } = options;
  return [{ message: 'Let the split be chosen: "best".', change: { split: "best" }, options: rest }];
};

const weekdayTries = (options: WeekOptions): readonly Try[] => {
  const days = spread[countOf(options) - 1];
  if (!Array.isArray(options.days) || days === undefined) return [];
  const message = `Train on weekdays ${days.join(", ")}.`;
  return [{ message, change: { days: [...days], perDay: null }, options: { ...without(options, "days"), days } }];
};

/** Other numbers of days, the nearest first. */
const countTries = (options: WeekOptions): readonly Try[] => {
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

const moreMinutes = [45, 60, 90, 120, 240] as const;

const minuteTries = (options: WeekOptions): readonly Try[] =>
  moreMinutes
    .filter((minutes) => minutes > (options.minutes ?? 0))
    .map((minutes) => ({
      message: `Take ${minutes} minutes each day.`,
      change: { minutes, perDay: null },
      options: { ...without(options, "perDay"), minutes },
    }));

const dropTry =
  (options: WeekOptions) =>
  (key: WeekKey): Try => ({
    message: `Leave out \`${key}\`.`,
    change: { [key]: null },
    options: without(options, key),
  });

/** What a body does not tolerate is never advised away. */
const droppable: readonly WeekKey[] = ["exclude", "gym", "perDay", "level", "strategies", "exercises"];

const triesFor = (options: WeekOptions, conflict: readonly WeekKey[]): readonly (readonly Try[])[] => [
  ...(conflict.includes("split") ? [splitTry(options)] : []),
  ...(conflict.includes("days") ? [weekdayTries(options), countTries(options)] : []),
  ...(conflict.includes("minutes") || conflict.includes("perDay") ? [minuteTries(options)] : []),
  ...conflict.filter((key) => droppable.includes(key)).map((key) => [dropTry(options)(key)]),
];

/** Of each kind of change the first that was tried and works. */
const relaxationsFor = (options: WeekOptions, conflict: readonly WeekKey[], attempt: Attempt): readonly Relaxation[] =>
  triesFor(options, conflict).flatMap((tries) => {
    const found = tries.find((one) => works(one.options, attempt));
    return found === undefined ? [] : [{ message: found.message, change: found.change }];
  });

const ownMessage = (message: string): string => message.split(/ (?:In conflict|What works): /)[0] ?? message;

/**
 * Makes an attempt at a week; where it cannot be met, says which options are in conflict and which changes were tried
 * and work.
 *
 * @throws {InfeasibleError} With conflict and relaxations.
 */
export const withWeekConflict = (options: WeekOptions, attempt: Attempt): Week => {
  try {
    return attempt(options);
  } catch (error) {
    if (!(error instanceof InfeasibleError)) throw error;
    const conflict = smallestConflict(options, attempt);
    const relaxations = relaxationsFor(options, conflict, attempt);
    const said = [
      ownMessage(error.message),
      conflict.length === 0 ? "" : `In conflict: ${conflict.join(", ")}.`,
      relaxations.length === 0 ? "" : `What works: ${relaxations.map(({ message }) => message).join(" Or: ")}`,
    ];
    throw new InfeasibleError(said.filter((part) => part !== "").join(" "), conflict, relaxations);
  }
};
