import { InfeasibleError, type Relaxation } from "../errors";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";
import { type Attempt, type OptionKey, without, workingRelaxations } from "./relaxations";

/** Options that can be in conflict; each can be left out on its own. */
const conflictKeys: readonly OptionKey[] = [
  "include",
  "exclude",
  "lock",
  "priorityLift",
  "template",
  "limitations",
  "minutes",
  "gym",
  "level",
  "priority",
  "accent",
  "goal",
  "warmup",
  "crowding",
  "straps",
  "sessionsPerWeek",
  "sessionOfWeek",
  "exercises",
  "strategies",
];

/** Whether options fail for the same reason. */
const failsAlike = (options: SessionOptions, message: string, attempt: Attempt): boolean => {
  try {
    attempt(options);
    return false;
  } catch (error) {
    return error instanceof InfeasibleError && error.message === message;
  }
};

/** Leaves out each option in turn, and keeps it out while the rest still fails alike. */
const reduce = (options: SessionOptions, message: string, attempt: Attempt): SessionOptions => {
  let current = options;
  for (const key of [...conflictKeys].reverse()) {
    if (current[key] === undefined) continue;
    const less = without(current, key);
    if (failsAlike(less, message, attempt)) current = less;
  }
  return current;
};

const keysOf = (options: SessionOptions): readonly OptionKey[] =>
  conflictKeys.filter((key) => options[key] !== undefined);

/**
 * The smallest set of options in conflict. What is left out falls back to its default, which may ask for more (60
 * minutes), so that an option that was needed at first may not be needed in the end: until nothing more can go.
 */
const smallestConflict = (options: SessionOptions, message: string, attempt: Attempt): readonly OptionKey[] => {
  let current = reduce(options, message, attempt);
  for (;;) {
    const less = reduce(current, message, attempt);
    if (keysOf(less).length === keysOf(current).length) return keysOf(current);
    current = less;
  }
};

const describe = (message: string, conflict: readonly OptionKey[], relaxations: readonly Relaxation[]): string =>
  [
    message,
    conflict.length === 0 ? "" : `In conflict: ${conflict.join(", ")}.`,
    relaxations.length === 0 ? "" : `What works: ${relaxations.map((relaxation) => relaxation.message).join(" Or: ")}`,
  ]
    .filter((part) => part !== "")
    .join(" ");

/**
 * Makes an attempt; where it cannot be met, says which options are in conflict (the smallest set: without any one of
 * them it can be met or fails otherwise) and which changes were tried and work, cheapest first.
 *
 * @throws {InfeasibleError} With conflict and relaxations.
 */
export const withConflict = (options: SessionOptions, attempt: Attempt): Session => {
  try {
    return attempt(options);
  } catch (error) {
    if (!(error instanceof InfeasibleError)) throw error;
    const conflict = smallestConflict(options, error.message, attempt);
    const relaxations = workingRelaxations(options, conflict, attempt);
    throw new InfeasibleError(describe(error.message, conflict, relaxations), conflict, relaxations);
  }
};
