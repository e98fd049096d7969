import type { Issue } from "../errors";
import { planLinter } from "../lint/plan-linter";
import type { LintParts } from "../lint/rule-context";
import { ignoredSuppressions } from "../lint/suppress-violations";
import type { Plan } from "../model/plan";
import type { LintConfig, Violation } from "../model/rule";
import { readWrittenPlan } from "./read-written-plan";
import { writeAdvice } from "./write-advice";

/** What was found in something that was meant as a plan. */
export interface CheckedPlan {
  /** The plan, without what switches rules off in it; absent where it could not be read. */
  readonly plan?: Plan;
  /** What is wrong with its shape: path, what was expected, what was received. */
  readonly problems: readonly Issue[];
  /** What the rules find, and what was read but not understood. */
  readonly violations: readonly Violation[];
  /** Plain text to send back to who wrote it; empty where nothing has to change. */
  readonly advice: string;
}

/** Whoever wrote the plan is not who says what it is checked for. */
const withoutSuppressions = (plan: Plan): Plan =>
  plan.source === undefined ? plan : { ...plan, source: { ...plan.source, suppressions: [] } };

/**
 * Checks what a language model or a person sent as a plan: first its shape, then the rules. Never throws on what was
 * sent, and takes no word of it for what to check: lines that switch rules off do not count.
 *
 * @param json The slim form (JSON Schema `plan`), a whole plan or a session, as data or as JSON, also in a fence or
 * surrounded by words; or a workout in words.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @param parts Gyms that the context may name by id, exercises to look up.
 * @throws {OptionsError} When the configuration has problems.
 */
export const checkPlan = (json: unknown, config: LintConfig = {}, parts: LintParts = {}): CheckedPlan => {
  const lint = planLinter(config, parts);
  const { plan: written, problems, hints, form } = readWrittenPlan(json, parts.exercises ?? []);
  if (written === undefined)
    return { problems, violations: [], advice: writeAdvice({ problems, violations: [], form }) };
  const plan = withoutSuppressions(written);
  const found = lint(plan);
  const violations = [...ignoredSuppressions(found, written), ...found, ...hints];
  return { plan, problems, violations, advice: writeAdvice({ plan, problems, violations, form }) };
};
