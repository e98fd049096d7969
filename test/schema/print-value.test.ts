import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printPath, printValue } from "../../src/schema/print-value";
import { takePlain } from "../../src/schema/take-plain";

describe("printValue", () => {
  test.each([
    [undefined, "nothing"],
    [null, "null"],
    [Number.NaN, "NaN"],
    [5, "5"],
    [true, "true"],
    ["a\nb", '"a\\nb"'],
    ["x".repeat(100), `"${"x".repeat(60)}…"`],
    [[], "an empty list"],
    [[1, 2], "a list of 2"],
    [{}, "{}"],
    [{ a: 1, b: 2 }, "an object with a, b"],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, "an object with a, b, c, d, …"],
    [{ ["k".repeat(30)]: 1 }, `an object with ${"k".repeat(20)}…`],
    [10n, "a bigint"],
    [Symbol("own"), "a symbol"],
    [() => 1, "a function"],
  ])("prints %s", (value, text) => {
    expect(printValue(value)).toBe(text);
  });

  test("is short for anything", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (value) => {
        expect(printValue(takePlain(value)).length).toBeLessThan(500);
      }),
    );
  });
});

test("printPath writes a path as in code", () => {
  expect(printPath([])).toBe("");
  expect(printPath(["gym", "stations", 0, "count"])).toBe("gym.stations[0].count");
  expect(printPath(["override", "leg-press", "name"])).toBe('override["leg-press"].name');
  expect(printPath([3, "id"])).toBe("[3].id");
});

test("what throws when it is read is printed, too", () => {
  const fail = (): never => {
    throw new Error("no");
  };
  const unreadable = "something that cannot be read";
  expect(printValue(new Proxy({}, { ownKeys: fail }))).toBe(unreadable);
  expect(printValue(new Proxy([], { get: fail }))).toBe(unreadable);
});
