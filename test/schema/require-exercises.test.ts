import { describe, expect, test } from "vitest";
import { dehydrate } from "../../src/compile/dehydrate";
import { isBacklegsError } from "../../src/errors";
import {
  barbellDeadlift,
  buildSession,
  exercises,
  explain,
  hydrate,
  parseSession,
  parseWeek,
  resolveExercise,
  substitutesFor,
} from "../../src/index";

/** What a function says that gets what is nothing for it; what else it throws is thrown on. */
const saidOf = (take: (...given: never[]) => unknown, ...given: readonly unknown[]): readonly string[] => {
  try {
    Reflect.apply(take, undefined, given);
    return [];
  } catch (error) {
    if (isBacklegsError(error) && error.code === "options") return error.issues.map(({ message }) => message);
    throw error;
  }
};

const session = buildSession({ minutes: 20 });
const reading = Object.entries({
  parseSession: [parseSession, "Squat 3x5"],
  parseWeek: [parseWeek, "Monday\nSquat 3x5"],
  resolveExercise: [resolveExercise, "RDL"],
  explain: [explain, session],
} as const);

describe.each(reading)("options of %s", (_, [take, first]) => {
  test.each([
    ["The options must be an object, not null.", null],
    ["exercises must be a list of exercises, not null.", { exercises: null }],
    ['exercises must be a list of exercises, not "all".', { exercises: "all" }],
    ["exercises[1] must be an exercise, not null.", { exercises: [barbellDeadlift, null] }],
    ["exercises[0].name must be a text, not 3.", { exercises: [{ ...barbellDeadlift, name: 3 }] }],
  ])("%s", (message, options) => {
    expect(saidOf(take, first, options)).toEqual([message]);
  });

  test("a catalogue is one", () => {
    expect(saidOf(take, first, { exercises: [...exercises] })).toEqual([]);
  });
});

test("the unit of loads is one of two", () => {
  const said = ['loadUnit must be one of "kg", "lb", not "lbs". Did you mean "lb"?'];
  expect(saidOf(parseSession, "Squat 3x5", { loadUnit: "lbs" })).toEqual(said);
  expect(saidOf(parseWeek, "Squat 3x5", { loadUnit: "lbs" })).toEqual(said);
});

test("what is found wrong is found again, and what was mended is looked at anew", () => {
  const list: unknown[] = [null];
  const again = () => saidOf(resolveExercise, "RDL", { exercises: list });
  expect([again(), again()]).toEqual(Array(2).fill(["exercises[0] must be an exercise, not null."]));
  list[0] = barbellDeadlift;
  expect(again()).toEqual([]);
});

test("a name is a text", () => {
  expect(saidOf(resolveExercise, undefined)).toEqual(["The text is missing: expected a string."]);
  expect(saidOf(resolveExercise, 5)).toEqual(["The text must be a string, not 5."]);
});

test("the catalogue of hydrate is one", () => {
  expect(saidOf(hydrate, dehydrate(session))).toEqual(["The catalogue is missing: expected a list of exercises."]);
  expect(saidOf(hydrate, dehydrate(session), [{}])[0]).toBe("[0].id is missing: expected a text.");
});

test("what is substituted is an exercise of a catalogue", () => {
  expect(saidOf(substitutesFor, null)).toEqual(["The exercise must be an exercise, not null."]);
  expect(saidOf(substitutesFor, { kind: "unknown", name: "Frog" })[0]).toBe("id is missing: expected a text.");
});
