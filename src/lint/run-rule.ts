import type {
  ContextKey,
  Finding,
  FindingPlace,
  RuleContext,
  RuleOf,
  RuleScope,
  RuleTargets,
  Severity,
  Violation,
} from "../model/rule";
import type { ActiveRule } from "./active-rules";
import { fillMessage } from "./fill-message";
import { isAbove, milder } from "./severities";

const unknownOf = (rule: ActiveRule["rule"], finding: Finding, context: RuleContext): readonly ContextKey[] =>
  [...(rule.meta.needs ?? []), ...(finding.needs ?? [])].filter(
    (key, at, needs) => context[key] === undefined && needs.indexOf(key) === at,
  );

/** What is at the rule's own severity follows the configured one; what is below stays, and is never above it. */
const configuredSeverity = ({ rule, severity }: ActiveRule, finding: Finding): Severity => {
  const own = milder(finding.severity ?? rule.meta.severity, rule.meta.severity);
  return own === rule.meta.severity ? severity : milder(own, severity);
};

const placeOf = (at: FindingPlace | undefined, { isLoneSession }: RuleContext): FindingPlace | undefined => {
  if (at === undefined || !isLoneSession) return at;
  const { day: _day, ...place } = at;
  return Object.keys(place).length === 0 ? undefined : place;
};

interface Judged {
  readonly unknown: readonly ContextKey[];
  readonly severity: Severity;
}

const judge = (active: ActiveRule, finding: Finding, context: RuleContext): Judged => {
  const unknown = unknownOf(active.rule, finding, context);
  const isUncertain = unknown.length > 0 || (context.isLoneSession && finding.standsAlone !== true);
  const severity = configuredSeverity(active, finding);
  return { unknown, severity: isUncertain ? milder(severity, "hint") : severity };
};

const toViolation = (
  { rule }: ActiveRule,
  finding: Finding,
  context: RuleContext,
  { unknown, severity }: Judged,
): Violation => {
  const at = placeOf(finding.at, context);
  return {
    ruleId: rule.id,
    severity,
    messageId: finding.messageId,
    message: fillMessage(rule.meta.messages[finding.messageId] ?? finding.messageId, finding.data),
    data: finding.data,
    ...(at === undefined ? {} : { at }),
    ...(unknown.length === 0 ? {} : { unknown }),
    citations: rule.meta.citations,
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  };
};

/**
 * What one rule finds, as it is reported. A finding that rests on context that is unknown is a hint, and so is one
 * about a week of which one session alone is known, unless it says that it stands alone.
 *
 * @param least What matters less is left out.
 */
export const runRule = <Scope extends RuleScope>(
  active: ActiveRule & { readonly rule: RuleOf<Scope> },
  target: RuleTargets[Scope],
  context: RuleContext,
  least: Severity = "hint",
): readonly Violation[] => {
  const violations: Violation[] = [];
  for (const finding of active.rule.check(target, context, active.params)) {
    const judged = judge(active, finding, context);
    if (!isAbove(least, judged.severity)) violations.push(toViolation(active, finding, context, judged));
  }
  return violations;
};
