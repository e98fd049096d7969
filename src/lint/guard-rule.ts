import { frozenCopy } from "../compile/frozen-copy";
import { type Issue, StrategyError } from "../errors";
import type { Rule } from "../model/rule";
import { isRecord } from "../schema/look-into";
import { printValue } from "../schema/print-value";
import { requirePlan } from "../schema/require-plan";
import { findingProblem } from "./finding-problem";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : printValue(error));

const broken = (rule: Rule, promise: string, cause?: unknown): StrategyError =>
  new StrategyError(rule.id, promise, { what: "Rule", cause });

/** Runs what belongs to a rule; what it throws is told with its name. */
const attempt = <T>(rule: Rule, promise: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw broken(rule, `${promise}: ${messageOf(error)}`, error);
  }
};

/** Nobody waits for a promise: without this its failure would end the process. */
const unheard = <T>(answer: T): T => {
  if (answer instanceof Promise) answer.catch(() => undefined);
  return answer;
};

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "string" || (isObject(value) && typeof Reflect.get(value, Symbol.iterator) === "function");

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A fix that is given a copy, and whose answer is a plan. */
const guardFix = (rule: Rule, fix: (plan: unknown) => unknown): ((plan: unknown) => unknown) => {
  return (plan) => {
    const mended = unheard(attempt(rule, "threw in a fix", () => fix(frozenCopy(plan))));
    attempt(rule, "gave a fix that makes no plan", () => requirePlan(mended));
    return mended;
  };
};

const guardFinding = (rule: Rule, finding: unknown): unknown => {
  const unread = "gave a finding that cannot be read";
  const problem: Issue | undefined = attempt(rule, unread, () => findingProblem(finding, rule.meta));
  if (problem !== undefined) throw broken(rule, `gave a finding that is none: ${problem.message}`);
  const fix: unknown = isRecord(finding) ? finding["fix"] : undefined;
  if (!isRecord(finding) || typeof fix !== "function") return finding;
  return { ...finding, fix: guardFix(rule, (plan) => Reflect.apply(fix, finding, [plan])) };
};

const check = (rule: Rule, given: readonly unknown[]): readonly unknown[] => {
  const answer: unknown = attempt(rule, "threw in its check", () => {
    const found: unknown = Reflect.apply(
      rule.check,
      rule,
      given.map((one) => frozenCopy(one)),
    );
    return isIterable(found) ? [...found] : unheard(found);
  });
  if (!Array.isArray(answer)) throw broken(rule, "gave no list of findings: a check is a generator or returns a list");
  const list: readonly unknown[] = answer;
  return list.map((finding) => guardFinding(rule, finding));
};

/**
 * A rule that somebody else wrote, distrusted: it and its fixes are given frozen copies of what is not frozen already,
 * so that they change no plan of the caller, and what they do wrong is told with the id of the rule.
 */
export const guardRule = (rule: Rule): Rule => {
  const { id, meta } = rule;
  const guarded: Rule = Object.create(rule, {
    id: { value: id },
    meta: { value: meta },
    check: { value: (...given: readonly unknown[]) => check(rule, given) },
  });
  return guarded;
};
