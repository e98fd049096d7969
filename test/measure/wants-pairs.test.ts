import { expect, test } from "vitest";
import { wantsPairs } from "../../src/measure/wants-pairs";

test("pairs are wanted for work capacity, on the light day of two, and on the only day of a week", () => {
  expect(wantsPairs({ goal: "work-capacity", sessionOfWeek: 1 })).toBe(true);
  expect(wantsPairs({ goal: "general", sessionOfWeek: 2, sessionsPerWeek: 2 })).toBe(true);
  expect(wantsPairs({ goal: "general", sessionOfWeek: 1, sessionsPerWeek: 1 })).toBe(true);
});

test("else only when time is short", () => {
  expect(wantsPairs({ goal: "endurance", sessionOfWeek: 1 })).toBe(false);
  expect(wantsPairs({ goal: "general", sessionOfWeek: 1, sessionsPerWeek: 2 })).toBe(false);
  expect(wantsPairs({ goal: "general", sessionOfWeek: 2, sessionsPerWeek: 3 })).toBe(false);
});
