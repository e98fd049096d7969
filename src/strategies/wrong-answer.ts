import { StrategyError } from "../errors";
import { printValue } from "../schema/print-value";

/**
 * The error where a function that a strategy was made of answers what it may not.
 *
 * @param strategy Name of the strategy.
 * @param asked What the answer is: "the reason to pair Row and Leg Curl".
 * @param expected What it must be.
 */
export const wrongAnswer = (strategy: string, asked: string, expected: string, answer: unknown): StrategyError => {
  // Nobody waits for a promise: without this its failure would end the process.
  if (answer instanceof Promise) answer.catch(() => undefined);
  const given = answer instanceof Promise ? "a promise" : printValue(answer);
  return new StrategyError(strategy, `gave ${given} as ${asked}: it must be ${expected}`);
};
