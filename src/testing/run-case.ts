import { frozen } from "../compile/define-frozen";
import type { ActiveRule } from "../lint/active-rules";
import { isProgramRule, isSessionRule, isWeekRule } from "../lint/active-rules";
import { type LintParts, ruleContext } from "../lint/rule-context";
import { runRule } from "../lint/run-rule";
import { itemsOf } from "../measure/items";
import type { Plan } from "../model/plan";
import type { Rule, RuleContext, Violation } from "../model/rule";
import type { Program, Week } from "../model/week";
import { type ReadPlan, type ReadTarget, readTarget } from "./read-target";
import type { RuleCase } from "./rule-cases";

/** How cases are read. */
export interface CaseSetting extends LintParts {
  /** Reads a session from text. */
  readonly read: ReadPlan;
}

const isProgram = (target: ReadTarget["target"]): target is Program => "weeks" in target;
const isWeek = (target: ReadTarget["target"]): target is Week => "days" in target;
const isPlan = (target: ReadTarget["target"]): target is Plan => "blocks" in target;

const check = (active: ActiveRule, target: ReadTarget["target"], context: RuleContext): readonly Violation[] => {
  if (isSessionRule(active) && isPlan(target)) return runRule(active, target, context);
  if (isWeekRule(active) && isWeek(target)) return runRule(active, target, context);
  if (isProgramRule(active) && isProgram(target)) return runRule(active, target, context);
  throw new Error(`a rule of scope "${active.rule.meta.scope}" is shown something else`);
};

/** A rule's findings in a case. */
export interface RanCase {
  /** What it found. */
  readonly found: readonly Violation[];
  /** The session that was shown, where it was one. */
  readonly plan?: Plan;
}

/** Runs a rule on a case; all that it is given is frozen, so that a rule that changes something throws. */
export const runCase = (rule: Rule, shown: RuleCase, setting: CaseSetting): RanCase => {
  const { target, context, isLone } = frozen(readTarget(rule, shown, setting.read));
  if (isPlan(target) && typeof shown.plan === "string" && itemsOf(target.blocks).length === 0) {
    throw new Error("the text holds no exercise");
  }
  const params = frozen({ ...rule.meta.params, ...shown.params });
  const known = frozen(ruleContext([context, shown.context], setting, isLone));
  const active = { rule, severity: rule.meta.severity, params };
  const found = check(active, target, known);
  if (JSON.stringify(check(active, target, known)) !== JSON.stringify(found)) {
    throw new Error("the rule finds something else the second time");
  }
  return { found, ...(isPlan(target) ? { plan: target } : {}) };
};
