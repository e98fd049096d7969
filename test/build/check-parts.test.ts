import { describe, expect, test } from "vitest";
import { checkParts } from "../../src/build/check-parts";
import { OptionsError } from "../../src/errors";
import { parts } from "./parse-options-parts";

const wrongs = (given: unknown) => {
  try {
    checkParts(Object(given));
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
};

describe("parts of a builder", () => {
  test("are lists and a strategy for each stage; names and objective may be left out", () => {
    expect(wrongs(parts)).toEqual([]);
    const { names: _, objective: __, ...bare } = parts;
    expect(wrongs({ ...bare, exercises: [], gyms: [], templates: [] })).toEqual([]);
  });

  test("that are missing or of another kind are told all at once", () => {
    expect(wrongs({})).toEqual([
      "exercises is missing: expected a list of exercises.",
      "gyms is missing: expected a list of gyms.",
      "templates is missing: expected a list of day templates.",
      "strategies is missing: expected an object with a strategy for each stage.",
    ]);
    expect(wrongs({ ...parts, gyms: {}, strategies: [] })).toEqual([
      "gyms must be a list of gyms, not {}.",
      "strategies must be an object with a strategy for each stage, not an empty list.",
    ]);
  });

  test("have a function for each stage", () => {
    const { order: _, ...strategies } = parts.strategies;
    expect(wrongs({ ...parts, strategies: { ...strategies, fit: "inTurn" } })).toEqual([
      "strategies.order is missing: expected a function.",
      'strategies.fit must be a function, not "inTurn".',
    ]);
  });

  test("are an object", () => {
    expect(wrongs([])).toEqual(["The parts must be an object, not an empty list."]);
    // @ts-expect-error: nothing is no parts.
    expect(() => checkParts(undefined)).toThrow(OptionsError);
  });
});
