import { expect, test } from "vitest";
import { dayKindOf } from "../../src/measure/day-kind";

test("of two sessions a week the first is heavy and the second light", () => {
  expect(dayKindOf({ sessionsPerWeek: 2, sessionOfWeek: 1 })).toBe("heavy");
  expect(dayKindOf({ sessionsPerWeek: 2, sessionOfWeek: 2 })).toBe("light");
});

test("any other number of sessions has neither", () => {
  expect(dayKindOf({ sessionOfWeek: 1 })).toBeUndefined();
  expect(dayKindOf({ sessionsPerWeek: 1, sessionOfWeek: 1 })).toBeUndefined();
  expect(dayKindOf({ sessionsPerWeek: 3, sessionOfWeek: 2 })).toBeUndefined();
});
