import { describe, expect, test } from "vitest";
import {
  checkedExercises,
  exercisesLaws,
  isCheckedChoice,
  oneOf,
  unknownChoice,
} from "../../src/build/parse-options-choices";
import { defineCatalog } from "../../src/compile/define-catalog";
import { defineExercise } from "../../src/compile/define-exercise";
import { defineGym } from "../../src/compile/define-gym";
import { exercises, gyms } from "../../src/index";

const [home, club] = [
  { id: "home", name: "My Home" },
  { id: "club", name: "The Club" },
];
const places = [home, club];
const [deadlift, other] = exercises;
const [gym] = gyms;
if (!deadlift || !other || !gym) throw new Error("the data is not there");

describe("a value that is named", () => {
  test("is the one with that id, or itself; the first where nothing is said", () => {
    expect(oneOf("club", places)).toBe(club);
    expect(oneOf(club, places)).toBe(club);
    expect(oneOf(undefined, places)).toBe(home);
    expect(oneOf({ ...club }, places)).toBeUndefined();
    expect(oneOf("pool", places)).toBeUndefined();
    expect(oneOf(undefined, [])).toBeUndefined();
  });

  test("and not there is told with all that are, found by name too", () => {
    const expected = 'a gym, or one of "home", "club"';
    expect(unknownChoice("gym", "the clubb", places)).toEqual([
      {
        path: ["gym"],
        expected,
        received: '"the clubb"',
        message: `gym must be ${expected}, not "the clubb". Did you mean "club"?`,
      },
    ]);
    expect(unknownChoice("gym", "hom", places)[0]?.message).toMatch(/ Did you mean "home"\?$/);
  });

  test("by a builder that has none is told so", () => {
    expect(unknownChoice("template", undefined, [])).toEqual([
      {
        path: ["template"],
        expected: "a template of your own: this builder has none",
        received: "nothing",
        message: "template is missing: expected a template of your own: this builder has none.",
      },
    ]);
    expect(unknownChoice("gym", "club", [])[0]?.expected).toBe("a gym of your own: this builder has none");
  });

  test("is not told of one that is there, and of what is no name", () => {
    for (const given of ["club", club, undefined, "", "  ", 3, null, { id: "pool" }]) {
      expect(unknownChoice("gym", given, places)).toEqual([]);
    }
  });
});

describe("a catalogue of one's own", () => {
  test("was checked where it was defined, or where every row was", () => {
    const catalog = defineCatalog([deadlift], { override: { [deadlift.id]: { swaps: [] } } });
    const list = [defineExercise(deadlift), defineExercise({ ...other, swaps: [] })];
    expect(checkedExercises(catalog)).toBe(catalog);
    expect(checkedExercises(list)).toEqual(list);
    expect(checkedExercises([...list, { ...other }])).toBeUndefined();
    for (const given of [[], undefined, null, 3, { 0: list[0], length: 1 }]) {
      expect(checkedExercises(given)).toBeUndefined();
    }
  });

  test("keeps the laws of its rows and of the whole", () => {
    const wrong = { ...other, regions: ["back", "back"] };
    expect(exercisesLaws([deadlift, other])).toEqual([]);
    expect(exercisesLaws([deadlift, wrong]).map(({ path }) => path)).toEqual([["exercises", 1, "regions", 1]]);
    expect(exercisesLaws([deadlift, { ...other, id: deadlift.id }]).map(({ path }) => path)).toEqual([
      ["exercises", 1, "id"],
    ]);
  });

  test("has no laws where it is no list, or was defined", () => {
    expect(exercisesLaws({ 0: deadlift })).toEqual([]);
    expect(exercisesLaws(undefined)).toEqual([]);
    expect(exercisesLaws(defineCatalog([deadlift], { override: { [deadlift.id]: { swaps: [] } } }))).toEqual([]);
  });
});

test("a gym is checked that was defined, or is the builder's own", () => {
  const own = defineGym({ ...gym, id: "own" });
  expect(isCheckedChoice({ gym: own }, "gym", [gym])).toBe(true);
  expect(isCheckedChoice({ gym }, "gym", [gym])).toBe(true);
  expect(isCheckedChoice({ gym: { ...gym } }, "gym", [gym])).toBe(false);
  expect(isCheckedChoice({ gym: gym.id }, "gym", [gym])).toBe(false);
  expect(isCheckedChoice({ template: own }, "template", [gym])).toBe(false);
  expect(isCheckedChoice({ template: own }, "gym", [gym])).toBe(false);
  expect(isCheckedChoice(3, "gym", [gym])).toBe(false);
});
