import fc from "fast-check";
import { expect } from "vitest";
import { isBacklegsError } from "../../src/errors";
import { rebuild, safeBuildWeek } from "../../src/index";
import type { WeekOptions } from "../../src/model/week";
import { findIssues } from "../../src/schema/find-issues";
import { weekSchema } from "../../src/schema/week-schema";
import { anyWeekOptions, weekLawRuns } from "./arbitrary-week-options";
import { type Half, seedOf } from "./half";
import { brokenWeekLaws, sessionsOf } from "./week-laws";

/** Its light day has nothing as good as the hip thrust of its heavy day. */
const twoDays: WeekOptions = {
  days: 2,
  goal: "strength",
  priority: "back",
  gym: "compact-gym",
  minutes: 42,
  limitations: [{ area: "hip", status: "current" }],
  exclude: ["barbell-deadlift"],
};

/**
 * Any week keeps every law of weeks and of sessions, or is a typed error; few are errors.
 *
 * @param half Which half of the runs.
 */
export const checkAnyWeeks = (half: Half): void => {
  const numRuns = Math.ceil(weekLawRuns / 2);
  let errors = 0;
  fc.assert(
    fc.property(anyWeekOptions, (options) => {
      const result = safeBuildWeek(options);
      if (!result.ok) {
        errors += 1;
        expect(isBacklegsError(result.error)).toBe(true);
        expect(result.error.code).toBe("infeasible");
        if (result.error.code === "infeasible") expect(result.error.relaxations.length).toBeGreaterThan(0);
        return;
      }
      expect(brokenWeekLaws(result.week, options)).toEqual([]);
      const json = JSON.stringify(result.week);
      const again = safeBuildWeek(options);
      expect(again.ok && JSON.stringify(again.week)).toBe(json);
      expect(JSON.parse(json)).toEqual(result.week);
      expect(findIssues(weekSchema(), result.week)).toEqual([]);
      for (const session of sessionsOf(result.week)) expect(rebuild(session.brief)).toEqual(session);
    }),
    { numRuns, ...seedOf(half), ...(half === 1 ? { examples: [[twoDays]] } : {}) },
  );
  // Weekdays are drawn at random: a split that was asked for often has no room on them.
  expect(errors).toBeLessThanOrEqual(numRuns / 2);
};
