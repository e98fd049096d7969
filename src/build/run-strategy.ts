import { frozen } from "../compile/define-frozen";
import { InfeasibleError, isBacklegsError, type Relaxation, StrategyError } from "../errors";
import type { Decision, Step } from "../model/decision";
import { json } from "../schema/fields";
import { findIssues } from "../schema/find-issues";
import { fieldOf, isRecord, listAt } from "../schema/look-into";
import { takePlain } from "../schema/take-plain";
import { isDecision } from "./is-decision";

/** What a strategy answered: a copy of our own, so that nothing that the strategy keeps can change it. */
export interface Answer {
  /** The value, plain and frozen; its shape is for the stage to check. */
  readonly value: unknown;
  /** Why. */
  readonly decisions: readonly Decision[];
}

const messageOf = (error: unknown): string => {
  try {
    const message: unknown = error instanceof Error ? error.message : error;
    return typeof message === "string" ? message : "something that is not an error";
  } catch {
    return "something that cannot be read";
  }
};

/** Whether an error says that the request cannot be met, also one of another copy of the library. */
const isInfeasible = (error: unknown): boolean => {
  try {
    return isBacklegsError(error) && error.code === "infeasible";
  } catch {
    return false;
  }
};

/** Failures that say what a strategy of somebody else said: they pass through whatever strategy asked for it. */
const passedOn = /* @__PURE__ */ new WeakSet<object>();

/** Whether a failure is told in the words of who wrote the strategy, with a conflict or what works. */
export const saysWhy = (error: InfeasibleError): boolean =>
  passedOn.has(error) && error.conflict.length + error.relaxations.length > 0;

const isRelaxation = (value: unknown): value is Relaxation =>
  typeof fieldOf(value, "message") === "string" &&
  isRecord(fieldOf(value, "change")) &&
  findIssues(json(), fieldOf(value, "change")).length === 0;

/** A failure in the words of who wrote the strategy; what is no conflict and no relaxation is not believed. */
const passOn = (error: unknown): InfeasibleError => {
  const { conflict, relaxations } = Object(error);
  const said = takePlain({ conflict, relaxations });
  const options = listAt(said, "conflict").filter((option) => typeof option === "string");
  const changes = listAt(said, "relaxations").filter(isRelaxation);
  // So a fit of ours speaks from within another: more is found out than it can know.
  const isOurs = changes.length === 0 && options.join() === "minutes";
  const failure = new InfeasibleError(messageOf(error), isOurs ? [] : options, changes, error);
  passedOn.add(failure);
  return failure;
};

/** What a strategy of ours says of the minutes is worked out for all options afterwards. */
const withoutConflict = (error: unknown): InfeasibleError => new InfeasibleError(messageOf(error), [], []);

/** Whether a failure says already which strategy it is of. */
const isTold = (error: unknown): boolean => {
  try {
    return error instanceof StrategyError || passedOn.has(Object(error));
  } catch {
    return false;
  }
};

const call = <T>(name: string, run: () => T, explain: (error: unknown) => InfeasibleError): T => {
  try {
    return run();
  } catch (error) {
    if (isTold(error)) throw error;
    if (isInfeasible(error)) throw explain(error);
    throw new StrategyError(name, `threw: ${messageOf(error)}`, { cause: error });
  }
};

const decisionKeys = ["stage", "code", "subject", "data", "source"] as const;

/** The decision without fields that decisions do not have. */
const readDecision = (value: unknown, name: string): Decision => {
  const decision = Object.fromEntries(decisionKeys.map((key) => [key, fieldOf(value, key)]));
  if (!isDecision(decision)) throw new StrategyError(name, "gave decisions that are not plain decisions");
  return decision;
};

/**
 * Runs a strategy of the library itself, whose answer needs no second look.
 *
 * @throws {StrategyError} When something that it was handed by others throws.
 * @throws {InfeasibleError} When the strategy throws one.
 */
export const runOwn = <T>(name: string, run: () => Step<T>): Step<T> => call(name, run, withoutConflict);

/**
 * Runs a strategy and distrusts what comes back: it is copied as plain data, once, and must be a value with decisions.
 *
 * @param keep What was handed out and may come back as it is.
 * @throws {StrategyError} When the strategy throws or returns anything else.
 * @throws {InfeasibleError} When the strategy throws one.
 */
export const runStrategy = (name: string, run: () => unknown, keep: readonly object[] = []): Answer => {
  const kept: ReadonlySet<object> = new Set(keep);
  const ask = (): unknown => {
    const answer = run();
    // Nobody waits for it: without this its failure would end the process.
    if (answer instanceof Promise) answer.catch(() => undefined);
    return answer;
  };
  const given = call(name, ask, passOn);
  const answer = takePlain(given, (value) => kept.has(value));
  const value = fieldOf(answer, "value");
  if (value === undefined || !Array.isArray(fieldOf(answer, "decisions"))) {
    throw new StrategyError(name, "did not return a value with decisions");
  }
  const decisions = listAt(answer, "decisions").map((decision) => readDecision(decision, name));
  return frozen({ value, decisions });
};
