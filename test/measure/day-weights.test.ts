import { expect, test } from "vitest";
import { dayCoverage } from "../../src/measure/day-weights";
import type { Region } from "../../src/model/vocabulary";
import { type ExerciseFacts, exercise } from "../support/items";

/** What an exercise covers of the movements of a region, in their order. */
const covers = (region: Region, facts: ExerciseFacts): readonly number[] =>
  dayCoverage.filter((one) => one.region === region).map(({ cover }) => cover(exercise("lift", facts)));

test("a press for the chest covers less of it where shoulders or triceps get as much", () => {
  expect(covers("chest", { pattern: "horizontal-push", muscles: { chest: 1, triceps: 0.5 } })).toEqual([1, 0]);
  expect(covers("chest", { pattern: "dip", muscles: { chest: 1, triceps: 1 } })).toEqual([0.6, 0]);
  expect(covers("chest", { pattern: "horizontal-push", muscles: { chest: 1, "front-delts": 1 } })).toEqual([0.6, 0]);
  expect(covers("chest", { pattern: "chest-fly", muscles: { chest: 1 } })).toEqual([0, 1]);
  expect(covers("chest", { pattern: "squat", muscles: { chest: 1 } })).toEqual([0, 0]);
});

test("a one-sided press overhead covers half, and so does a raise to the side that is a row", () => {
  expect(covers("shoulders", { pattern: "vertical-push", laterality: "bilateral" })).toEqual([1, 0]);
  expect(covers("shoulders", { pattern: "vertical-push", laterality: "unilateral" })).toEqual([0.5, 0]);
  expect(covers("shoulders", { pattern: "lateral-raise", mechanics: "isolation" })).toEqual([0, 1]);
  expect(covers("shoulders", { pattern: "lateral-raise", mechanics: "compound" })).toEqual([0, 0.5]);
});

test("arms have two movements, the core one", () => {
  expect(covers("arms", { pattern: "elbow-flexion" })).toEqual([1, 0]);
  expect(covers("arms", { pattern: "elbow-extension" })).toEqual([0, 1]);
  expect(covers("core", { pattern: "core" })).toEqual([1]);
  expect(covers("core", { pattern: "row" as never })).toEqual([0]);
});
