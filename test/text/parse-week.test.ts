import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { buildWeek } from "../../src/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";
import { makeParseWeek } from "../../src/text/make-parse-week";

const parseWeek = makeParseWeek({ exercises });
const parseSession = makeParseSession({ exercises });

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

describe("titles and names of days", () => {
  /** The title of each day with the number of its blocks. */
  const titlesOf = (text: string) =>
    parseWeek(text).week.days.map(({ plan }) => [plan.title, plan.blocks.length] as const);
  const severalDays = "A second day begins here; parseWeek keeps days apart.";

  test("sessions of ours, one below the other, are as many days", () => {
    const { days } = buildWeek({ days: 3, minutes: 45, gym: "commercial", goal: "hypertrophy" });
    const texts = days.map(({ plan }) => formatPlan(plan));
    const read = parseWeek(texts.join("\n\n"));
    expect(read.week.days.map(({ plan }) => formatPlan(plan))).toEqual(texts);
    expect(read.week.days.every(({ plan }) => plan.context?.goal === "hypertrophy")).toBe(true);
    expect(read.notes).toEqual([]);
  });

  test("a session of several titles says so", () => {
    const text = "# Lower            (goal: strength)\nSquat 5x5\n\n# Upper            (goal: strength)\nRow 3x8";
    expect(parseSession(text).issues).toEqual([{ line: 4, column: 1, message: severalDays }]);
    expect(parseSession("Squat 5x5\n\n# Upper\nRow 3x8").issues).toEqual([
      { line: 3, column: 1, message: severalDays },
    ]);
    expect(parseSession("# Lower\nSquat 5x5\n# Notes\nEat well.").issues).toEqual([]);
  });

  test.each<[string, readonly (readonly [string, number])[]]>([
    [
      "# Push\nBench press 3x5\n# Pull\nPull-up 3x5\nRow 3x8",
      [
        ["Push", 1],
        ["Pull", 2],
      ],
    ],
    [
      "Push day\nBench press 3x5\n\nPull day\nPull-up 3x5\n\nLegs\nSquat 5x5",
      [
        ["Push day", 1],
        ["Pull day", 1],
        ["Legs", 1],
      ],
    ],
    [
      "**Upper A - chest first**\nBench press 3x5\n**Lower A**\nSquat 5x5",
      [
        ["Upper A - chest first", 1],
        ["Lower A", 1],
      ],
    ],
    [
      "Push\nBench press 3x5\nPull\nPull-up 3x5\nLegs\nSquat 5x5",
      [
        ["Push", 1],
        ["Pull", 1],
        ["Legs", 1],
      ],
    ],
    // Parts of one session.
    ["Back:\nRow 3x10\nLegs:\nSquat 3x8", [["Back", 2]]],
    ["# Leg day\n# Warm-up\nBike 5 min\n# Big ones\nSquat 3x8\n# Accessories\nLeg curl 3x10", [["Leg day", 3]]],
    ["# Monday\n# Legs\nSquat 3x8", [["Monday", 1]]],
    ["Leg day\nSquat 5x5\nCalves\nCalf raise 3x15", [["Leg day", 2]]],
  ])("%j", (text, days) => expect(titlesOf(text)).toEqual(days));

  test("what stands above the first of them is the week's", () => {
    const { week, notes } = parseWeek(
      "# My split  (goal: strength)\n\n# Upper\nRow 3x8\n# Lower\nSquat 5x5\n# Notes\nEat.",
    );
    expect(week).toMatchObject({ title: "My split", context: { goal: "strength" } });
    expect(week.days.length).toBe(2);
    expect(notes).toContainEqual({ line: 7, column: 1, text: "Notes", kind: "heading" });
  });

  test("they may say weekdays", () => {
    const text = "## Push (Mon)\nBench press 3x5\n## Pull (Wed)\nPull-up 3x5";
    expect(parseWeek(text).week.days.map(({ weekday }) => weekday)).toEqual([1, 3]);
    expect(parseWeek(text).issues).toEqual([]);
  });

  test("a comment above a title goes with it", () => {
    const comment = "# backlegs-disable-next-line rest-strength: why not";
    const { week } = parseWeek(`# Lower\nSquat 5x5\n${comment}\n# Upper\nRow 3x8`);
    expect(week.days.map(({ plan }) => plan.source?.suppressions)).toEqual([
      [],
      [{ ruleId: "rest-strength", reason: "why not", line: 4 }],
    ]);
  });
});
