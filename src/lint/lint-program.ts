import type { LintConfig, Violation } from "../model/rule";
import type { Program } from "../model/week";
import { requireProgram } from "../schema/require-plan";
import { isProgramRule } from "./active-rules";
import { checkWeek } from "./check-week";
import { readLintConfig } from "./read-lint-config";
import { type LintParts, ruleContext } from "./rule-context";
import { runRule } from "./run-rule";
import { sortViolations } from "./sort-violations";

/**
 * What the rules find in a programme: in each week with its sessions, and in the weeks together.
 *
 * @param program The programme; never changed.
 * @param config Which rules are on, how strict, and what is known; by default the recommended ones.
 * @param parts Gyms that the context may name by id, exercises that fixes may use.
 * @returns By week, day, block, item and rule; what is about the whole programme first.
 * @throws {OptionsError} When the configuration has problems, or `program` is not a programme.
 */
export const lintProgram = (program: Program, config: LintConfig = {}, parts: LintParts = {}): readonly Violation[] => {
  const rules = readLintConfig(config, parts);
  requireProgram(program);
  const ofWeeks = program.weeks.flatMap((week, at) =>
    checkWeek(rules, week, config, parts).map((violation) => ({ ...violation, at: { week: at, ...violation.at } })),
  );
  const context = ruleContext([program.weeks[0]?.context, config.context], parts);
  const together = rules.filter(isProgramRule).flatMap((active) => runRule(active, program, context));
  return sortViolations([...ofWeeks, ...together]);
};
