import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { defineExercise } from "../../src/compile/define-exercise";
import { OptionsError } from "../../src/errors";
import type { Exercise } from "../../src/model/exercise";

const row: Exercise = {
  id: "garage-row",
  name: "Garage row",
  aliases: ["my row"],
  family: "garage-row",
  pattern: "horizontal-pull",
  mechanics: "compound",
  laterality: "bilateral",
  unit: "reps",
  regions: ["back"],
  muscles: [
    { muscle: "lats", share: 1 },
    { muscle: "biceps", share: 0.5 },
  ],
  needs: [{ all: ["barbell"], load: "barbell", station: "garage" }],
  demand: { lowBack: 3, grip: 2, systemic: 2, skill: 2, strength: 0, knee: 0, hip: 1, shoulder: 1 },
  loadability: 3,
  hardSet: true,
  trunk: "hinged",
  setupSeconds: 60,
  secondsPerRep: 3,
  swaps: ["bent-over-row"],
  data: { ids: [1, { deep: null }], video: "https://example.org" },
};

/** Paths and expectations of what is wrong with an exercise. */
const wrongs = (exercise: unknown): string[] => {
  try {
    Reflect.apply(defineExercise, undefined, [exercise]);
  } catch (error) {
    if (error instanceof OptionsError)
      return error.issues.map(({ path, expected }) => `${path.join(".")}: ${expected}`);
    throw error;
  }
  return [];
};

describe("defineExercise", () => {
  test("gives a frozen copy, all the way down", () => {
    const input = structuredClone(row);
    const defined = defineExercise(input);
    expect(defined).toStrictEqual(row);
    expect(defined).not.toBe(input);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(defined.muscles[0])).toBe(true);
    expect(Object.isFrozen(Object(defined.data?.ids)[1])).toBe(true);
  });

  test("gives what it gave before as it is", () => {
    const defined = defineExercise(row);
    expect(defineExercise(defined)).toBe(defined);
  });

  test("takes every exercise of our catalogue", () => {
    for (const exercise of exercises) expect(defineExercise(exercise)).toStrictEqual(exercise);
  });

  test("tells what is missing", () => {
    expect(wrongs({ ...row, muscles: undefined, trunk: undefined })).toEqual([
      "muscles: a list with at least one muscle",
      expect.stringMatching(/^trunk: one of "supported"/),
    ]);
  });

  test.each([
    [{ muscles: [{ muscle: "lats", share: 0.5 }] }, "muscles: a list with at least one muscle of share 1"],
    [{ muscles: [...row.muscles, { muscle: "lats", share: 0.25 }] }, "muscles.2.muscle: a muscle that is there once"],
    [{ muscles: [] }, "muscles: a list with at least one muscle"],
    [{ regions: [] }, "regions: a list with at least one region"],
    [{ regions: ["back", "back"] }, "regions.1: a region that is there once"],
    [{ needs: [] }, "needs: a list with at least one alternative of what it needs"],
    [{ swaps: ["garage-row"] }, "swaps.0: another exercise"],
    [{ swaps: ["a", "a"] }, "swaps.1: a swap that is there once"],
    [{ aliases: ["a", "a"] }, "aliases.1: a name that is there once"],
    [{ name: "  " }, "name: a text of 1 to 200 characters"],
    [{ id: "Garage Row" }, "id: an id of lower-case letters and digits, with hyphens between (at most 100 characters)"],
    [{ demand: { ...row.demand, systemic: 0 } }, "demand.systemic: a whole number from 1 to 3"],
    [{ data: { at: new Date(0) } }, "data.at: JSON"],
    [{ data: { count: Number.POSITIVE_INFINITY } }, "data.count: JSON"],
    [{ data: 3 }, "data: an object of JSON values"],
  ])("refuses %j", (change, wrong) => {
    expect(wrongs({ ...row, ...change })).toEqual([wrong]);
  });

  test("lists what is wrong across fields together with what is wrong with one", () => {
    const both = { ...row, hardSet: "yes", muscles: [{ muscle: "lats", share: 0.5 }] };
    expect(wrongs(both)).toEqual(["hardSet: true or false", "muscles: a list with at least one muscle of share 1"]);
  });
});

test("a share that is no number is told, whatever it is", () => {
  const share: never = Object(new Date(0)) as never;
  expect(() => defineExercise({ ...row, muscles: [{ muscle: "lats", share }] })).toThrow("muscles[0].share");
});
