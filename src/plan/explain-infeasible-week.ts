import { InfeasibleError, isBacklegsError, type Relaxation } from "../errors";
import type { Week, WeekOptions } from "../model/week";
import { type WeekKey, weekTries, without } from "./week-relaxations";

type Attempt = (options: WeekOptions) => Week;

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

/** Of each kind of change the first that was tried and works. */
const relaxationsFor = (options: WeekOptions, conflict: readonly WeekKey[], attempt: Attempt): readonly Relaxation[] =>
  weekTries(options, conflict).flatMap((tries) => {
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
