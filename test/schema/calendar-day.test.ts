import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalendarDay } from "../../src/schema/calendar-day";

test.each(["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])("%s is a day", (day) => {
  expect(isCalendarDay(day)).toBe(true);
});

test.each([
  "2023-02-29",
  "1900-02-29",
  "2026-04-31",
  "2026-00-10",
  "2026-13-01",
  "2026-01-00",
  "2026-1-1",
  "2026-01-01T00:00",
  " 2026-01-01",
  "today",
  "",
])("%j is none", (day) => {
  expect(isCalendarDay(day)).toBe(false);
});

test("agrees with the calendar of the platform", () => {
  const digits = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(digits, ([year, month, day]) => {
      const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
        "-",
      );
      const date = new Date(`${text}T00:00:00Z`);
      const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isCalendarDay(text)).toBe(isReal);
    }),
    { numRuns: 2000 },
  );
});
