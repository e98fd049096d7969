import type { JsonValue } from "../model/json";
import type { Rule, Violation } from "../model/rule";
import type { ExpectedFinding } from "./rule-cases";

const same = (a: JsonValue | undefined, b: JsonValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const differences = (what: string, wished: object | undefined, found: object | undefined): readonly string[] =>
  Object.entries(wished ?? {}).flatMap(([key, value]) => {
    const actual: JsonValue | undefined = found === undefined ? undefined : Reflect.get(found, key);
    return same(value, actual)
      ? []
      : [`${what}.${key} is ${JSON.stringify(actual)} instead of ${JSON.stringify(value)}`];
  });

const problemsOf = (rule: Rule, wished: ExpectedFinding, found: Violation): readonly string[] => {
  const severity = wished.severity ?? rule.meta.severity;
  return [
    ...(wished.messageId === found.messageId ? [] : [`finds "${found.messageId}" instead of "${wished.messageId}"`]),
    ...(severity === found.severity ? [] : [`its severity is ${found.severity} instead of ${severity}`]),
    ...differences("at", wished.at, found.at),
    ...differences("data", wished.data, found.data),
  ];
};

/** What is wrong with the findings of a rule, in words; empty where they are as wished. */
export const compareFindings = (
  rule: Rule,
  wished: readonly ExpectedFinding[],
  found: readonly Violation[],
): readonly string[] => {
  if (wished.length !== found.length) {
    const list = found.map(({ messageId, severity, message }) => `\n  ${severity} ${messageId}: ${message}`).join("");
    return [`finds ${found.length} instead of ${wished.length}${list}`];
  }
  return wished.flatMap((one, at) => {
    const violation = found[at];
    return violation === undefined
      ? []
      : problemsOf(rule, one, violation).map((problem) => `finding ${at}: ${problem}`);
  });
};
