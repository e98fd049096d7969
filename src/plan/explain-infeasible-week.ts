import { explainedFailure, isSameFailure } from "../build/explain-infeasible";
import { works } from "../build/relaxations";
import { smallestConflict } from "../build/smallest-conflict";
import { InfeasibleError, type Relaxation } from "../errors";
import type { Week, WeekOptions } from "../model/week";
import { type WeekKey, weekTries, without } from "./week-relaxations";

type Attempt<W = Week> = (options: WeekOptions) => W;

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

/** Of each kind of change the first that was tried and works. */
const relaxationsFor = (options: WeekOptions, conflict: readonly WeekKey[], attempt: Attempt): readonly Relaxation[] =>
  weekTries(options, conflict).flatMap((tries) => {
    const found = tries.find((one) => works(one.options, attempt));
    return found === undefined ? [] : [{ message: found.message, change: found.change }];
  });

/**
 * Makes an attempt at a week; where it cannot be met, says which options are in conflict (the smallest set: without any
 * one of them it can be met or fails otherwise) and which changes were tried and work.
 *
 * @throws {InfeasibleError} With conflict and relaxations.
 */
export const withWeekConflict = <W extends Week>(options: WeekOptions, attempt: Attempt<W>): W => {
  try {
    return attempt(options);
  } catch (error) {
    if (!(error instanceof InfeasibleError)) throw error;
    const isAlike = isSameFailure(error);
    const conflict = smallestConflict(options, { keys: conflictKeys, without, attempt, isAlike });
    throw explainedFailure(error, conflict, relaxationsFor(options, conflict, attempt));
  }
};
