import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { frozen } from "../../src/compile/define-frozen";
import { fixPlan } from "../../src/fix/fix-plan";
import { gyms } from "../../src/gyms/index";
import { buildSession } from "../../src/index";
import { defineRule } from "../../src/lint/define-rule";
import { lintPlan } from "../../src/lint/lint-plan";
import type { Plan } from "../../src/model/plan";
import type { LintConfig, Violation } from "../../src/model/rule";
import { anyPlan } from "../support/arbitrary-plans";
import { randomRuns } from "../support/random-runs";
import { readPlan } from "../support/read-plan";

const parts = { gyms, exercises };
const fix = (plan: Plan, config: LintConfig = {}) => fixPlan(plan, config, parts);
const lint = (plan: Plan, config: LintConfig = {}) => lintPlan(plan, config, parts);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const graver = { hint: 1, warning: 2, error: 3 } as const;

/** Lifts at the place of a finding, and all that it names. */
const namesIn = (plan: Plan, { at, data }: Violation): readonly string[] => {
  const items = plan.blocks[at?.block ?? -1]?.items ?? [];
  const words = Object.values(data)
    .flat()
    .flatMap((word) => (typeof word === "string" ? word.split(" + ") : []));
  return [...items.map(({ exercise }) => exercise.name), ...words];
};

/**
 * Findings of one plan that another has not: the same message about the same lift, no milder, and not what is left of a
 * graver one of its rule about the same lifts that is gone. Lifts that were swapped in are left to the counts.
 */
const newFindings = (before: readonly [Plan, readonly Violation[]], after: readonly [Plan, readonly Violation[]]) => {
  const liftOf = (plan: Plan, { at }: Violation) => plan.blocks[at?.block ?? -1]?.items[at?.item ?? -1]?.exercise.name;
  const old = new Set(before[0].blocks.flatMap(({ items }) => items.map(({ exercise }) => exercise.name)));
  const alike = ([plan, all]: typeof before, one: Violation, lift?: string) =>
    all.filter(
      (other) =>
        other.ruleId === one.ruleId &&
        other.messageId === one.messageId &&
        graver[other.severity] >= graver[one.severity] &&
        (lift === undefined || liftOf(plan, other) === lift),
    ).length;
  const isLeftOf = (one: Violation, graverOne: Violation): boolean =>
    graverOne.ruleId === one.ruleId &&
    graver[graverOne.severity] > graver[one.severity] &&
    alike(after, graverOne) < alike(before, graverOne) &&
    (after[0].blocks[one.at?.block ?? -1]?.items ?? [])
      .slice(one.at?.item ?? 0, one.at?.item === undefined ? undefined : one.at.item + 1)
      .every(({ exercise: { name } }) => !old.has(name) || namesIn(before[0], graverOne).includes(name));
  return after[1].filter((one) => {
    const lift = liftOf(after[0], one);
    const isOld = lift !== undefined && old.has(lift);
    if (before[1].some((graverOne) => isLeftOf(one, graverOne))) return false;
    return alike(after, one) > alike(before, one) || (isOld && alike(after, one, lift) > alike(before, one, lift));
  });
};

describe("any plan", () => {
  const law = (holds: (plan: Plan) => void) => fc.assert(fc.property(anyPlan, holds), { numRuns: randomRuns(60) });

  test("mended once is mended for good", () =>
    law((plan) => {
      const once = fix(frozen(plan));
      const twice = fix(once.plan);
      expect(twice.applied).toEqual([]);
      expect(twice.plan).toBe(once.plan);
    }));

  test("what remains is what the rules find", () =>
    law((plan) => {
      const { plan: mended, remaining } = fix(plan);
      expect(plain(remaining)).toEqual(plain(lint(mended)));
    }));

  test("nothing gets worse: no more errors; as many errors, no more warnings", () =>
    law((plan) => {
      const count = (violations: readonly Violation[], severity: string) =>
        violations.filter((one) => one.severity === severity).length;
      const [before, { remaining }] = [lint(plan), fix(plan)];
      const [errors, warnings] = [count(remaining, "error"), count(remaining, "warning")];
      expect(errors).toBeLessThanOrEqual(count(before, "error"));
      if (errors === count(before, "error")) expect(warnings).toBeLessThanOrEqual(count(before, "warning"));
    }));

  test("no finding is new, of any severity, in whatever config", () =>
    fc.assert(
      fc.property(anyPlan, fc.constantFrom<LintConfig>({}, { extends: "strict" }), (plan, config) => {
        const mended = fix(plan, config);
        expect(newFindings([plan, lint(plan, config)], [mended.plan, mended.remaining])).toEqual([]);
      }),
      { numRuns: randomRuns(150) },
    ));

  test("where nothing is found nothing is touched", () =>
    law((plan) => {
      const { plan: mended, applied } = fix(plan, {
        rules: Object.fromEntries(lint(plan).map(({ ruleId }) => [ruleId, "off"])),
      });
      expect(applied).toEqual([]);
      expect(mended).toBe(plan);
    }));
});

describe("a plan with faults", () => {
  const plan = readPlan(
    "Barbell Back Squat 5x5 rest 1:00 [main]\nBarbell Deadlift 3x5 @RIR0 rest 3:00\nLeg Press 4x5 tempo 8-1-1-1 rest 2:00",
  );
  const config: LintConfig = { context: { goal: "strength", level: "advanced", warmup: "full" } };

  test("is mended where it was found wanting", () => {
    const { plan: mended, applied, remaining } = fix(frozen(plan), config);
    expect(mended.source).toBe(plan.source);
    expect(applied.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(["rest-strength", "no-failure-on-spinal-compounds", "tempo-bounds", "warmup-ramp"]),
    );
    expect(remaining.filter(({ severity }) => severity !== "hint")).toEqual([]);
    const [squat, deadlift, press] = mended.blocks.map(({ items: [item] }) => item);
    expect(squat?.prescription).toMatchObject({ sets: 5, restSeconds: 120 });
    expect(deadlift?.prescription).toMatchObject({
      sets: 3,
      effort: { kind: "rir", min: 2, max: 3 },
      restSeconds: 180,
    });
    expect(press?.prescription).toMatchObject({ sets: 4, tempo: { eccentric: 5 }, restSeconds: 120 });
  });

  test("says where", () => {
    expect(fix(plan, config).applied).toContainEqual({
      ruleId: "tempo-bounds",
      messageId: "slow",
      at: { block: 2, item: 0, line: 3, column: 1 },
    });
  });

  test("only by rules that are on", () => {
    const off = { ...config, rules: { "tempo-bounds": "off" } } as const;
    expect(fix(plan, off).plan.blocks[2]).toEqual(plan.blocks[2]);
  });
});

describe("a pair with a heavy lift is taken apart", () => {
  const mended = (text: string) => {
    const { plan, applied } = fix(readPlan(text), { context: { goal: "strength", level: "advanced" } });
    const rests = plan.blocks.map(({ items }) => items.map(({ prescription }) => prescription.restSeconds));
    return { rests, applied: applied.map(({ ruleId }) => ruleId).filter((id) => id !== "warmup-ramp") };
  };

  test("and the written rest stays", () =>
    expect(mended("A1 Squat 5x5\nA2 Lat pulldown 3x10 rest 3:00")).toEqual({
      rests: [[180], [180]],
      applied: ["superset-no-max-strength-main"],
    }));

  test("and a rest that was raised stays raised", () =>
    expect(mended("A1 Squat 5x5\nA2 Barbell row 5x5 rest 1:00")).toEqual({
      rests: [[120], [120]],
      applied: ["rest-strength", "superset-no-max-strength-main"],
    }));
});

describe("three lifts in a row that load the low back", () => {
  const session = buildSession({ template: "article-alternating", minutes: 120 });
  const spacing = (found: readonly Violation[]) =>
    found.filter(({ ruleId }) => ruleId === "low-back-spacing").map(({ severity, messageId }) => [severity, messageId]);

  test("get a break, and what is left is milder", () => {
    expect(spacing(lint(session))).toEqual([["warning", "tooMany"]]);
    const { plan, applied, remaining } = fix(session);
    expect(applied).toEqual([{ ruleId: "low-back-spacing", messageId: "tooMany", at: { block: 2 } }]);
    expect(spacing(remaining)).toEqual([["hint", "two"]]);
    expect(newFindings([session, lint(session)], [plan, remaining])).toEqual([]);
    expect(fix(plan)).toEqual({ plan, applied: [], remaining: expect.anything() });
  });
});

describe("fixes that do not help are not kept", () => {
  const plan = readPlan("Leg Press 3x10\nLat Pulldown 3x10");
  const rule = (
    id: string,
    isWrong: (plan: Plan) => boolean,
    severity: "error" | "warning" | "hint",
    mend?: (plan: Plan) => Plan,
  ) =>
    defineRule({
      id,
      meta: {
        scope: "session",
        summary: "A test.",
        severity,
        citations: [],
        messages: { wrong: "Wrong." },
        params: {},
      },
      *check(one) {
        if (isWrong(one)) yield { messageId: "wrong", data: {}, ...(mend === undefined ? {} : { fix: mend }) };
      },
    });
  const renamed =
    (title: string) =>
    (one: Plan): Plan => ({ ...one, title });
  const untitled = (one: Plan) => one.title === undefined;
  const only = (...plugins: ReturnType<typeof rule>[]) =>
    fixPlan(plan, { plugins, rules: Object.fromEntries(lintPlan(plan).map(({ ruleId }) => [ruleId, "off" as const])) });

  test("its own finding must go", () => {
    expect(only(rule("stuck", () => true, "error", renamed("x")))).toMatchObject({ plan, applied: [] });
  });

  test("no other may come, however mild", () => {
    const needsTitle = rule("needs-title", untitled, "warning", renamed("x"));
    const noTitle = (severity: "error" | "warning" | "hint") => rule("no-title", (one) => !untitled(one), severity);
    expect(only(needsTitle, noTitle("error")).applied).toEqual([]);
    expect(only(needsTitle, noTitle("warning")).applied).toEqual([]);
    expect(only(needsTitle, noTitle("hint"))).toMatchObject({ plan, applied: [] });
    const [applied] = only(needsTitle).applied;
    expect(Object.entries(applied ?? {})).toEqual([
      ["ruleId", "needs-title"],
      ["messageId", "wrong"],
    ]);
  });

  test("what is left of it may be mended in turn, and that ends", () => {
    const steps = defineRule({
      id: "steps",
      meta: {
        scope: "session",
        summary: "A test.",
        severity: "error",
        citations: [],
        messages: { error: "Wrong.", warning: "Less wrong.", hint: "Hardly wrong." },
        params: {},
      },
      *check({ title }) {
        const severity = title === "warning" || title === "hint" ? title : "error";
        const next = { error: "warning", warning: "hint", hint: "error" }[severity];
        yield { messageId: severity, data: {}, at: { block: 0, item: 0 }, severity, fix: renamed(next) };
      },
    });
    const { plan: mended, applied, remaining } = only(steps);
    expect(applied.map(({ messageId }) => messageId)).toEqual(["error", "warning"]);
    expect(mended.title).toBe("hint");
    expect(remaining.map(({ messageId }) => messageId)).toEqual(["hint"]);
  });

  test("two that undo one another end", () => {
    const toA = rule("wants-a", (one) => one.title !== "a", "warning", renamed("a"));
    const toB = rule("wants-b", (one) => one.title !== "b", "warning", renamed("b"));
    expect(only(toA, toB).applied).toHaveLength(1);
  });

  test("the graver first", () => {
    const hint = rule("hint-first", untitled, "hint", renamed("by hint"));
    const error = rule("then-error", untitled, "error", renamed("by error"));
    expect(only(hint, error).plan.title).toBe("by error");
  });

  test("a fix that helps only after another is tried again", () => {
    const isSecond = (one: Plan) => one.title !== "two";
    const second = rule("a-second", isSecond, "warning", (one) =>
      one.title === "one" ? { ...one, title: "two" } : one,
    );
    const first = rule("b-first", (one) => untitled(one), "warning", renamed("one"));
    expect(only(second, first).applied.map(({ ruleId }) => ruleId)).toEqual(["b-first", "a-second"]);
  });
});

test("a mended session is a plan: how it was made no longer holds", () => {
  const session = buildSession({ template: "article-legs-first" });
  const { plan, applied } = fix(session, { context: { minutes: 200 } });
  expect(applied.length).toBeGreaterThan(0);
  expect(Object.keys(plan)).toEqual(["title", "blocks", "context"]);
});
