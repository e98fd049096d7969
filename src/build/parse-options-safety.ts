import { SafetyStopError } from "../errors";
import { clearanceAdvice, flagAdvice } from "../model/safety-advice";
import { redFlags, screeningConditions } from "../model/vocabulary";
import { fieldOf } from "../schema/look-into";
import { takePlain } from "../schema/take-plain";

/** A field of a value that may be anything, copied; nothing where it cannot be read. */
const readField = (options: unknown, key: string): unknown => {
  if (typeof options !== "object" || options === null) return undefined;
  try {
    return takePlain(Reflect.get(options, key));
  } catch {
    return undefined;
  }
};

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * Stops where the person should see a clinician first, whatever else is wrong with the options: a red flag, then a
 * condition that is not cleared.
 *
 * @throws {SafetyStopError} with the advice to show.
 */
export const stopForSafety = (options: unknown): void => {
  const flagged = listed(readField(options, "redFlags"));
  const flags = redFlags.filter((flag) => flagged.includes(flag));
  if (flags.length > 0) throw new SafetyStopError(flagAdvice(flags));
  const answers = listed(readField(options, "screening")).filter((answer) => fieldOf(answer, "cleared") === false);
  const named = answers.map((answer) => fieldOf(answer, "condition"));
  const uncleared = screeningConditions.filter((condition) => named.includes(condition));
  if (uncleared.length > 0) throw new SafetyStopError(clearanceAdvice(uncleared));
};
