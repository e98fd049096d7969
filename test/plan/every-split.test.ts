import { describe, expect, test } from "vitest";
import { gyms } from "../../src/gyms/index";
import { safeBuildWeek } from "../../src/index";
import { goals, levels } from "../../src/model/vocabulary";
import type { WeekOptions } from "../../src/model/week";
import { splits } from "../../src/splits/index";
import { brokenWeekLaws } from "../support/week-laws";

const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error("an empty list");
  return value;
};

/** Every split on one to six days; gym, goal and level move on at different paces, so that all of them meet. */
const grid: readonly (readonly [string, WeekOptions])[] = splits.flatMap(({ id }, split) =>
  [1, 2, 3, 4, 5, 6].map((days): readonly [string, WeekOptions] => {
    const options: WeekOptions = {
      split: id,
      days,
      gym: at(gyms, 2 * split + days).id,
      goal: at(goals, split + days),
      level: at(levels, split + 2 * days),
      minutes: 20 + 10 * ((split + days) % 4),
    };
    return [`${id} on ${days}, ${options.gym}, ${options.goal}, ${options.level}`, options];
  }),
);

describe("every split, gym, goal, level and number of days", () => {
  test.each(grid)("%s builds, or says what would work", (_name, options) => {
    const result = safeBuildWeek(options);
    const has = splits.find(({ id }) => id === options.split)?.weeks.some(({ days }) => days.length === options.days);
    expect(result.ok).toBe(has);
    if (result.ok) {
      expect(brokenWeekLaws(result.week, options)).toEqual([]);
      return;
    }
    expect(result.error.code).toBe("infeasible");
    if (result.error.code !== "infeasible") return;
    expect(result.error.conflict).toEqual(["split", "days"]);
    expect(result.error.relaxations.length).toBeGreaterThan(0);
  });
});
