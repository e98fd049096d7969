import { expectTypeOf, test } from "vitest";
import { defineRule, type LintConfig, lintPlan, type Plan, type Rule, type Violation } from "../../src/index";

declare const plan: Plan;

const base = {
  scope: "session",
  summary: "A summary.",
  severity: "hint",
  citations: [],
} as const;

test("a check is given its parameters with their types, and the context with gaps", () => {
  defineRule({
    id: "typed",
    meta: { ...base, messages: { found: "{lift}." }, params: { most: 3, words: ["a"], isOn: true } },
    *check(target, context, params) {
      expectTypeOf(target).toEqualTypeOf<Plan>();
      expectTypeOf(params.most).toEqualTypeOf<number>();
      expectTypeOf(params.isOn).toEqualTypeOf<boolean>();
      expectTypeOf(context.goal).toEqualTypeOf<
        "strength" | "hypertrophy" | "work-capacity" | "endurance" | "general" | undefined
      >();
      // @ts-expect-error There is no such parameter.
      params.least;
      yield { messageId: "found", data: { lift: "Squat" } };
    },
  });
});

test("a finding has one of the rule's messages, with all that it names", () => {
  defineRule({
    id: "unknown-message",
    meta: { ...base, messages: { found: "{lift}." }, params: {} },
    // @ts-expect-error There is no such message.
    *check() {
      yield { messageId: "lost", data: { lift: "Squat" } };
    },
  });
  defineRule({
    id: "missing-word",
    meta: { ...base, messages: { found: "{lift} {reps}." }, params: {} },
    // @ts-expect-error The reps are missing.
    *check() {
      yield { messageId: "found", data: { lift: "Squat" } };
    },
  });
  defineRule({
    id: "more-words",
    meta: { ...base, messages: { found: "{lift}." }, params: {} },
    *check() {
      yield { messageId: "found", data: { lift: "Squat", reps: 5 } };
    },
  });
});

test("a rule of a week is given a week", () => {
  const rule = defineRule({
    id: "of-a-week",
    meta: { ...base, scope: "week", messages: { found: "{days}." }, params: {} },
    *check(week) {
      yield { messageId: "found", data: { days: week.days.length } };
    },
  });
  expectTypeOf(rule).toExtend<Rule>();
});

test("a rule goes into a configuration, as it was defined or written by hand", () => {
  const byHand: Rule = {
    id: "by-hand",
    meta: { ...base, messages: { found: "Found." }, params: {} },
    check: () => [{ messageId: "found", data: {} }],
  };
  const config: LintConfig = { plugins: [byHand], rules: { "by-hand": "error", calves: ["hint", {}] } };
  expectTypeOf(lintPlan(plan, config)).toEqualTypeOf<readonly Violation[]>();
  // @ts-expect-error There is no such severity.
  lintPlan(plan, { rules: { calves: "loud" } });
});
