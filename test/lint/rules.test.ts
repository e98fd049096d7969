import { describe, expect, it } from "vitest";
import { recommended } from "../../src/lint/recommended";
import { isSeverity } from "../../src/lint/severities";
import { strict } from "../../src/lint/strict";
import { testRule } from "../../src/testing/test-rule";
import { caseSetting } from "../support/rule-cases";
import { ruleFiles } from "../support/rule-files";

for (const rule of strict) {
  const file = ruleFiles.get(rule.id);
  if (file !== undefined) testRule(rule, file, { ...caseSetting, describe, it });
}

describe("every rule", () => {
  it("has its cases, and no cases are of a rule that there is not", () => {
    expect([...ruleFiles.keys()].sort()).toEqual(strict.map(({ id }) => id).sort());
  });

  it("has an id of its own, and what is recommended is strict as well", () => {
    expect(new Set(strict.map(({ id }) => id)).size).toBe(strict.length);
    for (const rule of recommended) expect(strict).toContain(rule);
  });

  it.each(strict.map((rule) => [rule.id, rule] as const))("%s says what a reader needs", (id, { meta }) => {
    expect(isSeverity(meta.severity)).toBe(true);
    expect(meta.summary).toMatch(/^[A-Z].+\.$/);
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/^[A-Z{].+\.$/);
    const page = ruleFiles.get(id)?.page;
    for (const text of [page?.why, page?.numbers, page?.whenOff]) expect(text).toMatch(/^[A-Z].{20,}[.)]$/s);
    if (meta.citations.length === 0) expect(page?.numbers).toContain("our default");
  });
});
