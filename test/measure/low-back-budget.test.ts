import { describe, expect, test } from "vitest";
import { type LimitsBrief, lowBackBudgetOf, lowBackStatus } from "../../src/measure/low-back-budget";
import type { WeekShare } from "../../src/model/week-share";

const brief: LimitsBrief = { limitations: [], level: "intermediate", sessionOfWeek: 1 };
const light: LimitsBrief = { ...brief, sessionsPerWeek: 2, sessionOfWeek: 2 };
const leaving = (lowBackMost: number | undefined, of = brief): LimitsBrief => {
  const week: WeekShare = { muscles: [], groups: [], elsewhere: [], families: [], led: [], turn: [], uncovered: [] };
  return { ...of, week: lowBackMost === undefined ? week : { ...week, lowBackMost } };
};

test("how a low back stands is what is declared of it, not of another area", () => {
  expect(lowBackStatus({ limitations: [] })).toBeUndefined();
  expect(lowBackStatus({ limitations: [{ area: "knee", status: "current" }] })).toBeUndefined();
  const both = [
    { area: "knee", status: "current" },
    { area: "low-back", status: "history" },
  ] as const;
  expect(lowBackStatus({ limitations: both })).toBe("history");
});

describe("the budget of the low back", () => {
  test.each([
    [undefined, 39],
    ["current", 39],
    ["history", 19],
    ["cleared", 39],
  ] as const)("with the status %s is %i", (status, most) => {
    expect(lowBackBudgetOf(status, brief)).toBe(most);
  });

  test.each([undefined, "history", "cleared"] as const)(
    "is 15 on the light day of two, with the status %s too",
    (s) => {
      expect(lowBackBudgetOf(s, light)).toBe(15);
      expect(lowBackBudgetOf(s, { ...light, sessionOfWeek: 1 })).toBe(lowBackBudgetOf(s, brief));
      expect(lowBackBudgetOf(s, { ...light, sessionsPerWeek: 3 })).toBe(lowBackBudgetOf(s, brief));
    },
  );

  test("is what the week leaves where that is less", () => {
    expect([38, 39, 40].map((most) => lowBackBudgetOf(undefined, leaving(most)))).toEqual([38, 39, 39]);
    expect([38, 40].map((most) => lowBackBudgetOf("cleared", leaving(most)))).toEqual([38, 39]);
    expect([18, 20].map((most) => lowBackBudgetOf("history", leaving(most)))).toEqual([18, 19]);
    expect([14, 16].map((most) => lowBackBudgetOf(undefined, leaving(most, light)))).toEqual([14, 15]);
    expect(lowBackBudgetOf(undefined, leaving(0))).toBe(0);
    expect(lowBackBudgetOf(undefined, leaving(undefined))).toBe(39);
  });
});
