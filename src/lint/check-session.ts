import type { Plan, PlanContext } from "../model/plan";
import type { Violation } from "../model/rule";
import type { Week } from "../model/week";
import { isSessionRule, isWeekRule } from "./active-rules";
import { locateViolations } from "./locate-violations";
import type { ActiveRule } from "./read-lint-config";
import { type LintParts, ruleContext } from "./rule-context";
import { runRule } from "./run-rule";
import { suppressViolations } from "./suppress-violations";

/** A session with what is known of it. */
export interface CheckedSession {
  /** The session. */
  readonly plan: Plan;
  /** What is known beside it, from the widest to the most certain. */
  readonly contexts: readonly (Partial<PlanContext> | undefined)[];
  /** Gyms and exercises. */
  readonly parts: LintParts;
  /** Whether its week is unknown. */
  readonly isLone: boolean;
}

const weekOf = (plan: Plan): Week => ({
  schema: 1,
  days: [{ hoursFromStart: 0, plan }],
  decisions: [],
  notices: [],
});

const loneWeekViolations = (rules: readonly ActiveRule[], session: CheckedSession): readonly Violation[] => {
  const context = ruleContext(session.contexts, session.parts, true);
  const week = weekOf(session.plan);
  return rules
    .filter(isWeekRule)
    .filter(({ rule }) => rule.meta.looksAtLoneSessions === true)
    .flatMap((active) => runRule(active, week, context));
};

/** What the rules of sessions find in one session, with lines and columns, and without what its text switches off. */
export const checkSession = (rules: readonly ActiveRule[], session: CheckedSession): readonly Violation[] => {
  const { plan, contexts, parts, isLone } = session;
  const context = ruleContext(contexts, parts);
  const tried = rules.filter(isSessionRule);
  const found = tried.flatMap((active) => runRule(active, plan, context));
  const ofWeek = isLone ? loneWeekViolations(rules, session) : [];
  const ids = new Set([...tried.map(({ rule }) => rule.id), ...ofWeek.map(({ ruleId }) => ruleId)]);
  return suppressViolations(locateViolations([...found, ...ofWeek], plan), plan, ids);
};
