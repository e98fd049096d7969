import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/errors";
import { isBacklegsError } from "../../src/errors";
import * as library from "../../src/index";

const { plan } = library.parseSession(
  "Back Squat 5x5 rest 3:00\nA1 Leg Curl 3x10\nA2 Lat Pulldown 3x10 rest 1:00\nFrog Thing 3x8",
);
const week = { schema: 1, days: [{ hoursFromStart: 0, plan }], decisions: [], notices: [] };
const program = { schema: 1, weeks: [week], options: {}, decisions: [], notices: [] };

/** What a function says of something that is nothing for it; what else it throws is thrown on. */
const issuesOf = (take: (...given: never[]) => unknown, given: unknown): readonly Issue[] => {
  try {
    Reflect.apply(take, undefined, [given]);
    return [];
  } catch (error) {
    if (isBacklegsError(error) && error.code === "options") return error.issues;
    throw error;
  }
};

const { lintPlan, fixPlan, formatPlan, timeline, planSeconds, summarize, scorePlan, dehydrate } = library;
const ofPlans = Object.entries({
  lintPlan,
  fixPlan,
  formatPlan,
  timeline,
  planSeconds,
  summarize,
  scorePlan,
  dehydrate,
});
const item = plan.blocks[0]?.items[0];

describe.each(ofPlans)("%s", (_, take) => {
  test.each<[unknown, Issue["path"], string]>([
    [undefined, [], "The plan is missing: expected an object with blocks."],
    [null, [], "The plan must be an object with blocks, not null."],
    [5, [], "The plan must be an object with blocks, not 5."],
    ["Squat 5x5", [], 'The plan must be an object with blocks, not "Squat 5x5".'],
    [{}, ["blocks"], "blocks is missing: expected a list of blocks."],
    [{ blocks: null }, ["blocks"], "blocks must be a list of blocks, not null."],
    [{ blocks: [null] }, ["blocks", 0], "blocks[0] must be a block, not null."],
    [{ blocks: [{}] }, ["blocks", 0, "items"], "blocks[0].items is missing: expected a list of items."],
    [{ blocks: [{ items: [3] }] }, ["blocks", 0, "items", 0], "blocks[0].items[0] must be an item, not 3."],
    [
      { blocks: [...plan.blocks, { kind: "straight", items: [{ ...item, exercise: "back-squat" }] }] },
      ["blocks", 3, "items", 0, "exercise"],
      'blocks[3].items[0].exercise must be an exercise, not "back-squat".',
    ],
    [
      { blocks: [{ kind: "straight", items: [{ ...item, warmup: undefined }] }] },
      ["blocks", 0, "items", 0, "warmup"],
      "blocks[0].items[0].warmup is missing: expected a list of ramp sets.",
    ],
    [
      { blocks: [{ kind: "straight", items: [{ ...item, prescription: {} }] }] },
      ["blocks", 0, "items", 0, "prescription"],
      "blocks[0].items[0].prescription must be a prescription with a target, not {}.",
    ],
  ])("says of %j what is wrong", (given, path, message) => {
    expect(issuesOf(take, given)).toEqual([
      { path, message, expected: expect.any(String), received: expect.any(String) },
    ]);
  });

  test("takes a plan", () => {
    expect(issuesOf(take, plan)).toEqual([]);
    expect(issuesOf(take, { blocks: [] })).toEqual([]);
  });
});

describe.each(Object.entries({ lintWeek: library.lintWeek, summarizeWeek: library.summarizeWeek }))("%s", (_, take) => {
  test.each([
    [null, "The week must be an object with days, not null."],
    [{}, "days is missing: expected a list of days."],
    [{ days: [3] }, "days[0] must be a day, not 3."],
    [{ days: [{ hoursFromStart: 0, plan: {} }] }, "days[0].plan.blocks is missing: expected a list of blocks."],
  ])("says of %j what is wrong", (given, message) => {
    expect(issuesOf(take, given).map((issue) => issue.message)).toEqual([message]);
  });

  test("takes a week", () => expect(issuesOf(take, week)).toEqual([]));
});

test("lintProgram says what is wrong, and takes a programme", () => {
  const said = (given: unknown) => issuesOf(library.lintProgram, given).map(({ message }) => message);
  expect(said({})).toEqual(["weeks is missing: expected a list of weeks."]);
  expect(said(7)).toEqual(["The programme must be an object with weeks, not 7."]);
  expect(said({ ...program, weeks: [week, {}] })).toEqual(["weeks[1].days is missing: expected a list of days."]);
  expect(said(program)).toEqual([]);
});

describe.each(Object.entries({ parseSession: library.parseSession, parseWeek: library.parseWeek }))("%s", (_, take) => {
  test.each([
    [undefined, "The text is missing: expected a string."],
    [5, "The text must be a string, not 5."],
    [{}, "The text must be a string, not {}."],
  ])("says of %j what is wrong", (given, message) => {
    expect(issuesOf(take, given).map((issue) => issue.message)).toEqual([message]);
  });

  test("takes a text", () => expect(issuesOf(take, "")).toEqual([]));
});
