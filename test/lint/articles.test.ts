import { describe, expect, it } from "vitest";
import { buildSession, lintPlan } from "../../src/index";
import { strict } from "../../src/lint/strict";
import type { PlanContext } from "../../src/model/plan";
import type { Severity } from "../../src/model/rule";

interface Article {
  readonly template: string;
  /** What the article says of it beside the list. */
  readonly context?: Partial<PlanContext>;
  readonly warnings: readonly string[];
  readonly hints: readonly string[];
}

// The article's own workouts are linted like any other, and the page says so. Rules are named here even where they are not written yet.
const articles: readonly Article[] = [
  {
    template: "article-legs-first",
    context: { priority: "legs" },
    warnings: ["hamstrings-hip-and-knee", "per-session-cap", "session-total-sets"],
    hints: ["compound-before-isolation"],
  },
  {
    template: "article-alternating",
    warnings: ["low-back-spacing", "lumbar-session-budget", "per-session-cap", "session-total-sets"],
    hints: ["grip-sequencing", "redundancy"],
  },
  {
    template: "article-sequential",
    warnings: ["lumbar-session-budget", "per-session-cap", "session-total-sets"],
    hints: ["low-back-spacing", "redundancy"],
  },
];

const written = new Set(strict.map(({ id }) => id));

describe.each(articles)("the article's session $template", ({ template, context = {}, warnings, hints }) => {
  const found = lintPlan(buildSession({ template }), { context });
  const ids = (severity: Severity): readonly string[] =>
    [...new Set(found.filter((one) => one.severity === severity).map(({ ruleId }) => ruleId))].sort();

  it("has exactly the warnings that it deserves, and no error", () => {
    expect(ids("warning")).toEqual(warnings.filter((id) => written.has(id)).sort());
    expect(ids("error")).toEqual([]);
  });

  it("has the hints that it deserves", () => {
    expect(ids("hint")).toEqual(expect.arrayContaining(hints.filter((id) => written.has(id))));
  });
});

describe("what the article's sessions are told", () => {
  const messages = (template: string, ruleId: string) =>
    lintPlan(buildSession({ template }))
      .filter((one) => one.ruleId === ruleId)
      .map(({ data }) => data);

  it("names the three lifts in a row, and the score of the low back", () => {
    expect(messages("article-alternating", "low-back-spacing")).toMatchObject([
      { lifts: ["Barbell Deadlift", "Bent Over Barbell Row", "Stiff Leg Deadlift"] },
    ]);
    expect(messages("article-alternating", "lumbar-session-budget")).toMatchObject([{ score: 62 }]);
    expect(messages("article-sequential", "lumbar-session-budget")).toMatchObject([{ score: 62 }]);
    expect(messages("article-legs-first", "lumbar-session-budget")).toEqual([]);
  });
});
