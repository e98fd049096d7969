import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { hipPatterns, kneePatterns } from "../../src/measure/leg-patterns";
import type { Muscle, Pattern } from "../../src/model/vocabulary";

/** Muscles that are prime movers in every exercise of a movement that the catalogue has, one of them at least. */
const isMoverOf = (pattern: Pattern, movers: readonly Muscle[]): boolean => {
  const lifts = exercises.filter((one) => one.pattern === pattern && one.hardSet);
  const has = lifts.map(({ muscles }) => muscles.some(({ muscle, share }) => share === 1 && movers.includes(muscle)));
  return has.length > 0 && has.every(Boolean);
};

test.each(kneePatterns)("%s is done by the quads", (pattern) => {
  expect(isMoverOf(pattern, ["quads"])).toBe(true);
});

test.each(hipPatterns)("%s is done by the back of the leg or the back", (pattern) => {
  expect(isMoverOf(pattern, ["hamstrings", "glutes", "erectors"])).toBe(true);
});

test("no movement is both", () => {
  expect(kneePatterns.filter((pattern) => hipPatterns.includes(pattern))).toEqual([]);
});
