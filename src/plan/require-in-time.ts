import { StrategyError } from "../errors";
import type { Session } from "../model/session";
import type { Progression } from "../model/week";
import { isOwnProgression, progressionName } from "./progression-of";

/**
 * Stops where a session takes longer than it may, which only a progression of the caller's own can bring about.
 *
 * @throws {StrategyError} With the name of that progression.
 */
export const requireInTime = (
  { estimate: { seconds } }: Session,
  budgetSeconds: number,
  progressions: readonly Progression[],
): void => {
  const own = progressions.find((one) => typeof one === "function" && !isOwnProgression(one));
  if (own === undefined || seconds <= budgetSeconds) return;
  const [minutes, most] = [Math.ceil(seconds / 60), Math.floor(budgetSeconds / 60)];
  throw new StrategyError(
    progressionName(own),
    `makes a session of ${minutes} minutes that may take ${most}, and no cut helps`,
  );
};
