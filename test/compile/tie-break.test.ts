import fc from "fast-check";
import { expect, test } from "vitest";
import { tieBreak } from "../../src/compile/tie-break";

test("never changes: sessions are built with it", () => {
  expect(tieBreak("", "hinge", "barbell-deadlift")).toMatchInlineSnapshot(`0.6208014797884971`);
  expect(tieBreak("seed", "hinge", "barbell-deadlift")).toMatchInlineSnapshot(`0.48983671283349395`);
});

test("is from 0 to below 1, the same for the same words", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const number = tieBreak(...words);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
      expect(tieBreak(...words)).toBe(number);
    }),
  );
});

test("tells apart where a word ends", () => {
  expect(tieBreak("ab", "c")).not.toBe(tieBreak("a", "bc"));
  expect(tieBreak("a")).not.toBe(tieBreak("a", ""));
});

test("spreads evenly", () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < 10_000; at++) {
    const place = Math.floor(tieBreak("", "slot", `exercise-${at}`) * 10);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
});
