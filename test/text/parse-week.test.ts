import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseWeek } from "../../src/text/make-parse-week";

const parseWeek = makeParseWeek({ exercises });

/** Weekday, hours and plan of each day. */
const daysOf = (text: string) =>
  parseWeek(text).week.days.map(({ weekday, hoursFromStart, plan }) => [weekday, hoursFromStart, formatPlan(plan)]);

test("days with names stand where they belong", () => {
  const text = "Monday\nSquat 5x5\n\nThu – Pull\nBarbell Deadlift 3x5\n\nSat: rest";
  expect(daysOf(text)).toEqual([
    [1, 0, "# Monday\nBarbell Back Squat 5x5"],
    [4, 72, "# Thu – Pull\nBarbell Deadlift 3x5"],
  ]);
  const { issues, notes } = parseWeek(text);
  expect(issues).toEqual([]);
  expect(notes).toContainEqual({ line: 7, column: 1, text: "Sat: rest", kind: "heading" });
});

test("places are those of the whole text", () => {
  const { week } = parseWeek("Monday\nSquat 5x5\nThursday\n  Barbell Deadlift 3x5");
  expect(week.days.map(({ plan }) => plan.source?.positions)).toEqual([
    [{ block: 0, item: 0, line: 2, column: 1 }],
    [{ block: 0, item: 0, line: 4, column: 3 }],
  ]);
});

describe("days without weekdays", () => {
  const text = (count: number): string =>
    Array.from({ length: count }, (_, place) => `Day ${place + 1}\nSquat 5x5`).join("\n");

  test.each([
    [1, [0]],
    [2, [0, 48]],
    [3, [0, 48, 96]],
    [4, [0, 42, 84, 126]],
    [6, [0, 28, 56, 84, 112, 140]],
  ])("%i stand evenly, at most 48 hours apart", (count, hours) => {
    expect(daysOf(text(count)).map(([weekday, at]) => [weekday, at])).toEqual(hours.map((at) => [undefined, at]));
  });

  test("and it is said that their places are not", () => {
    const message = "The text does not say on which days these are; they stand evenly spread.";
    expect(parseWeek(text(2)).issues).toEqual([{ line: 1, column: 1, message }]);
    expect(parseWeek(text(1)).issues).toEqual([]);
  });

  test("a weekday in brackets is one", () => {
    expect(daysOf("Day 1 (Tue)\nSquat 5x5\nDay 2 (Fri)\nSquat 3x5").map(([weekday, at]) => [weekday, at])).toEqual([
      [2, 0],
      [5, 72],
    ]);
  });
});

test("a heading that names several days stands for each", () => {
  expect(daysOf("Mon & Thu\nSquat 5x5\nTue\nBarbell Deadlift 3x5").map(([weekday, at]) => [weekday, at])).toEqual([
    [1, 0],
    [2, 24],
    [4, 72],
  ]);
  expect(daysOf("Mon-Wed\nSquat 5x5").map(([weekday]) => weekday)).toEqual([1, 2, 3]);
  expect(daysOf("Mon-Wed-Fri\nSquat 5x5").map(([weekday]) => weekday)).toEqual([1, 3, 5]);
});

test("a week over the weekend begins where it is written to begin", () => {
  expect(
    daysOf("Friday\nSquat 5x5\nSunday\nSquat 3x5\nTuesday\nSquat 3x3").map(([weekday, at]) => [weekday, at]),
  ).toEqual([
    [5, 0],
    [7, 48],
    [2, 96],
  ]);
});

test("the title and the context before the first day are the week's", () => {
  const { week } = parseWeek("# My split            (goal: strength)\nWorkout A\nSquat 5x5\nWorkout B\nSquat 3x5");
  expect(week).toMatchObject({
    schema: 1,
    title: "My split",
    context: { goal: "strength" },
    decisions: [],
    notices: [],
  });
  expect(week.days.map(({ plan }) => plan.title)).toEqual(["Workout A", "Workout B"]);
});

test("a text without days is one day", () => {
  expect(daysOf("# Legs\nSquat 5x5")).toEqual([[undefined, 0, "# Legs\nBarbell Back Squat 5x5"]]);
  expect(parseWeek("").week).toEqual({ schema: 1, days: [], decisions: [], notices: [] });
});

test("a second week is not mixed into the first", () => {
  const { week, issues, notes } = parseWeek("Week 1\nMonday\nSquat 5x5\nWeek 2\nMonday\nSquat 3x5");
  expect(week.days.length).toBe(1);
  expect(issues).toEqual([
    { line: 4, column: 1, message: "A second week begins here: the lines from here on are notes." },
  ]);
  expect(notes.map(({ line }) => line)).toEqual(expect.arrayContaining([4, 5, 6]));
});
