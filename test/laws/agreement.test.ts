import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPlan, lintPlan, type SessionOptions, safeBuildSession } from "../../src/index";
import { anyOptions, lawRuns, ordinaryOptions } from "../support/arbitrary-options";

/** What the recommended rules say above a hint of the session that options build; empty where there is no session. */
const disagreements = (options: SessionOptions): readonly string[] => {
  const result = safeBuildSession(options);
  if (!result.ok) return [];
  return lintPlan(result.session)
    .filter(({ severity }) => severity !== "hint")
    .map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}\n${formatPlan(result.session)}`);
};

/** Whoever asks for a lift by its id may force what a rule warns of. */
const asksForLifts = ({ include, priorityLift }: SessionOptions): boolean =>
  (include ?? []).length > 0 || priorityLift !== undefined;

describe("builder and linter agree", () => {
  it("on every ordinary request", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, (options) => {
        expect(disagreements(options)).toEqual([]);
      }),
      { numRuns: lawRuns },
    );
  });

  it("on any request that names no lift", { timeout: 0 }, () => {
    fc.assert(
      fc.property(
        anyOptions.filter((options) => !asksForLifts(options)),
        (options) => {
          expect(disagreements(options)).toEqual([]);
        },
      ),
      { numRuns: Math.ceil(lawRuns / 2) },
    );
  });
});

it.each([
  ["heavy", { gym: "bodyweight-bar", minutes: 44 }],
  ["main", { gym: "home-dumbbell", crowding: "quiet", minutes: 41 }],
] as const)("a pair does not take back work ahead of the back's %s lift", (_, options) => {
  expect(disagreements({ goal: "strength", priority: "legs", ...options })).toEqual([]);
});
