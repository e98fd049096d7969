import { describe, expect, test } from "vitest";
import { knownOf, knownOfPlain, unknownExercises } from "../../src/build/parse-options-known";
import { exercise } from "../support/items";

const deadlift = exercise("barbell-deadlift", { name: "Barbell Deadlift", aliases: ["Conventional Deadlift"] });
const squat = exercise("back-squat", { name: "Back Squat" });
const known = knownOf([deadlift, squat]);
const expected = "the id of an exercise of the catalogue";
const paths = (options: unknown, template?: unknown) =>
  unknownExercises(options, template, known).map(({ path }) => path.join("."));

describe("what options may name", () => {
  const candidates = [
    { text: "barbell-deadlift", word: "barbell-deadlift" },
    { text: "Barbell Deadlift", word: "barbell-deadlift" },
    { text: "Conventional Deadlift", word: "barbell-deadlift" },
    { text: "back-squat", word: "back-squat" },
    { text: "Back Squat", word: "back-squat" },
  ];

  test("are ids; names and aliases are meant for them", () => {
    expect(known.has("back-squat")).toBe(true);
    expect(known.has("Back Squat")).toBe(false);
    expect(known.candidates()).toEqual(candidates);
  });

  test("is the same of a catalogue that may be anything, of which rows without an id are passed over", () => {
    const plain = knownOfPlain([deadlift, { name: "No id" }, null, 3, { ...squat, aliases: [7] }, { id: 4 }]);
    expect(plain.has("back-squat")).toBe(true);
    expect(plain.has("No id")).toBe(false);
    expect(plain.has("4")).toBe(false);
    expect(plain.candidates()).toEqual(candidates);
  });
});

describe("an exercise that the catalogue does not know", () => {
  test("is told where it is named, with the one that is meant", () => {
    expect(unknownExercises({ include: ["back-squat", "bakc-squat"] }, undefined, known)).toEqual([
      {
        path: ["include", 1],
        expected,
        received: '"bakc-squat"',
        message: `include[1] must be ${expected}, not "bakc-squat". Did you mean "back-squat"?`,
      },
    ]);
  });

  test("is told of the priority lift, of both lists and of the slots of the template", () => {
    const options = { priorityLift: "x1", include: ["x2"], exclude: ["back-squat", "x3"] };
    const template = { slots: [{ exercise: "back-squat" }, { id: "pattern" }, { exercise: "x4" }] };
    expect(paths(options, template)).toEqual(["priorityLift", "include.0", "exclude.1", "template.slots.2.exercise"]);
    expect(paths({ priorityLift: "back-squat", include: [deadlift.id], exclude: [squat.id] })).toEqual([]);
    expect(paths({ lock: ["x"], other: "x" })).toEqual([]);
  });

  test("is for the shape to tell where it is no text, or an empty one", () => {
    expect(paths({ priorityLift: 3, include: [3, null, "", "  "], exclude: "back" })).toEqual([]);
    expect(paths(undefined, 3)).toEqual([]);
  });

  test("gets a suggestion among the first fifty", () => {
    const include = Array.from({ length: 52 }, () => "back-squad");
    const messages = unknownExercises({ include }, undefined, known).map(({ message }) => message);
    expect(messages[49]).toContain('Did you mean "back-squat"?');
    expect(messages[50]).toBe(`include[50] must be ${expected}, not "back-squad".`);
    expect(messages.filter((message) => message.includes("Did you mean"))).toHaveLength(50);
  });
});

test("a catalogue is not looked through for suggestions where every name is known", () => {
  const never = {
    has: known.has,
    candidates: () => {
      throw new Error("looked through");
    },
  };
  expect(unknownExercises({ include: ["back-squat"] }, undefined, never)).toEqual([]);
});
