import { frozen } from "../compile/define-frozen";
import type { Plan } from "../model/plan";
import type { Rule, Violation } from "../model/rule";
import { compareFindings } from "./compare-findings";
import type { InvalidRuleCase, RuleCase } from "./rule-cases";
import { type CaseSetting, runCase } from "./run-case";

const unfilled = (rule: Rule, { messageId, data }: Violation): readonly string[] =>
  [...(rule.meta.messages[messageId] ?? "").matchAll(/\{(\w+)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => data[name] === undefined)
    .map((name) => `"${messageId}" is not told {${name}}`);

const declared = (rule: Rule, found: readonly Violation[]): readonly string[] =>
  found.flatMap((violation) => {
    const isDeclared = Object.hasOwn(rule.meta.messages, violation.messageId);
    return isDeclared ? unfilled(rule, violation) : [`"${violation.messageId}" is none of its messages`];
  });

const keyOf = ({ messageId, at, data }: Violation): string => JSON.stringify([messageId, at, data]);

/** A fix must take away its finding, and bring no other. */
const fixProblems = (rule: Rule, shown: RuleCase, plan: Plan, violation: Violation, setting: CaseSetting) => {
  if (violation.fix === undefined) return [];
  const before = runCase(rule, { ...shown, plan }, setting).found;
  const mended = frozen(violation.fix(plan));
  const after = runCase(rule, { ...shown, plan: mended }, setting).found;
  const isGone = after.length < before.length || !after.some((one) => keyOf(one) === keyOf(violation));
  return [
    ...(isGone ? [] : [`the fix of "${violation.messageId}" leaves it as it was`]),
    ...(after.length > before.length ? [`the fix of "${violation.messageId}" brings new findings`] : []),
  ];
};

const wishedFix = (shown: InvalidRuleCase, plan: Plan, found: readonly Violation[], setting: CaseSetting) => {
  if (shown.fixed === undefined) return [];
  const fixed = typeof shown.fixed === "string" ? setting.read(shown.fixed) : shown.fixed;
  const mended = found.find(({ fix }) => fix !== undefined)?.fix?.(plan);
  if (mended === undefined) return ["no finding has a fix"];
  const [is, wished] = [JSON.stringify(mended.blocks), JSON.stringify(fixed.blocks)];
  return is === wished ? [] : [`the fix makes\n  ${is}\ninstead of\n  ${wished}`];
};

/**
 * What is wrong when a rule looks at a case; empty where all is as wished.
 *
 * @param shown A case; without `findings` the rule must find nothing.
 */
export const checkCase = (rule: Rule, shown: RuleCase | InvalidRuleCase, setting: CaseSetting): readonly string[] => {
  const { found, plan } = runCase(rule, shown, setting);
  const wished = "findings" in shown ? shown.findings : [];
  const problems = [...compareFindings(rule, wished, found), ...declared(rule, found)];
  if (plan === undefined) return problems;
  return [
    ...problems,
    ...found.flatMap((violation) => fixProblems(rule, shown, plan, violation, setting)),
    ...("findings" in shown ? wishedFix(shown, plan, found, setting) : []),
  ];
};
