import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import { defineRule } from "../../src/lint/define-rule";
import { lintProgram } from "../../src/lint/lint-program";
import { lintWeek } from "../../src/lint/lint-week";
import type { LintConfig, Violation } from "../../src/model/rule";
import type { Program, Week } from "../../src/model/week";
import { readPlan } from "../support/read-plan";

const parts = { exercises, gyms };

const weekOf = (days: readonly (readonly [number, string])[], context: Week["context"] = {}): Week => ({
  schema: 1,
  days: days.map(([hoursFromStart, text]) => ({ hoursFromStart, plan: readPlan(text) })),
  context,
  decisions: [],
  notices: [],
});

const programOf = (weeks: readonly Week[]): Program => ({ schema: 1, weeks, options: {}, decisions: [], notices: [] });

const keys = (found: readonly Violation[]): readonly string[] =>
  found.map(({ severity, ruleId, at }) => `${severity} ${ruleId} ${JSON.stringify(at ?? {})}`);

const tired = "Leg Press 3x10\nBarbell Back Squat 5x5\nLying Leg Curl 3x12\nRomanian Deadlift 3x8";

describe("lintWeek", () => {
  it("looks into each day, and at the week as a whole, which comes first", () => {
    const week = weekOf(
      [
        [0, tired],
        [24, `Barbell Back Squat 6x8\n${tired}`],
        [72, "Romanian Deadlift 10x8\nRomanian Deadlift 10x8"],
      ],
      { sessionsPerWeek: 1 },
    );
    const found = keys(lintWeek(week, {}, parts));
    const days = found.map((key) => /"day":(\d)/.exec(key)?.[1] ?? "-");
    expect(days).toEqual([...days].sort());
    expect(found).toEqual(
      expect.arrayContaining([
        "hint one-day-template {}",
        'warning session-spacing {"day":1}',
        'hint max-strength-before-other-work {"day":0,"block":1,"item":0,"line":2,"column":1}',
        'hint max-strength-before-other-work {"day":1,"block":2,"item":0,"line":3,"column":1}',
      ]),
    );
  });

  it("knows what the week, the day and the configuration say; the later wins", () => {
    const severity = (week: Week, config: LintConfig = {}) =>
      lintWeek(week, config, parts).find(({ ruleId }) => ruleId === "max-strength-before-other-work")?.severity;
    expect(severity(weekOf([[0, tired]], { goal: "strength" }))).toBe("warning");
    expect(severity(weekOf([[0, `# Day  (goal: hypertrophy)\n${tired}`]], { goal: "strength" }))).toBe("hint");
    const config: LintConfig = { context: { goal: "strength" } };
    expect(severity(weekOf([[0, `# Day  (goal: hypertrophy)\n${tired}`]]), config)).toBe("warning");
  });

  it("says what is missing in a week as a warning, where a session alone would be a hint", () => {
    const quads = weekOf([
      [0, "Barbell Back Squat 4x8"],
      [72, "Leg Press 4x10"],
    ]);
    expect(keys(lintWeek(quads, {}, parts))).toContain("warning hamstrings-hip-and-knee {}");
  });

  it("keeps what a day's text switches off", () => {
    const off = weekOf([
      [0, `${tired.replace("5x5", "5x5 # backlegs-disable-line max-strength-before-other-work: on purpose")}`],
    ]);
    expect(lintWeek(off, {}, parts).map(({ ruleId }) => ruleId)).not.toContain("max-strength-before-other-work");
  });

  it("keeps what a day's text switches off about the week", () => {
    const legs = "Leg Press 4x10";
    const spacing = (heading: string) =>
      keys(
        lintWeek(
          weekOf([
            [0, legs],
            [24, `${heading}\n${legs}`],
          ]),
          {},
          parts,
        ),
      ).filter((key) => key.includes("session-spacing") || key.includes("suppressions"));
    expect(spacing("# Again")).toEqual(['warning session-spacing {"day":1}']);
    expect(spacing("# Again # backlegs-disable-line session-spacing: travelling")).toEqual([]);
  });

  it("keeps an error about health, of a day and of the week", () => {
    const guard = defineRule({
      id: "no-second-day",
      meta: {
        scope: "week",
        guardsHealth: true,
        summary: "One day.",
        severity: "error",
        citations: [],
        messages: { second: "A second day." },
        params: {},
      },
      *check({ days }) {
        if (days.length > 1) yield { messageId: "second", data: {}, at: { day: 1 } };
      },
    });
    const off = "# Day # backlegs-disable-line red-flag-stop, no-second-day: ok\nLeg Press 4x10";
    const found = (severity: "error" | "warning") =>
      keys(
        lintWeek(
          weekOf([
            [0, off],
            [96, off],
          ]),
          { plugins: [guard], rules: { "no-second-day": severity }, context: { redFlags: ["chest-pain"] } },
          parts,
        ),
      ).filter((key) => /red-flag|no-second/.test(key));
    const flags = ['error red-flag-stop {"day":0}', 'error red-flag-stop {"day":1}'];
    expect(found("warning")).toEqual(flags);
    expect(found("error")).toEqual([flags[0], 'error no-second-day {"day":1}', flags[1]]);
  });

  it("finds nothing in an empty week", () => {
    expect(lintWeek(weekOf([]), { extends: "strict" }, parts)).toEqual([]);
  });
});

describe("lintProgram", () => {
  const week = (text: string): Week =>
    weekOf([
      [0, text],
      [72, text],
    ]);

  it("looks into each week, and at the weeks together, which comes first", () => {
    const same = week(tired);
    const found = lintProgram(programOf([same, same, same]), {}, parts);
    expect(keys(found)[0]).toBe("hint progression-models {}");
    expect(
      found.filter(({ ruleId }) => ruleId === "max-strength-before-other-work").map(({ at }) => [at?.week, at?.day]),
    ).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  it("finds nothing in an empty programme", () => {
    expect(lintProgram(programOf([]), { extends: "strict" }, parts)).toEqual([]);
  });
});
