import type { ProgramRule, Rule, RuleParams, SessionRule, Severity, WeekRule } from "../model/rule";

/** A rule that is on, as it was configured. */
export interface ActiveRule {
  /** The rule. */
  readonly rule: Rule;
  /** The most that its findings matter. */
  readonly severity: Severity;
  /** Its parameters. */
  readonly params: RuleParams;
}

type Active<R> = ActiveRule & { readonly rule: R };

/** A rule as it is where nothing is configured. */
export const byDefault = (rule: Rule): ActiveRule => ({
  rule,
  severity: rule.meta.severity,
  params: rule.meta.params,
});

/** Whether a rule looks at one session. */
export const isSessionRule = (active: ActiveRule): active is Active<SessionRule> =>
  active.rule.meta.scope === "session";

/** Whether a rule looks at a week. */
export const isWeekRule = (active: ActiveRule): active is Active<WeekRule> => active.rule.meta.scope === "week";

/** Whether a rule looks at weeks in a row. */
export const isProgramRule = (active: ActiveRule): active is Active<ProgramRule> =>
  active.rule.meta.scope === "program";
