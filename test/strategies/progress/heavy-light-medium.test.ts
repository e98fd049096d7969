import { expect, test } from "vitest";
import { heavyLightMedium } from "../../../src/strategies/progress/heavy-light-medium";
import { next, went } from "../../support/progress";

const week = [went(1, 87.5, 8, 3, 3), went(3, 75, 8, 4, 2), went(5, 100, 6, 2, 1)];

test("grows by the heavy day, and the others are shares of it", () => {
  expect(next(heavyLightMedium, week)).toMatchObject({ kg: 102.5, move: "up" });
  expect(next(heavyLightMedium, week, { turn: { at: 2, of: 3 } })).toMatchObject({ kg: 75, move: "light" });
  expect(next(heavyLightMedium, week, { turn: { at: 3, of: 3 } })).toMatchObject({ kg: 87.5, move: "medium" });
});

test("goes down after two failed heavy days, and the light day follows", () => {
  const failed = [went(3, 75, 8, 4, 2), went(5, 100, 4, 0, 1), went(12, 100, 4, 0, 1)];
  expect(next(heavyLightMedium, failed)).toMatchObject({ kg: 90, move: "down" });
  const after = [went(2, 90, 6, 2, 1), ...failed.map((one) => ({ ...one, daysAgo: one.daysAgo + 7 }))];
  expect(next(heavyLightMedium, after, { turn: { at: 2, of: 2 } })).toMatchObject({ kg: 67.5, move: "light" });
});
