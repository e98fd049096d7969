import { expect, test } from "vitest";
import { isMade } from "../../src/build/made-blocks";
import { OptionsError } from "../../src/errors";
import { bentOverRow, fitToMinutes, legPress, pairExercises } from "../../src/index";

const blocks = pairExercises([bentOverRow, legPress], { minutes: 60 });

test("what a stage gave out is known again, a copy of it is not", () => {
  expect(blocks.every(isMade)).toBe(true);
  expect(blocks.every(Object.isFrozen)).toBe(true);
  expect(fitToMinutes(blocks, { minutes: 20 }).blocks.every(isMade)).toBe(true);
  expect(structuredClone(blocks).some(isMade)).toBe(false);
  expect([undefined, null, "block", {}].some(isMade)).toBe(false);
});

test("a copy is checked, and fits the same", () => {
  expect(fitToMinutes(structuredClone(blocks), { minutes: 60 })).toEqual(fitToMinutes(blocks, { minutes: 60 }));
  const wrong = blocks.map((block) => ({ ...block, kind: "pile" }));
  // @ts-expect-error: there is no such kind of block.
  expect(() => fitToMinutes(wrong)).toThrow(OptionsError);
});
