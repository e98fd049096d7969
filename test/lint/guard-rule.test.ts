import { describe, expect, it } from "vitest";
import { frozenCopy } from "../../src/compile/frozen-copy";
import { OptionsError, StrategyError } from "../../src/errors";
import { fixPlan } from "../../src/fix/fix-plan";
import { lintPlan } from "../../src/lint/lint-plan";
import { lintProgram } from "../../src/lint/lint-program";
import { lintWeek } from "../../src/lint/lint-week";
import type { Plan } from "../../src/model/plan";
import type { LintConfig, Rule } from "../../src/model/rule";
import type { Week } from "../../src/model/week";
import { readPlan } from "../support/read-plan";

/** A rule as somebody writes it without types: what it does is not checked by a compiler. */
const ruleThat = (check: unknown, meta: object = {}): Rule =>
  Object({
    id: "my-rule",
    meta: {
      scope: "session",
      summary: "A test.",
      severity: "error",
      citations: [],
      messages: { many: "{count} are more than {most}." },
      params: {},
      ...meta,
    },
    check,
  });

const finding = { messageId: "many", data: { count: 3, most: 2 } };

/** A plan that nobody froze. */
const loose = (): Plan => JSON.parse(JSON.stringify(readPlan("Squat 5x5 rest 3:00\nLeg Press 3x10 rest 2:00")));

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

const refusal = (rule: Rule, run: (config: LintConfig) => unknown = (config) => lintPlan(loose(), config)): string => {
  const error = thrownBy(() => run({ plugins: [rule] }));
  if (!(error instanceof StrategyError)) throw error;
  expect(error).toMatchObject({ code: "strategy", strategy: "my-rule" });
  return error.message;
};

describe("a rule of somebody else cannot change the caller's plan", () => {
  const sorting = ruleThat((plan: { blocks: unknown[] }) => {
    plan.blocks.reverse();
    return [];
  });
  const cutting = ruleThat(() => [
    {
      ...finding,
      fix: (plan: Plan) => {
        Object.assign(Object(plan.blocks[0]?.items[0]?.prescription), { sets: 1 });
        return plan;
      },
    },
  ]);

  it("in its check, and in its fix", () => {
    const plan = loose();
    const before = JSON.stringify(plan);
    expect(refusal(sorting, (config) => lintPlan(plan, config))).toMatch(/^Rule "my-rule" threw in its check: /);
    expect(refusal(cutting, (config) => fixPlan(plan, config))).toMatch(/^Rule "my-rule" threw in a fix: /);
    expect(
      refusal(cutting, (config) =>
        lintPlan(plan, config)
          .find(({ fix }) => fix)
          ?.fix?.(plan),
      ),
    ).toContain("threw in a fix");
    expect(JSON.stringify(plan)).toBe(before);
    expect(Object.isFrozen(plan.blocks)).toBe(false);
  });

  it("nor a week, a programme, or what is known beside it", () => {
    const of = (scope: string, change: (target: never, context: never, params: never) => unknown) =>
      ruleThat((...given: [never, never, never]) => [change(...given)].slice(1), { scope, params: { list: [1] } });
    const week: Week = { schema: 1, days: [{ hoursFromStart: 0, plan: loose() }], decisions: [], notices: [] };
    const program = { schema: 1 as const, weeks: [week], options: {}, decisions: [], notices: [] };
    const emptied = of("week", ({ days }: { days: unknown[] }) => days.pop());
    expect(refusal(emptied, (config) => lintWeek(week, config))).toContain("threw in its check");
    const shortened = of("program", ({ weeks }: { weeks: unknown[] }) => weeks.pop());
    expect(refusal(shortened, (config) => lintProgram(program, config))).toContain("threw in its check");
    const exercises: never[] = [];
    const added = of("session", (_: never, known: { exercises: unknown[] }) => known.exercises.push(1));
    expect(refusal(added, (config) => lintPlan(loose(), config, { exercises }))).toContain("threw in its check");
    expect(exercises).toEqual([]);
    const grown = of("session", (_: never, __: never, params: { list: unknown[] }) => params.list.push(1));
    expect(refusal(grown)).toContain("threw in its check");
  });

  it("is given what is frozen already as it is, and whatever else in a copy", () => {
    const exercise = Object.freeze({ id: "x", list: Object.freeze([1]) });
    const more = new Map();
    const value: { exercise: typeof exercise; more: object; self?: unknown } = { exercise, more };
    value.self = value;
    const copy = Object(frozenCopy(value));
    expect(copy).not.toBe(value);
    expect(copy.exercise).toBe(exercise);
    expect(copy.self).toBe(copy);
    expect(copy.more).toBe(more);
    expect(Object.isFrozen(copy)).toBe(true);
    expect(Object.isFrozen(value)).toBe(false);
    expect(frozenCopy(exercise)).toBe(exercise);
    expect(frozenCopy([undefined, 1])).toEqual([undefined, 1]);
  });
});

describe("a faulty rule is told by its id, with what it did", () => {
  const cause = new Error("no such lift");
  const failing = () => {
    throw cause;
  };

  it.each<[unknown, string]>([
    [failing, "threw in its check: no such lift"],
    [
      function* failsLater() {
        yield finding;
        failing();
      },
      "threw in its check: no such lift",
    ],
    [() => undefined, "gave no list of findings: a check is a generator or returns a list"],
    [async () => failing(), "gave no list of findings: a check is a generator or returns a list"],
    [async function* later() {}, "gave no list of findings: a check is a generator or returns a list"],
    [() => [undefined], "gave a finding that is none: The finding is missing: expected an object."],
    [() => "ab", 'gave a finding that is none: The finding must be an object, not "a".'],
    [
      () => [{ messageId: "mny", data: {} }],
      'gave a finding that is none: messageId must be one of "many", not "mny". Did you mean "many"?',
    ],
    [
      () => [{ messageId: "constructor", data: {} }],
      'gave a finding that is none: messageId must be one of "many", not "constructor".',
    ],
    [
      () => [{ messageId: "many" }],
      "gave a finding that is none: data is missing: expected an object with the fields of the message.",
    ],
    [
      () => [{ messageId: "many", data: { count: 3 } }],
      'gave a finding that is none: data.most is missing: expected what "many" is filled with.',
    ],
    [() => [{ ...finding, at: 3 }], "gave a finding that is none: at must be a place: an object, not 3."],
    [
      () => [{ ...finding, severity: "warn" }],
      'gave a finding that is none: severity must be one of "error", "warning", "hint", not "warn". Did you mean "warning"?',
    ],
    [
      () => [{ ...finding, needs: "goal" }],
      'gave a finding that is none: needs must be a list of words of the context, not "goal".',
    ],
    [() => [{ ...finding, fix: "x" }], 'gave a finding that is none: fix must be a function, not "x".'],
  ])("%o: %s", (check, promise) => {
    expect(refusal(ruleThat(check))).toBe(`Rule "my-rule" ${promise}`);
  });

  it("where it has no messages at all", () => {
    expect(refusal(ruleThat(() => [finding], { messages: {} }))).toContain(
      'messageId must be one of its messages, and it has none, not "many".',
    );
  });

  it("keeps what was thrown", () => {
    expect(thrownBy(() => lintPlan(loose(), { plugins: [ruleThat(failing)] }))).toMatchObject({ cause });
    const odd = ruleThat(() => {
      throw Object.create(null);
    });
    expect(refusal(odd)).toBe('Rule "my-rule" threw in its check: {}');
  });

  it.each<[unknown, string]>([
    [failing, "threw in a fix: no such lift"],
    [() => undefined, "gave a fix that makes no plan: The plan is missing: expected an object with blocks."],
    [async () => failing(), "gave a fix that makes no plan: blocks is missing: expected a list of blocks."],
    [() => ({ title: "x" }), "gave a fix that makes no plan: blocks is missing: expected a list of blocks."],
  ])("also in its fix: %o", (fix, promise) => {
    const rule = ruleThat(() => [{ ...finding, fix }]);
    expect(refusal(rule, (config) => fixPlan(loose(), config))).toBe(`Rule "my-rule" ${promise}`);
  });

  it("but one that keeps its word is heard, also of a class and with an id that objects have", () => {
    class Own {
      readonly #id = "constructor";
      readonly meta = Object(ruleThat(failing).meta);
      readonly word = "Own";
      get id() {
        return this.#id;
      }
      *check() {
        const { word } = this;
        const fix = (plan: Plan) => ({ ...plan, title: word });
        yield { ...finding, data: { ...finding.data, word, none: null }, fix };
      }
    }
    const plan = loose();
    const found = lintPlan(plan, { plugins: [new Own()] }).find(({ ruleId }) => ruleId === "constructor");
    expect(found).toMatchObject({ message: "3 are more than 2.", data: { word: "Own" }, severity: "error" });
    expect(found?.fix?.(plan)).toEqual({ ...plan, title: "Own" });
  });
});

it("parameters of a rule that has none are refused in plain words", () => {
  const config: LintConfig = { plugins: [ruleThat(() => [])], rules: { "my-rule": ["error", { most: 3 }] } };
  const error = thrownBy(() => lintPlan(loose(), config));
  expect(error).toBeInstanceOf(OptionsError);
  expect(error).toMatchObject({
    message: 'Unknown key "most" in rules["my-rule"][1]. Expected none: this rule has no parameters.',
  });
});

it("a finding that throws when it is read is told with the rule", () => {
  const fail = (): never => {
    throw new Error("no");
  };
  const rule = ruleThat(() => [new Proxy({}, { get: fail })]);
  const error = thrownBy(() => lintPlan(loose(), { plugins: [rule] }));
  expect(error).toBeInstanceOf(StrategyError);
  expect(error).toMatchObject({ strategy: "my-rule", promise: "gave a finding that cannot be read: no" });
});
