import type { Plan } from "../model/plan";
import type { LintConfig, Rule, Violation } from "../model/rule";
import type { Week } from "../model/week";
import type { ActiveRule } from "./active-rules";
import { isWeekRule } from "./active-rules";
import { checkSession } from "./check-session";
import { locateViolations } from "./locate-violations";
import { type LintParts, ruleContext } from "./rule-context";
import { runRule } from "./run-rule";
import { isSuppressed } from "./suppress-violations";
import { unknownGyms } from "./unknown-gym";

const onDay =
  (day: number) =>
  (violation: Violation): Violation => ({ ...violation, at: { day, ...violation.at } });

/** The session of the day that a violation is about. */
const planOfDay = ({ at }: Violation, week: Week): Plan | undefined =>
  at?.day === undefined ? undefined : week.days[at.day]?.plan;

/** With line and column, unless the text of its day switches it off. */
const located = (violation: Violation, week: Week, rules: readonly Rule[]): readonly Violation[] => {
  const plan = planOfDay(violation, week);
  if (plan === undefined) return [violation];
  return isSuppressed(violation, plan, rules) ? [] : locateViolations([violation], plan);
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
    const found = checkSession(rules, { plan, contexts, parts, isLone: false });
    return [...unknownGyms(plan.context, config, parts), ...found].map(onDay(day));
  });
  const context = ruleContext([week.context, config.context], parts);
  const weekRules = rules.filter(isWeekRule);
  const ofWeek = weekRules.flatMap((active) => runRule(active, week, context));
  const tried = weekRules.map(({ rule }) => rule);
  const gyms = unknownGyms(week.context, config, parts);
  return [...gyms, ...ofDays, ...ofWeek.flatMap((violation) => located(violation, week, tried))];
};
