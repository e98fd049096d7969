import { expect, test } from "vitest";
import { generalSecondsOf } from "../../src/measure/general-warmup";
import type { Warmup } from "../../src/model/vocabulary";

test.each([
  [10, 0],
  [44, 0],
  [45, 0],
  [45.5, 30],
  [45.99, 59],
  [46, 60],
  [48, 180],
  [50, 300],
  [60, 300],
  [240, 300],
])("by default %d minutes hold %d seconds: it grows by a minute a minute above 45", (minutes, seconds) => {
  expect(generalSecondsOf({ minutes })).toBe(seconds);
});

test("46 minutes never hold less work than 45", () => {
  for (let minutes = 40; minutes < 60; minutes += 1) {
    const [less, more] = [minutes, minutes + 1].map((m) => m * 60 - generalSecondsOf({ minutes: m }));
    expect(more).toBeGreaterThanOrEqual(less ?? 0);
  }
});

test.each<[Warmup, number]>([
  ["full", 300],
  ["specific", 0],
  ["none", 0],
])("%s is %d seconds, however many minutes there are", (warmup, seconds) => {
  for (const minutes of [20, 45, 90]) expect(generalSecondsOf({ warmup, minutes })).toBe(seconds);
  expect(generalSecondsOf({ warmup })).toBe(seconds);
});

test("is 300 seconds where nothing is known", () => {
  expect(generalSecondsOf({})).toBe(300);
});
