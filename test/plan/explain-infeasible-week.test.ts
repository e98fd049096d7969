import { describe, expect, test } from "vitest";
import { InfeasibleError } from "../../src/errors";
import { buildWeek } from "../../src/index";
import type { FitStrategy } from "../../src/model/strategy";
import type { Week, WeekOptions } from "../../src/model/week";
import { withWeekConflict } from "../../src/plan/explain-infeasible-week";

const week = buildWeek({ days: 1, minutes: 20 });

/** What a made-up builder says against options; nothing where it can make a week of them. */
type Objection = (options: WeekOptions) => string | undefined;

const failureOf = (options: WeekOptions, objection: Objection): InfeasibleError => {
  const attempt = (tried: WeekOptions): Week => {
    const message = objection(tried);
    if (message === undefined) return week;
    throw new InfeasibleError(message, [], []);
  };
  try {
    withWeekConflict(options, attempt);
  } catch (error) {
    if (error instanceof InfeasibleError) return error;
    throw error;
  }
  throw new Error("met");
};

describe("a conflict of a week", () => {
  test("is about this failure: options whose loss makes it fail otherwise belong to it", () => {
    const options: WeekOptions = { split: "full-body", days: [1, 2], goal: "strength" };
    const objection: Objection = ({ split, days }) =>
      split !== undefined && days !== undefined ? "too close" : "something else";
    expect(failureOf(options, objection).conflict).toEqual(["split", "days"]);
  });

  test("is as small as can be, also where defaults ask for more than what was said", () => {
    const options: WeekOptions = { days: 2, goal: "strength" };
    const objection: Objection = ({ days, goal }) => (goal !== undefined || days === undefined ? "no" : undefined);
    expect(failureOf(options, objection).conflict).toEqual([]);
  });

  test("is told once, in the words of the failure", () => {
    const failure = failureOf({ minutes: 5 }, ({ minutes }) => (minutes === 5 ? "Too short." : undefined));
    expect(failure.message).toBe("Too short. In conflict: minutes. What works: Take 45 minutes each day.");
  });
});

test("a day that cannot be met is built once for each try of the week", () => {
  let builds = 0;
  const fit: FitStrategy = () => {
    builds += 1;
    throw new InfeasibleError("It does not fit.", [], []);
  };
  const options: WeekOptions = { days: 1, split: "back-and-legs-only", minutes: 15, strategies: { fit } };
  expect(() => buildWeek(options)).toThrow("It does not fit. In conflict: strategies.");
  // As it is, and without each of the three options that are not to blame.
  expect(builds).toBe(4);
});
