import { describe, expect, test } from "vitest";
import { createBuilder } from "../../src/build/create-builder";
import { withForcedFindings } from "../../src/build/forced-findings";
import { parseOptions } from "../../src/build/parse-options";
import { builtIn } from "../../src/built-in";
import { buildSession, lintPlan, orderBy } from "../../src/index";
import { exerciseKey } from "../../src/measure/items";
import type { Decision } from "../../src/model/decision";
import type { SessionOptions } from "../../src/model/options";
import type { Violation } from "../../src/model/rule";

const overrides = (options: SessionOptions) =>
  buildSession(options).decisions.flatMap((decision) =>
    decision.code === "caller-overrides" ? [[decision.data.rule, decision.data.option] as const] : [],
  );

const warned = (options: SessionOptions) =>
  lintPlan(buildSession(options))
    .filter(({ severity }) => severity !== "hint")
    .map(({ ruleId }) => ruleId);

describe("what the caller's own words force", () => {
  test.each(["article-legs-first", "article-alternating", "article-sequential"])(
    "%s: each warning is a decision that names rule and option, and a notice",
    (template) => {
      const session = buildSession({ template });
      const told = overrides({ template });
      expect(told.length).toBeGreaterThan(1);
      expect(told.map(([rule]) => rule)).toEqual(warned({ template }));
      expect(told.every(([, option]) => option === "template")).toBe(true);
      const notices = session.notices.filter(({ code }) => code === "caller-overrides");
      expect(new Set(notices.map(({ data }) => data.rule))).toEqual(new Set(warned({ template })));
      expect(new Set(notices.map(({ data }) => data.rule)).size).toBe(notices.length);
      for (const { message } of notices) expect(message).not.toMatch(/fractional|preprint|score|undefined/i);
      expect(session.notices[0]).toMatchObject({ code: "needs-time", data: { minutes: expect.any(Number) } });
    },
  );

  test("is told in plain words, once for all muscles that get too much", () => {
    const messages = buildSession({ template: "article-legs-first" }).notices.map(({ message }) => message);
    expect(messages).toContain(
      "Sets of one muscle, with half a set for work that only helps: 25 for quadriceps and 15 for gluteus maximus. Past about 11 in one session more bring little: not harmful, but better spent on another day.",
    );
    const alternating = buildSession({ template: "article-alternating" }).notices.map(({ message }) => message);
    expect(alternating).toContain(
      "All in all this asks much of the lower back, most of it by Barbell Deadlift, Stiff Leg Deadlift and Bent Over Barbell Row.",
    );
  });

  test("an order of one's own", () => {
    const heaviestFirst = orderBy("heaviestFirst", [
      { of: ({ exercise }) => -exercise.demand.lowBack, reason: "what loads the low back first" },
    ]);
    const include = ["barbell-deadlift", "bent-over-row", "good-morning"];
    const options: SessionOptions = { minutes: 90, include, strategies: { order: heaviestFirst } };
    expect(warned(options)).toContain("low-back-spacing");
    expect(overrides(options).map(([rule]) => rule)).toEqual(warned(options));
    expect(overrides({ minutes: 90 })).toEqual([]);
  });

  test("an included lift", () => {
    const options: SessionOptions = {
      level: "beginner",
      minutes: 60,
      include: ["power-clean", "front-squat", "snatch-grip-rdl"],
    };
    const rules = warned(options);
    expect(overrides(options).map(([rule]) => rule)).toEqual(rules);
    for (const [, option] of overrides(options)) expect(option).toBe("include");
  });
});

test("ours is free of warnings, and says nothing", () => {
  for (const template of ["back-first", "deadlift-variations"]) {
    expect(warned({ template })).toEqual([]);
    expect(overrides({ template })).toEqual([]);
  }
});

test("a builder without rules tells nothing", () => {
  const { lint: _, ...parts } = builtIn;
  const session = createBuilder(parts)({ template: "article-alternating" });
  expect(session.decisions.some(({ code }) => code === "caller-overrides")).toBe(false);
});

test("what a builder does of its own accord is forced by nobody, whatever its strategies are called", () => {
  const named = { select: { mine: builtIn.strategies.select }, prescribe: {}, order: {}, pair: {}, fit: {} };
  const lint = () =>
    lintPlan(buildSession({ template: "article-legs-first" })).filter(({ severity }) => severity !== "hint");
  const build = createBuilder({ ...builtIn, names: named, lint });
  const codes = (options: SessionOptions) => build(options).decisions.map(({ code }) => code);
  expect(codes({ minutes: 45 })).not.toContain("caller-overrides");
  expect(codes({ minutes: 45, strategies: { select: "mine" } })).not.toContain("caller-overrides");
  const other: SessionOptions = { minutes: 45, strategies: { order: (items) => ({ value: items, decisions: [] }) } };
  expect(codes(other)).toContain("caller-overrides");
});

describe("what the pair stage has said of a pair", () => {
  const session = buildSession({ minutes: 45, include: ["leg-press"] });
  const [first] = session.blocks[0]?.items ?? [];
  const id = first === undefined ? "" : exerciseKey(first.exercise);
  const saidAs = (
    stage: "pair" | "fit",
    code: "caller-overrides" | "own-reason",
    subject: Decision["subject"],
  ): Decision =>
    code === "own-reason"
      ? { stage, code, subject, data: { strategy: "mine", reason: "so" }, source: "default" }
      : { stage, code, subject, data: { rule: "superset-grip", option: "strategies" }, source: "default" };
  const ofFirst = { kind: "exercise", id } as const;
  const tellings = (said: readonly Decision[], ruleId = "superset-grip") => {
    const found: Violation = {
      ruleId,
      severity: "warning",
      messageId: "x",
      message: "found",
      data: {},
      at: { block: 0, item: 0 },
      citations: [],
    };
    const lint = () => [found];
    const parsed = parseOptions({ minutes: 45, include: ["leg-press"] }, builtIn);
    const told = withForcedFindings({ ...session, decisions: said }, parsed, { ...builtIn, lint });
    return told.decisions.length - said.length;
  };

  test("is not said again", () => {
    expect(tellings([saidAs("pair", "caller-overrides", ofFirst)])).toBe(0);
    expect(tellings([saidAs("fit", "own-reason", ofFirst), saidAs("pair", "caller-overrides", ofFirst)])).toBe(0);
  });

  test("is said where it is of another rule, stage, kind or lift", () => {
    expect(tellings([])).toBe(1);
    expect(tellings([saidAs("pair", "caller-overrides", ofFirst)], "rest-strength")).toBe(1);
    expect(tellings([saidAs("fit", "caller-overrides", ofFirst)])).toBe(1);
    expect(tellings([saidAs("pair", "own-reason", ofFirst)])).toBe(1);
    expect(tellings([saidAs("pair", "caller-overrides", { kind: "exercise", id: "another" })])).toBe(1);
    expect(tellings([saidAs("pair", "caller-overrides", { kind: "session" })])).toBe(1);
  });
});
