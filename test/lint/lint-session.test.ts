import { describe, expect, test } from "vitest";
import { buildSession, exercises, gyms, lintPlan, type SessionOptions } from "../../src/index";
import { recommended } from "../../src/lint/index";
import { lintSession } from "../../src/lint/lint-session";
import { sessionRules } from "../../src/lint/session-rules";

const forced: readonly SessionOptions[] = [
  {},
  { template: "article-legs-first", minutes: 120 },
  { template: "article-sequential", minutes: 120, warmup: "none", level: "beginner" },
  { include: ["good-morning", "barbell-deadlift", "pendlay-row"], minutes: 40, limitations: [] },
  { strategies: { order: "demandingFirst", pair: "circuits" }, minutes: 45, sessionsPerWeek: 1 },
  { exclude: ["seated-leg-curl", "lying-leg-curl", "nordic-curl"], sessionsPerWeek: 1, gym: "bodyweight-bar" },
];

describe("lintSession", () => {
  test.each(forced.map((options) => [JSON.stringify(options), options] as const))(
    "tells what lintPlan tells, but for hints: %s",
    (_name, options) => {
      const session = buildSession(options);
      const told = lintPlan(session).filter(({ severity }) => severity !== "hint");
      const found = lintSession(session, { exercises, gyms });
      expect(JSON.stringify(found)).toBe(JSON.stringify(told));
    },
  );

  test("tells of something where an option forces it", () => {
    const session = buildSession({ template: "article-sequential", minutes: 120, warmup: "none" });
    const told = lintSession(session, { exercises, gyms });
    expect(told.map(({ ruleId }) => ruleId)).toContain("lumbar-session-budget");
    // A hint alone speaks of ramps here.
    expect(lintPlan(session).map(({ ruleId }) => ruleId)).toContain("warmup-ramp");
    expect(told.map(({ ruleId }) => ruleId)).not.toContain("warmup-ramp");
  });

  test("knows every recommended rule of sessions", () => {
    const ofSessions = recommended.filter(({ meta }) => meta.scope === "session");
    expect(sessionRules.filter(({ meta }) => meta.scope === "session")).toEqual(ofSessions);
  });
});
