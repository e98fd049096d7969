import { describe, expect, it } from "vitest";
import { strict } from "../../src/lint/strict";
import type { Rule, RuleParams } from "../../src/model/rule";
import { checkCase } from "../../src/testing/check-case";
import type { RuleCase } from "../../src/testing/rule-cases";
import { caseSetting, type RuleFile } from "../support/rule-cases";
import { ruleFiles } from "../support/rule-files";

// A number of a rule that could be another without a case that notices is a number that nobody has tested.
// Shares of muscles come in quarters, other shares in twentieths.
const shiftOf = (name: string, value: number): number => {
  if (Number.isInteger(value)) return 1;
  return name.endsWith("Overlap") ? 0.25 : 0.05;
};

const numbers: readonly (readonly [string, string, number, Rule])[] = strict.flatMap((rule) =>
  Object.entries(rule.meta.params).flatMap(([name, value]) =>
    typeof value === "number"
      ? [shiftOf(name, value), -shiftOf(name, value)].map(
          (shift) => [rule.id, name, Math.round(1000 * (value + shift)) / 1000, rule] as const,
        )
      : [],
  ),
);

const failsWith = (rule: Rule, { valid, invalid }: RuleFile, other: RuleParams): boolean => {
  const cases: readonly (string | RuleCase)[] = [...valid, ...invalid];
  return cases.some((given) => {
    const shown = typeof given === "string" ? { plan: given } : given;
    return checkCase(rule, { ...shown, params: { ...other, ...shown.params } }, caseSetting).length > 0;
  });
};

describe("another number makes a case fail", () => {
  it.each(numbers)("%s: %s of %d", (id, name, value, rule) => {
    const file = ruleFiles.get(id);
    expect(file !== undefined && failsWith(rule, file, { [name]: value })).toBe(true);
  });
});
