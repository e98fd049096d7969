import type { Plan, PlanContext } from "../model/plan";
import type { Rule, Severity, Violation } from "../model/rule";
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
  /** The least that findings matter; absent: all are told. */
  readonly least?: Severity;
}

const weekOf = (plan: Plan): Week => ({
  schema: 1,
  days: [{ hoursFromStart: 0, plan }],
  decisions: [],
  notices: [],
});

/** Rules that are tried on a session, with what they found. */
export interface Tried {
  /** The rules. */
  readonly rules: readonly Rule[];
  /** What they found. */
  readonly found: readonly Violation[];
}

/** The rules that may look at a session. */
interface TriedRules {
  readonly ofSession: ReturnType<typeof sessionRulesOf>;
  /** Those of the week that look at one that is checked alone. */
  readonly ofLoneWeek: ReturnType<typeof loneWeekRulesOf>;
}

const sessionRulesOf = (rules: readonly ActiveRule[]) => rules.filter(isSessionRule);

const loneWeekRulesOf = (rules: readonly ActiveRule[]) =>
  rules.filter(isWeekRule).filter(({ rule }) => rule.meta.looksAtLoneSessions === true);

const triedRules = /* @__PURE__ */ new WeakMap<readonly ActiveRule[], TriedRules>();

/** Found once for a list of rules: most sessions are checked by the same one. */
const triedRulesOf = (rules: readonly ActiveRule[]): TriedRules => {
  const known = triedRules.get(rules);
  if (known !== undefined) return known;
  const made = { ofSession: sessionRulesOf(rules), ofLoneWeek: loneWeekRulesOf(rules) };
  triedRules.set(rules, made);
  return made;
};

/** Tries rules on a session: those of sessions, and those of weeks that look at a session which is checked alone. */
export const tryRules = (rules: readonly ActiveRule[], session: CheckedSession): Tried => {
  const { plan, contexts, parts, isLone, least } = session;
  const { ofSession, ofLoneWeek } = triedRulesOf(rules);
  const tried = isLone ? [...ofSession, ...ofLoneWeek] : ofSession;
  const context = ruleContext(contexts, parts);
  const [shared, week, loneContext] = [sharedPlan(plan), weekOf(plan), { ...context, isLoneSession: true }];
  const found: Violation[] = [];
  for (const active of ofSession) found.push(...runRule(active, shared, context, least));
  for (const active of isLone ? ofLoneWeek : []) found.push(...runRule(active, week, loneContext, least));
  return { rules: tried.map(({ rule }) => rule), found };
};
