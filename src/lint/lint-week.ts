import type { LintConfig, Violation } from "../model/rule";
import type { Week } from "../model/week";
import { requireWeek } from "../schema/require-plan";
import { checkWeek } from "./check-week";
import { readLintConfig } from "./read-lint-config";
import type { LintParts } from "./rule-context";
import { sortViolations } from "./sort-violations";

/**
 * What the rules find in a week: in each of its sessions, and in the week as a whole.
 *
 * @param week The week; never changed.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @param parts Gyms that the context may name by id, exercises that fixes may use.
 * @returns By day, block, item and rule; what is about the whole week first.
 * @throws {OptionsError} When the configuration has problems, or `week` is not a week.
 */
export const lintWeek = (week: Week, config: LintConfig = {}, parts: LintParts = {}): readonly Violation[] => {
  const rules = readLintConfig(config, parts);
  requireWeek(week);
  return sortViolations(checkWeek(rules, week, config, parts));
};
