import { InfeasibleError, type Relaxation } from "../errors";
import type { SessionOptions } from "../model/options";
import { type Attempt, type OptionKey, without, workingRelaxations } from "./relaxations";
import { saysWhy } from "./run-strategy";
import { smallestConflict } from "./smallest-conflict";

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

/** Whether an error is the same failure as another: the sentence that tells it is the same. */
export const isSameFailure =
  ({ message }: InfeasibleError) =>
  (error: unknown): boolean =>
    error instanceof InfeasibleError && error.message === message;

/** A failure told with the options that are in conflict and the changes that work. */
export const explainedFailure = (
  { message, cause }: InfeasibleError,
  conflict: readonly string[],
  relaxations: readonly Relaxation[],
): InfeasibleError => {
  const said = [
    message,
    conflict.length === 0 ? "" : `In conflict: ${conflict.join(", ")}.`,
    relaxations.length === 0 ? "" : `What works: ${relaxations.map((relaxation) => relaxation.message).join(" Or: ")}`,
  ];
  return new InfeasibleError(said.filter((part) => part !== "").join(" "), conflict, relaxations, cause);
};

/**
 * Makes an attempt; where it cannot be met, says which options are in conflict (the smallest set: without any one of
 * them it can be met or fails otherwise) and which changes were tried and work, cheapest first. What the strategy
 * of somebody else says of its failure is left as it is.
 *
 * @throws {InfeasibleError} With conflict and relaxations.
 */
export const withConflict = <T>(options: SessionOptions, attempt: Attempt<T>): T => {
  try {
    return attempt(options);
  } catch (error) {
    if (!(error instanceof InfeasibleError)) throw error;
    if (saysWhy(error)) throw error;
    const isAlike = isSameFailure(error);
    const conflict = smallestConflict(options, { keys: conflictKeys, without, attempt, isAlike });
    throw explainedFailure(error, conflict, workingRelaxations(options, conflict, attempt));
  }
};
