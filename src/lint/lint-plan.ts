import type { Plan } from "../model/plan";
import type { LintConfig, Violation } from "../model/rule";
import { planLinter } from "./plan-linter";
import type { LintParts } from "./rule-context";

/**
 * What the rules find in a session, whoever wrote it. Rules of the week look at it only where one session tells enough.
 *
 * @param plan The session; never changed.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @param parts Gyms that the context may name by id, exercises that fixes may use.
 * @returns By block, item and rule; what is about the whole session first.
 * @throws {OptionsError} When the configuration has problems, or `plan` is not a plan.
 */
export const lintPlan = (plan: Plan, config: LintConfig = {}, parts: LintParts = {}): readonly Violation[] =>
  planLinter(config, parts)(plan);
