import { describe, expect, test } from "vitest";
import { smallestConflict } from "../../src/build/smallest-conflict";

interface Wishes {
  readonly a?: number;
  readonly b?: number;
  readonly c?: number;
}
const keys = ["a", "b", "c"] as const;
const failure = new Error("the failure");

/** Searches with a builder that fails where it is told, and tells what it was asked. */
const search = (options: Wishes, fails: (wishes: Wishes) => Error | undefined) => {
  const tried: string[] = [];
  const conflict = smallestConflict<Wishes, keyof Wishes>(options, {
    keys,
    without: (wishes, key) => ({ ...wishes, [key]: undefined }),
    attempt: (wishes) => {
      tried.push(keys.filter((key) => wishes[key] !== undefined).join(""));
      const error = fails(wishes);
      if (error !== undefined) throw error;
    },
    isAlike: (error) => error === failure,
  });
  return { conflict, tried };
};

describe("the smallest conflict", () => {
  test("holds what cannot go, in the order of the keys", () => {
    const { conflict } = search({ c: 1, b: 1, a: 1 }, ({ a, c }) =>
      a !== undefined && c !== undefined ? failure : undefined,
    );
    expect(conflict).toEqual(["a", "c"]);
  });

  test("is nothing where it fails whatever is left out", () => {
    expect(search({ a: 1, b: 1 }, () => failure).conflict).toEqual([]);
  });

  test("leaves out the last first, and never what is not there", () => {
    const { tried } = search({ a: 1, c: 1 }, () => failure);
    expect(tried).toEqual(["a", ""]);
  });

  test("keeps an option without which it fails otherwise", () => {
    const other = new Error("another");
    expect(search({ a: 1, b: 1 }, ({ b }) => (b === undefined ? other : failure)).conflict).toEqual(["b"]);
  });

  test("is looked for until nothing more can go", () => {
    // While a is there, c is needed; once a is gone, c is not. a goes last.
    const fails = ({ a, b, c }: Wishes) =>
      b !== undefined && (a === undefined || c !== undefined) ? failure : undefined;
    const { conflict, tried } = search({ a: 1, b: 1, c: 1 }, fails);
    expect(conflict).toEqual(["b"]);
    expect(tried).toEqual(["ab", "ac", "bc", "b", "", ""]);
  });
});
