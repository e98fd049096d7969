import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalog/index";
import { frozen } from "../../src/compile/define-frozen";
import { OptionsError } from "../../src/errors";
import { fixPlan } from "../../src/fix/fix-plan";
import { gyms } from "../../src/gyms/index";
import { defineRule } from "../../src/lint/define-rule";
import { lintPlan } from "../../src/lint/lint-plan";
import { recommended } from "../../src/lint/recommended";
import { strict } from "../../src/lint/strict";
import type { LintConfig, Violation } from "../../src/model/rule";
import { readPlan } from "../support/read-plan";

const parts = { exercises, gyms };
const lint = (text: string, config: LintConfig = {}): readonly Violation[] => lintPlan(readPlan(text), config, parts);
const only = (ruleId: string, found: readonly Violation[]): readonly Violation[] =>
  found.filter((one) => one.ruleId === ruleId);
const brief = (found: readonly Violation[]): readonly string[] =>
  found.map(({ severity, ruleId, messageId }) => `${severity} ${ruleId}/${messageId}`);

const threeInARow = "Barbell Deadlift 5x5\nBent Over Row 4x12\nStiff Leg Deadlift 3x8\nLying Leg Curl 3x12";
const tired = "Leg Press 3x10\nBarbell Back Squat 5x5\nLying Leg Curl 3x12";

describe("a violation", () => {
  it("says rule, severity, message with its data, place and sources", () => {
    expect(only("low-back-spacing", lint(threeInARow))).toEqual([
      {
        ruleId: "low-back-spacing",
        severity: "warning",
        messageId: "tooMany",
        message:
          "Barbell Deadlift, Bent Over Barbell Row, Stiff Leg Deadlift: 3 lifts in a row that load the low back heavily, at most 2 are wise.",
        data: { lifts: ["Barbell Deadlift", "Bent Over Barbell Row", "Stiff Leg Deadlift"], count: 3, most: 2 },
        at: { block: 2, line: 3, column: 1 },
        citations: [expect.objectContaining({ authors: "Fenwick, Brown & McGill" })],
        fix: expect.any(Function),
      },
    ]);
  });

  it("has line and column of its item, or of the first item of its block", () => {
    const found = lint("# Title\n\nSquat 5x5\n  A1 Leg Press 4x10\nA2 Leg Extension 4x10 rest 20s");
    expect(only("superset-no-primary-overlap", found)[0]?.at).toEqual({ block: 1, item: 1, line: 5, column: 4 });
    expect(only("superset-rest-after-round", found)[0]?.at).toEqual({ block: 1, line: 4, column: 6 });
  });

  it("of the whole session has no place", () => {
    const [found] = only("lumbar-session-budget", lint("Barbell Deadlift 10x3\nBarbell Deadlift 10x3"));
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty("at");
  });
});

describe("the order of violations", () => {
  it("is by block, item and rule, what is about the whole first", () => {
    const found = lint("Barbell Deadlift 10x5\nA1 Bent Over Row 10x10\nA2 Stiff Leg Deadlift 5x8 rest 20s");
    const keys = found.map(({ at, ruleId }) => `${at?.block ?? "-"}${at?.item ?? "-"} ${ruleId}`);
    expect(keys).toEqual([...keys].sort());
    expect(keys[0]).toBe("-- lumbar-session-budget");
    expect(new Set(keys.map((key) => key.slice(0, 2))).size).toBeGreaterThan(2);
  });
});

describe("what is unknown", () => {
  it("makes a hint of what rests on it, and is named", () => {
    const [found] = only("max-strength-before-other-work", lint(tired));
    expect(found).toMatchObject({ severity: "hint", unknown: ["goal"] });
  });

  it("is told by the plan, or by the configuration, which wins", () => {
    const plan = { ...readPlan(tired), context: { goal: "strength" } } as const;
    const severity = (config: LintConfig) =>
      only("max-strength-before-other-work", lintPlan(plan, config, parts))[0]?.severity;
    expect(severity({})).toBe("warning");
    expect(severity({ context: { goal: "hypertrophy" } })).toBe("hint");
    expect(severity({ context: { level: "advanced" } })).toBe("warning");
  });

  it("stays a hint, however strict the configuration is", () => {
    const config: LintConfig = { rules: { "max-strength-before-other-work": "error" } };
    expect(only("max-strength-before-other-work", lint(tired, config))[0]?.severity).toBe("hint");
    const known: LintConfig = { ...config, context: { goal: "strength" } };
    expect(only("max-strength-before-other-work", lint(tired, known))[0]?.severity).toBe("error");
  });

  it("is a gym that nobody knows", () => {
    const pair = "A1 Barbell Deadlift 3x10\nA2 Leg Extension 3x12";
    const far = (gym: string) =>
      brief(only("superset-same-or-near-station", lintPlan({ ...readPlan(pair), context: { gym } }, {}, parts)));
    expect(far("commercial")).toEqual(["hint superset-same-or-near-station/far"]);
    expect(far("round-the-corner")).toEqual([]);
  });

  it("is the rest of the week of a session that is checked alone", () => {
    const quads = "Barbell Back Squat 4x8\nLeg Press 4x10";
    const found = (context: LintConfig["context"] = {}) =>
      only("hamstrings-hip-and-knee", lint(quads, { context })).map(({ severity, at }) => [severity, at]);
    expect(found()).toEqual([["hint", undefined]]);
    expect(found({ sessionsPerWeek: 1 })).toEqual([["warning", undefined]]);
    expect(only("calves", lint(quads))).toEqual([]);
    const [calves] = only("calves", lint(quads, { context: { sessionsPerWeek: 1 } }));
    expect(calves).not.toHaveProperty("at");
  });
});

describe("a configuration", () => {
  it("switches rules off", () => {
    expect(only("low-back-spacing", lint(threeInARow, { rules: { "low-back-spacing": "off" } }))).toEqual([]);
  });

  it("sets the severity of what is at the rule's own, and lets milder findings be", () => {
    const two = "Barbell Deadlift 5x5\nBent Over Row 4x12";
    const severities = (text: string, severity: "error" | "hint") =>
      only("low-back-spacing", lint(text, { rules: { "low-back-spacing": severity } })).map((one) => one.severity);
    expect(severities(threeInARow, "error")).toEqual(["error"]);
    expect(severities(two, "error")).toEqual(["hint"]);
    expect(severities(threeInARow, "hint")).toEqual(["hint"]);
  });

  it("sets parameters", () => {
    const two = "Barbell Deadlift 5x5\nBent Over Row 4x12";
    const config: LintConfig = { rules: { "low-back-spacing": ["warning", { maxRun: 1 }] } };
    expect(only("low-back-spacing", lint(two, config))[0]).toMatchObject({ severity: "warning", data: { most: 1 } });
  });

  it("extends the recommended rules, or all of them", () => {
    const pair = "A1 Lat Pulldown 3x10\nA2 Barbell Curl 3x10";
    expect(only("superset-type-rank", lint(pair))).toEqual([]);
    expect(only("superset-type-rank", lint(pair, { extends: "recommended" }))).toEqual([]);
    expect(only("superset-type-rank", lint(pair, { extends: "strict" }))).toHaveLength(1);
    expect(only("superset-type-rank", lint(pair, { rules: { "superset-type-rank": "hint" } }))).toHaveLength(1);
  });

  it("that names what does not exist is an error which lists all of it", () => {
    const wrong = (config: object): readonly string[] => {
      try {
        lintPlan(readPlan("Squat 5x5"), config);
        return [];
      } catch (error) {
        return error instanceof OptionsError ? error.issues.map(({ message }) => message) : [String(error)];
      }
    };
    expect(
      wrong({
        rules: {
          "low-back-spacin": "hint",
          "low-back-spacing": ["hint", { maxRuns: 1, maxRun: "2" }],
          calves: "loud",
          "superset-size": ["off-ish"],
        },
      }),
    ).toEqual([
      expect.stringContaining('rules.calves must be one of "error", "warning", "hint", "off"'),
      expect.stringContaining('rules["superset-size"] must be one of'),
      expect.stringContaining('Did you mean "low-back-spacing"?'),
      expect.stringContaining('Did you mean "maxRun"?'),
      expect.stringContaining('rules["low-back-spacing"][1].maxRun must be a number'),
    ]);
    expect(wrong({ extends: "recomended" })).toEqual([expect.stringContaining('Did you mean "recommended"?')]);
    expect(wrong({ plugins: [recommended[0]] })).toEqual([expect.stringContaining("an id of its own")]);
  });
});

describe("a plugin", () => {
  const noDeadlifts = defineRule({
    id: "no-deadlifts",
    meta: {
      scope: "session",
      summary: "No deadlifts.",
      severity: "warning",
      needs: ["level"],
      citations: [],
      messages: { there: "{lift}: not with me ({level})." },
      params: { word: "Deadlift" },
    },
    *check(plan, { level }, { word }) {
      for (const [block, { items }] of plan.blocks.entries()) {
        for (const [item, { exercise }] of items.entries()) {
          if (!exercise.name.includes(word)) continue;
          yield { messageId: "there", data: { lift: exercise.name, level: level ?? null }, at: { block, item } };
        }
      }
    },
  });

  it("is on, may be configured, and obeys the engine", () => {
    const found = (config: LintConfig) =>
      only("no-deadlifts", lint("Squat 5x5\nBarbell Deadlift 3x5", { plugins: [noDeadlifts], ...config }));
    expect(found({})).toMatchObject([
      { severity: "hint", message: "Barbell Deadlift: not with me ().", unknown: ["level"] },
    ]);
    expect(found({ context: { level: "advanced" } })).toMatchObject([{ severity: "warning" }]);
    expect(
      found({ rules: { "no-deadlifts": ["error", { word: "Squat" }] }, context: { level: "advanced" } }),
    ).toMatchObject([{ severity: "error", at: { block: 0, item: 0, line: 1 } }]);
    expect(found({ rules: { "no-deadlifts": "off" } })).toEqual([]);
  });
});

describe("a line that switches a rule off", () => {
  const off = (comment: string) =>
    lint(
      `Barbell Deadlift 5x5\nBent Over Row 4x12\nStiff Leg Deadlift 3x8 # backlegs-disable-line ${comment}\nLying Leg Curl 3x12`,
    );

  it("does so with a reason", () => {
    const found = off("low-back-spacing: long rests");
    expect(only("low-back-spacing", found)).toEqual([]);
    expect(only("suppressions", found)).toEqual([]);
  });

  it("does not without a reason, and says so", () => {
    const plan = readPlan(threeInARow);
    const suppressions = [{ ruleId: "low-back-spacing", reason: " ", line: 3 }];
    const source = { positions: plan.source?.positions ?? [], suppressions };
    const found = lintPlan({ ...plan, source }, {}, parts);
    expect(only("low-back-spacing", found)).toHaveLength(1);
    expect(only("suppressions", found)).toMatchObject([
      { severity: "hint", messageId: "noReason", data: { rule: "low-back-spacing" }, at: { line: 3 } },
    ]);
  });

  it("is a hint where it switches off nothing, or a rule that there is not", () => {
    expect(brief(only("suppressions", off("superset-size: why not")))).toEqual(["hint suppressions/unused"]);
    expect(brief(only("suppressions", off("superset-sise: why not")))).toEqual(["hint suppressions/unknown"]);
  });

  it("is no hint for a rule that did not look at the session", () => {
    expect(only("suppressions", off("deload-cadence: short block"))).toEqual([]);
    expect(only("suppressions", off("superset-type-rank: not even on"))).toEqual([]);
    const found = lint(
      "# Day # backlegs-disable-line hamstrings-hip-and-knee: it is fine\nBarbell Deadlift 5x5\nLying Leg Curl 3x12",
    );
    expect(brief(only("suppressions", found))).toEqual(["hint suppressions/unused"]);
  });

  it("is for its own line only", () => {
    const found = lint(
      "Barbell Deadlift 5x5 # backlegs-disable-line low-back-spacing: x\nBent Over Row 4x12\nStiff Leg Deadlift 3x8",
    );
    expect(only("low-back-spacing", found)).toHaveLength(1);
    expect(brief(only("suppressions", found))).toEqual(["hint suppressions/unused"]);
  });

  it("on a line without an exercise is for what is about the whole session", () => {
    const found = lint(
      "# Pulls # backlegs-disable-line lumbar-session-budget: specialists\nBarbell Deadlift 10x3\nBarbell Deadlift 10x3",
    );
    expect(only("lumbar-session-budget", found)).toEqual([]);
    expect(only("suppressions", found)).toEqual([]);
  });
});

describe("an error about health", () => {
  const health: LintConfig = {
    context: { redFlags: ["chest-pain"], limitations: [{ area: "low-back", status: "current" }] },
  };
  const text =
    "# Leg day # backlegs-disable-line red-flag-stop: ok\nBarbell Deadlift 3x5 rest 3:00 # backlegs-disable-line back-condition-cap: fine";
  const loudOf = (found: readonly Violation[]) =>
    [...brief(found.filter(({ severity }) => severity === "error"))].sort();
  const loud = ["error back-condition-cap/above", "error red-flag-stop/stop"];

  it("stays, whatever the plan switches off, and a hint says so", () => {
    const found = lint(text, health);
    expect(loudOf(found)).toEqual(loud);
    expect(only("suppressions", found)).toMatchObject([
      { severity: "hint", messageId: "health", data: { rule: "red-flag-stop" }, at: { line: 1 } },
      { severity: "hint", messageId: "health", data: { rule: "back-condition-cap" }, at: { line: 2 } },
    ]);
    const fixed = fixPlan(readPlan(text), health, parts).remaining;
    expect(loudOf(fixed)).toEqual(loud);
  });

  it("is every one of screening, back, knee, hip and shoulder", () => {
    const guards = strict.filter(({ meta }) => meta.guardsHealth === true).map(({ id }) => id);
    expect([...guards].sort()).toEqual([
      "back-condition-cap",
      "grip-limit",
      "hip-limit",
      "knee-limit",
      "pregnancy-and-medical-screen",
      "red-flag-stop",
      "shoulder-limit",
    ]);
  });

  it("goes where the configuration says so, and what is milder where the plan does", () => {
    const off: LintConfig = { ...health, rules: { "red-flag-stop": "off", "back-condition-cap": "hint" } };
    const found = brief(lint(text, off)).filter((key) => /red-flag-stop|back-condition-cap|suppress/.test(key));
    expect(found).toEqual(["hint back-condition-cap/unknown"]);
  });
});

describe("any plan", () => {
  it("is left as it was, and gives the same again", () => {
    const plan = frozen(readPlan(threeInARow));
    const once = JSON.stringify(lintPlan(plan, {}, parts));
    expect(JSON.stringify(lintPlan(plan, {}, parts))).toBe(once);
  });

  it("may be empty, or hold unknown exercises alone", () => {
    expect(lintPlan({ blocks: [] }, { extends: "strict" })).toEqual([]);
    const unknown = lint("Frog Thing 3x8\nA1 Frog Thing 3x8\nA2 Bat Thing 3x8", { extends: "strict" });
    expect(unknown.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  it("gives violations that are plain data but for their fix", () => {
    const found = lint(threeInARow).map(({ fix: _fix, ...rest }) => rest);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
