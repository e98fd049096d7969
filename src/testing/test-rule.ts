import type { Rule } from "../model/rule";
import { builtInSetting } from "./built-in-setting";
import { caseProblems } from "./case-problems";
import { checkCase } from "./check-case";
import type { InvalidRuleCase, RuleCase, RuleCases } from "./rule-cases";
import type { CaseSetting } from "./run-case";
import { type Check, runChecks, type TestRunner } from "./run-checks";

/** How a rule is tested. */
export interface TestRuleOptions extends Partial<CaseSetting>, TestRunner {}

const fullCase = (shown: string | RuleCase): RuleCase => (typeof shown === "string" ? { plan: shown } : shown);

const keyOf = ({ name: _name, ...shown }: RuleCase & Partial<InvalidRuleCase>): string =>
  JSON.stringify({ ...shown, findings: undefined, fixed: undefined });

const titleOf = (kind: string, { name, plan }: RuleCase, at: number): string =>
  `${kind}: ${name ?? (typeof plan === "string" ? plan.trim().replace(/\s*\n\s*/g, " / ") : `case ${at + 1}`)}`;

const duplicates = (shown: readonly RuleCase[]): readonly string[] => {
  const keys = shown.map(keyOf);
  return keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `this case is there twice: ${key}`);
};

const unseen = (rule: Rule, invalid: readonly InvalidRuleCase[]): readonly string[] => {
  const seen = new Set(invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
  return Object.keys(rule.meta.messages)
    .filter((messageId) => !seen.has(messageId))
    .map((messageId) => `no case finds "${messageId}"`);
};

const checksOf = (rule: Rule, cases: RuleCases, setting: CaseSetting): readonly Check[] => {
  const valid = cases.valid.map(fullCase);
  const { invalid } = cases;
  const few = [...(valid.length === 0 ? ["no valid case"] : []), ...(invalid.length === 0 ? ["no invalid case"] : [])];
  const check = (kind: "valid" | "invalid", shown: RuleCase, at: number): Check => ({
    name: titleOf(kind, shown, at),
    run: () => [...caseProblems(rule, kind, shown), ...checkCase(rule, shown, setting)],
  });
  return [
    {
      name: "has valid and invalid cases, none of them twice",
      run: () => [...few, ...duplicates([...valid, ...invalid])],
    },
    { name: "finds each of its messages in some case", run: () => unseen(rule, invalid) },
    ...valid.map((shown, at) => check("valid", shown, at)),
    ...invalid.map((shown, at) => check("invalid", shown, at)),
  ];
};

/**
 * Tests a rule on its cases: it finds in each exactly what is said, in every case the same the second time, and changes
 * nothing that it is given. Cases with words that there are not, cases that are there twice, messages that no case
 * finds, and fixes that do not take their finding away are refused.
 *
 * @param rule The rule.
 * @param cases Its cases, in the text notation or as plans.
 * @param options `describe` and `it` of the runner, where they are not global; another catalogue, other gyms, another
 * reader of text.
 * @returns Runs all of it at once, for runners without `describe` and `it`; throws an `Error` that lists what is wrong.
 */
export const testRule = (rule: Rule, cases: RuleCases, options: TestRuleOptions = {}): (() => void) =>
  runChecks(rule.id, checksOf(rule, cases, { ...builtInSetting, ...options }), options);
