import { builtIn } from "../built-in";
import { lintPlan } from "../lint/lint-plan";
import { exerciseKey, itemsOf } from "../measure/items";
import { summarizePlan } from "../measure/summarize-plan";
import type { Plan } from "../model/plan";
import type { LintConfig, Violation } from "../model/rule";
import type { Muscle, Region } from "../model/vocabulary";
import { requireExercise, requirePart, requireRule } from "./known-words";

/** What a matcher says: whether it matches, and what to print where that is not wished. */
export interface MatcherResult {
  /** Whether it matches. */
  readonly pass: boolean;
  /** What to print. */
  readonly message: () => string;
}

const matching = (pass: boolean, wish: string, actual: string): MatcherResult => ({
  pass,
  message: () => `expected the plan ${pass ? "not " : ""}${wish}${actual === "" ? "" : `\n${actual}`}`,
});

const find = (plan: Plan, config: LintConfig): readonly Violation[] => lintPlan(plan, config, builtIn);

const lineOf = ({ severity, ruleId, message }: Violation): string => `${severity} ${ruleId}: ${message}`;

const namesOf = ({ blocks }: Plan): readonly string[] => itemsOf(blocks).map(({ exercise }) => exerciseKey(exercise));

/** No rule finds an error or a warning; hints do not count. */
const toPassRules = (plan: Plan, config: LintConfig = {}): MatcherResult => {
  const found = find(plan, config).filter(({ severity }) => severity !== "hint");
  return matching(found.length === 0, "to pass the rules", found.map(lineOf).join("\n"));
};

/** A rule finds something, of any severity. */
const toBreakRule = (plan: Plan, ruleId: string, config: LintConfig = {}): MatcherResult => {
  const found = find(plan, config);
  requireRule(ruleId, config);
  const pass = found.some((violation) => violation.ruleId === ruleId);
  return matching(
    pass,
    `to break the rule ${ruleId}`,
    `found: ${found.map((one) => one.ruleId).join(", ") || "nothing"}`,
  );
};

/** A muscle or a region gets so many sets, at least a part of one where it is not said. */
const toTrain = (plan: Plan, what: Muscle | Region, sets?: number): MatcherResult => {
  requirePart(what);
  const { muscles, regions } = summarizePlan(plan, builtIn.gyms);
  const known: { readonly [word: string]: number } = { ...muscles, ...regions };
  const done = known[what] ?? 0;
  const wish = sets === undefined ? `to train ${what}` : `to train ${what} with ${sets} sets or more`;
  return matching(sets === undefined ? done > 0 : done >= sets, wish, `it gets ${done}`);
};

/** The session takes no longer. */
const toFitMinutes = (plan: Plan, minutes: number): MatcherResult => {
  const taken = summarizePlan(plan, builtIn.gyms).minutes;
  return matching(taken <= minutes, `to fit ${minutes} minutes`, `it takes ${taken}`);
};

/** An exercise is in the session, by its id. */
const toHoldExercise = (plan: Plan, id: string): MatcherResult => {
  requireExercise(id, plan);
  return matching(namesOf(plan).includes(id), `to hold ${id}`, `it holds ${namesOf(plan).join(", ")}`);
};

/**
 * Matchers for plans and sessions, for `expect.extend` of Vitest and of Jest: `toPassRules`, `toBreakRule`, `toTrain`,
 * `toFitMinutes`, `toHoldExercise`. Their types come with this entry. A rule, a muscle or an exercise that there is not
 * fails an assertion also after `not`, and so does a rule that is off.
 */
export const matchers = /* @__PURE__ */ Object.freeze({
  toPassRules,
  toBreakRule,
  toTrain,
  toFitMinutes,
  toHoldExercise,
});

/** The matchers as an assertion has them. */
export interface PlanMatchers<Result = void> {
  /** No rule finds an error or a warning. */
  toPassRules(config?: LintConfig): Result;
  /** A rule finds something, of any severity. */
  toBreakRule(ruleId: string, config?: LintConfig): Result;
  /** A muscle or a region gets so many sets, at least a part of one where it is not said. */
  toTrain(what: Muscle | Region, sets?: number): Result;
  /** The session takes no longer. */
  toFitMinutes(minutes: number): Result;
  /** An exercise is in the session, by its id. */
  toHoldExercise(id: string): Result;
}

declare global {
  // Vitest 4 and 5 differ in their own interface of matchers; both build on this one.
  namespace Chai {
    interface Assertion extends PlanMatchers {}
  }
  namespace jest {
    // The same words as in the types of Jest, so that both declare one interface.
    // biome-ignore lint/complexity/noBannedTypes: declarations of one interface have the same type parameters
    interface Matchers<R, T = {}> extends PlanMatchers<R> {}
  }
}
