import { OptionsError } from "../errors";
import { readLintConfig } from "../lint/read-lint-config";
import { strict } from "../lint/strict";
import type { Rule } from "../model/rule";
import { isRecord, type Path } from "../schema/look-into";
import { makeKeyIssue } from "../schema/make-issue";
import type { RuleCase } from "./rule-cases";

const shownKeys = ["name", "plan", "week", "program", "context", "params"];
const keys = { valid: shownKeys, invalid: [...shownKeys, "findings", "fixed"] };
const findingKeys = ["messageId", "severity", "at", "data"];

const unknownKeys = (value: unknown, known: readonly string[], path: Path): readonly string[] => {
  const expected = `one of ${known.map((key) => `"${key}"`).join(", ")}`;
  return Object.keys(isRecord(value) ? value : {})
    .filter((key) => !known.includes(key))
    .map((key) => makeKeyIssue(path, key, expected, "case").message);
};

/**
 * Context and parameters of a case are held to what a configuration of the rule may say. A gym is not: cases may show
 * one that nobody knows, or that holds nothing.
 */
const settingProblems = (rule: Rule, { context, params }: RuleCase): readonly string[] => {
  const { gym: _gym, ...words } = context ?? {};
  const plugins = strict.some(({ id }) => id === rule.id) ? [] : [rule];
  const rules = params === undefined ? {} : { [rule.id]: [rule.meta.severity, params] as const };
  try {
    readLintConfig({ plugins, rules, context: words });
    return [];
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ message }) => message);
    throw error;
  }
};

/** What is wrong with a case before its rule looks at it: words that there are not would be passed over in silence. */
export const caseProblems = (rule: Rule, kind: "valid" | "invalid", shown: RuleCase): readonly string[] => {
  const findings: readonly unknown[] = "findings" in shown && Array.isArray(shown.findings) ? shown.findings : [];
  return [
    ...unknownKeys(shown, keys[kind], []),
    ...findings.flatMap((finding, at) => unknownKeys(finding, findingKeys, ["findings", at])),
    ...(kind === "invalid" && findings.length === 0 ? ["an invalid case without findings"] : []),
    ...settingProblems(rule, shown),
  ];
};
