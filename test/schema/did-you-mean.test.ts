import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareWord, didYouMean, editDistance } from "../../src/schema/did-you-mean";

const meant = (written: string, ...words: string[]): string | undefined =>
  didYouMean(
    written,
    words.map((word) => ({ text: word, word })),
  );

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["a", "", 1],
    ["minuets", "minutes", 1],
    ["kitten", "sitting", 3],
    ["ab", "ba", 1],
    ["abc", "abc", 0],
  ])("from %j to %j is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test("is the same in both directions, and zero for equal words alone", () => {
    const words = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("didYouMean", () => {
  test.each([
    ["minuets", "minutes"],
    ["warmUp", "warmup"],
    ["Warm-Up", "warmup"],
    ["minut", "minutes"],
    ["warm", "warmup"],
  ])("%j means %j", (written, word) => {
    expect(meant(written, "seed", "minutes", "warmup")).toBe(word);
  });

  test("offers nothing that is far, short or long", () => {
    expect(meant("elephant", "minutes", "warmup")).toBeUndefined();
    expect(meant("x", "y")).toBeUndefined();
    expect(meant("m".repeat(65), "m".repeat(64))).toBeUndefined();
    expect(meant("", "a")).toBeUndefined();
  });

  test("takes the nearest, of equals the first", () => {
    expect(meant("back-row", "bank-row", "back-rows", "backrow")).toBe("backrow");
    expect(meant("cat", "bat", "hat")).toBe("bat");
  });

  test("gives the word of the text that is near", () => {
    expect(didYouMean("Back Squat", [{ text: "back squat", word: "barbell-back-squat" }])).toBe("barbell-back-squat");
  });

  test("words without letters stay what they are", () => {
    expect(bareWord("—")).toBe("—");
    expect(bareWord("Приседания со штангой")).toBe("приседаниясоштангой");
  });
});
