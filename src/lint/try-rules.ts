import type { Plan, PlanContext } from "../model/plan";
import type { Violation } from "../model/rule";
import type { Week } from "../model/week";
import type { ActiveRule } from "./active-rules";
import { isSessionRule, isWeekRule } from "./active-rules";
import { sharedPlan } from "./once-a-plan";
import { type LintParts, ruleContext } from "./rule-context";
import { runRule } from "./run-rule";

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

/** Rules that are tried on a session, with what they found. */
export interface Tried {
  /** Ids of the rules. */
  readonly ids: readonly string[];
  /** What they found. */
  readonly found: readonly Violation[];
}

const trySession = (rules: readonly ActiveRule[], { plan, contexts, parts }: CheckedSession): Tried => {
  const context = ruleContext(contexts, parts);
  const tried = rules.filter(isSessionRule);
  const shared = sharedPlan(plan);
  return {
    ids: tried.map(({ rule }) => rule.id),
    found: tried.flatMap((active) => runRule(active, shared, context)),
  };
};

/** Rules of the week that look at a session which is checked alone. */
const tryLoneWeek = (rules: readonly ActiveRule[], { plan, contexts, parts, isLone }: CheckedSession): Tried => {
  if (!isLone) return { ids: [], found: [] };
  const context = ruleContext(contexts, parts, true);
  const week = weekOf(plan);
  const tried = rules.filter(isWeekRule).filter(({ rule }) => rule.meta.looksAtLoneSessions === true);
  return {
    ids: tried.map(({ rule }) => rule.id),
    found: tried.flatMap((active) => runRule(active, week, context)),
  };
};

/** Tries rules on a session: those of sessions, and those of weeks that look at a session which is checked alone. */
export const tryRules = (rules: readonly ActiveRule[], session: CheckedSession): Tried => {
  const [ofSession, ofWeek] = [trySession(rules, session), tryLoneWeek(rules, session)];
  return { ids: [...ofSession.ids, ...ofWeek.ids], found: [...ofSession.found, ...ofWeek.found] };
};
