import type { Plan } from "../model/plan";
import type { LintConfig, Violation } from "../model/rule";
import { requirePlan } from "../schema/require-plan";
import { checkSession } from "./check-session";
import { readLintConfig } from "./read-lint-config";
import type { LintParts } from "./rule-context";
import { sortViolations } from "./sort-violations";
import { unknownGyms } from "./unknown-gym";

/**
 * What finds in sessions what a configuration looks for: it is checked once, for any number of sessions.
 *
 * @param parts Gyms that the context may name by id, exercises that fixes may use.
 * @throws {OptionsError} When the configuration has problems.
 */
export const planLinter = (config: LintConfig, parts: LintParts): ((plan: Plan) => readonly Violation[]) => {
  const rules = readLintConfig(config, parts);
  return (plan) => {
    requirePlan(plan);
    const contexts = [plan.context, config.context];
    const found = checkSession(rules, { plan, contexts, parts, isLone: true });
    return sortViolations([...unknownGyms(plan.context, config, parts), ...found]);
  };
};
