import { expect, test } from "vitest";
import { volumeTargets } from "../../src/measure/volume-targets";
import { goals } from "../../src/model/vocabulary";

const large = ["quads", "hamstrings", "glutes", "lats", "upper-back", "chest"];
const small = ["gastrocnemius", "rear-delts", "side-delts", "triceps", "biceps", "abs"];

test("for growth large muscles get 10 to 20 sets a week and small ones 6 to 20", () => {
  expect(volumeTargets("hypertrophy")).toEqual([
    ...large.map((muscle) => ({ muscle, least: 10, most: 20 })),
    ...small.map((muscle) => ({ muscle, least: 6, most: 20 })),
  ]);
});

test.each(goals.filter((goal) => goal !== "hypertrophy"))("for %s all of them get 4 to 20", (goal) => {
  expect(volumeTargets(goal)).toEqual([...large, ...small].map((muscle) => ({ muscle, least: 4, most: 20 })));
});
