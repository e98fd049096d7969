import type { LintConfig, Violation } from "../model/rule";
import type { Week } from "../model/week";
import { isWeekRule } from "./active-rules";
import { checkSession } from "./check-session";
import { locateViolations } from "./locate-violations";
import type { ActiveRule } from "./read-lint-config";
import { type LintParts, ruleContext } from "./rule-context";
import { runRule } from "./run-rule";

const onDay =
  (day: number) =>
  (violation: Violation): Violation => ({ ...violation, at: { ...violation.at, day } });

const located = (violation: Violation, week: Week): Violation => {
  const plan = violation.at?.day === undefined ? undefined : week.days[violation.at.day]?.plan;
  return (plan === undefined ? undefined : locateViolations([violation], plan)[0]) ?? violation;
};

/** What the rules of sessions and of weeks find in a week. */
export const checkWeek = (
  rules: readonly ActiveRule[],
  week: Week,
  config: LintConfig,
  parts: LintParts,
): readonly Violation[] => {
  const ofDays = week.days.flatMap(({ plan }, day) => {
    const contexts = [week.context, plan.context, config.context];
    return checkSession(rules, { plan, contexts, parts, isLone: false }).map(onDay(day));
  });
  const context = ruleContext([week.context, config.context], parts);
  const ofWeek = rules.filter(isWeekRule).flatMap((active) => runRule(active, week, context));
  return [...ofDays, ...ofWeek.map((violation) => located(violation, week))];
};
