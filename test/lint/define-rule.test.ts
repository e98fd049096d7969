import { describe, expect, it } from "vitest";
import { OptionsError } from "../../src/errors";
import { defineRule } from "../../src/lint/define-rule";
import { fillMessage } from "../../src/lint/fill-message";

const meta = {
  scope: "session",
  summary: "A summary.",
  severity: "hint",
  citations: [],
  messages: {},
  params: {},
} as const;

describe("defineRule", () => {
  it("gives a frozen rule", () => {
    const rule = defineRule({ id: "a-rule", meta, check: () => [] });
    expect(Object.isFrozen(rule)).toBe(true);
    expect(Object.isFrozen(rule.meta)).toBe(true);
    expect(Object.isFrozen(rule.meta.params)).toBe(true);
  });

  it.each(["A-Rule", "a_rule", "", "-rule", "rule-"])("refuses the id %j", (id) => {
    expect(() => defineRule({ id, meta, check: () => [] })).toThrow(OptionsError);
  });

  it("refuses lone sessions for rules that are not of the week", () => {
    const lone = { ...meta, looksAtLoneSessions: true };
    expect(() => defineRule({ id: "a-rule", meta: lone, check: () => [] })).toThrow("looksAtLoneSessions");
    expect(defineRule({ id: "a-rule", meta: { ...lone, scope: "week" }, check: () => [] }).id).toBe("a-rule");
  });
});

describe("a message", () => {
  it.each([
    ["{a} and {b}", { a: 1, b: "two" }, "1 and two"],
    ["{list}.", { list: ["a", "b", 3] }, "a, b, 3."],
    ["{gone}{none}!", { none: null }, "!"],
    ["{box}", { box: { a: 1 } }, '{"a":1}'],
    ["{a} {a} {not a name}", { a: true }, "true true {not a name}"],
  ])("%s", (template, data, expected) => {
    expect(fillMessage(template, data)).toBe(expected);
  });
});

describe("what is no rule", () => {
  it.each([
    [undefined, "The rule is missing: expected a rule."],
    [[], "The rule must be a rule, not an empty list."],
    [{ id: "a-rule", check: () => [] }, "meta is missing: expected an object."],
    [{ id: 3, meta, check: () => [] }, "id must be kebab-case, not 3."],
    [{ id: "a-rule", meta, check: "yes" }, 'check must be a function, not "yes".'],
  ])("%j", (given, message) => {
    const define = (): unknown => Reflect.apply(defineRule, undefined, [given]);
    expect(define).toThrow(OptionsError);
    expect(define).toThrow(message);
  });
});
