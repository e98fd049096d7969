import { describe, expect, test } from "vitest";
import { dayCoverage } from "../../src/measure/day-weights";
import { type ExerciseFacts, exercise } from "../support/items";

/** What an exercise covers: region, worth of the movement, and how much of it. */
const coveredBy = (facts: ExerciseFacts) =>
  dayCoverage.flatMap(({ region, worth, cover }) => {
    const part = cover(exercise("x", facts));
    return part === 0 ? [] : [[region, worth, part]];
  });

describe("the movements outside back and legs", () => {
  test.each<[string, ExerciseFacts, unknown]>([
    ["a bench press", { pattern: "horizontal-push", muscles: { chest: 1, triceps: 0.5 } }, [["chest", 1.5, 1]]],
    ["a dip", { pattern: "dip", muscles: { chest: 1, "front-delts": 0.5 } }, [["chest", 1.5, 1]]],
    ["a press as much for the triceps", { pattern: "dip", muscles: { chest: 1, triceps: 1 } }, [["chest", 1.5, 0.6]]],
    [
      "a press as much for the shoulders",
      { pattern: "horizontal-push", muscles: { chest: 1, "front-delts": 1 } },
      [["chest", 1.5, 0.6]],
    ],
    ["a fly", { pattern: "chest-fly", muscles: { chest: 1 } }, [["chest", 0.3, 1]]],
    ["a press overhead", { pattern: "vertical-push", laterality: "bilateral" }, [["shoulders", 1.5, 1]]],
    ["one with one arm", { pattern: "vertical-push", laterality: "unilateral" }, [["shoulders", 1.5, 0.5]]],
    ["one with arms by turns", { pattern: "vertical-push", laterality: "alternating" }, [["shoulders", 1.5, 0.5]]],
    ["a lateral raise", { pattern: "lateral-raise", mechanics: "isolation" }, [["shoulders", 0.7, 1]]],
    ["a row to the chin", { pattern: "lateral-raise", mechanics: "compound" }, [["shoulders", 0.7, 0.5]]],
    ["a curl", { pattern: "elbow-flexion", mechanics: "isolation" }, [["arms", 0.5, 1]]],
    ["a triceps extension", { pattern: "elbow-extension", mechanics: "isolation" }, [["arms", 0.5, 1]]],
    ["a plank", { pattern: "core" }, [["core", 0.3, 1]]],
    ["a lift of the legs", { pattern: "squat", mechanics: "isolation", muscles: { triceps: 1 } }, []],
  ])("%s", (_, facts, covered) => {
    expect(coveredBy(facts)).toEqual(covered);
  });
});
