import { InfeasibleError, StrategyError } from "../errors";
import type { Step } from "../model/decision";

const messageOf = (error: unknown): string => {
  if (error instanceof Error) return error.message;
  return typeof error === "string" ? error : "something that is not an error";
};

/** How deep decisions may nest. */
const deepest = 8;

const isPlain = (value: unknown, depth = 0): boolean => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth > deepest) return false;
  if (Array.isArray(value)) return value.every((entry) => isPlain(entry, depth + 1));
  return Object.values(value).every((entry) => isPlain(entry, depth + 1));
};

const isStep = (value: unknown): value is Step<unknown> =>
  typeof value === "object" &&
  value !== null &&
  "value" in value &&
  "decisions" in value &&
  Array.isArray(value.decisions);

const hasPlainDecisions = (step: Step<unknown>): boolean =>
  step.decisions.every(
    (decision) => typeof decision === "object" && decision !== null && "code" in decision && isPlain(decision),
  );

/**
 * Runs a strategy and distrusts what comes back: it must be a step whose decisions are plain data.
 *
 * @throws {StrategyError} When the strategy throws or returns anything else. An `InfeasibleError` passes.
 */
export const runStrategy = <V>(name: string, run: () => Step<V>): Step<V> => {
  let step: Step<V>;
  try {
    step = run();
  } catch (error) {
    if (error instanceof InfeasibleError || error instanceof StrategyError) throw error;
    throw new StrategyError(name, `threw: ${messageOf(error)}`, { cause: error });
  }
  if (!isStep(step)) throw new StrategyError(name, "did not return a value with decisions");
  if (!hasPlainDecisions(step)) throw new StrategyError(name, "gave decisions that are not plain data");
  return step;
};
