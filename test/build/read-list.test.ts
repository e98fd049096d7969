import { describe, expect, test } from "vitest";
import { isMade, markMade } from "../../src/build/made-blocks";
import { readEntries, readOwnBlocks } from "../../src/build/read-list";
import { defineExercise } from "../../src/compile/define-exercise";
import { OptionsError } from "../../src/errors";
import { exercises, legPress } from "../../src/index";
import { circuit, item, straight, superset, unknownItem } from "../support/items";

const [first, second, third] = exercises;
if (!first || !second || !third) throw new Error("the data is not there");
const own = structuredClone({ ...first, id: "own", swaps: [] });
const issues = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
};

describe("entries of a list", () => {
  const read = (list: unknown) => readEntries(list, exercises);

  test("that are of the catalogue, or were defined, are taken as they are", () => {
    const defined = defineExercise(own);
    const list = read([first, defined, legPress]);
    expect(list[0]).toBe(first);
    expect(list[1]).toBe(defined);
    expect(list[2]).toBe(legPress);
    expect(Object.isFrozen(list)).toBe(true);
  });

  test("of one's own are copied and frozen", () => {
    const [entry] = read([own]);
    expect(entry).toEqual(own);
    expect(entry).not.toBe(own);
    expect(Object.isFrozen(entry)).toBe(true);
    expect(Object.isFrozen(own)).toBe(false);
  });

  test("may be items, which keep an exercise of the catalogue itself", () => {
    const given = [item(first), item(own), unknownItem("x")];
    const list = read(given);
    expect(list).toEqual(given);
    expect(list[0]).not.toBe(given[0]);
    expect(Object(list[0]).exercise).toBe(first);
    expect(Object(list[1]).exercise).not.toBe(own);
    expect(Object(list[2]).exercise).not.toBe(given[2]?.exercise);
  });

  test("that are wrong are told all at once, where they stand", () => {
    const wrong = [
      first,
      3,
      { ...own, name: "" },
      { ...item(first), role: "star" },
      { ...own, regions: ["back", "back"] },
      item(second, { reps: [8, 5] }),
    ];
    expect(issues(() => read(wrong))).toEqual([
      expect.stringMatching(/^list\[1\] must be /),
      expect.stringMatching(/^list\[2\]\.name must be /),
      expect.stringMatching(/^list\[3\]\.role must be /),
      'list[4].regions[1] must be a region that is there once, not "back".',
      "list[5].prescription.target.max must be at least as much as min, 8, not 5.",
    ]);
  });

  test("are a list", () => {
    expect(issues(() => read("all"))).toEqual(['list must be a list, not "all".']);
    expect(issues(() => read(undefined))).toEqual(["list is missing: expected a list."]);
    expect(read([])).toEqual([]);
  });
});

describe("blocks of one's own", () => {
  const read = (blocks: unknown) => readOwnBlocks(blocks, exercises);

  test("are copied and frozen, with the exercises of the catalogue themselves in their places", () => {
    const given = [
      straight(item(own)),
      superset(item(first), unknownItem("x")),
      circuit([unknownItem("y"), item(second), item(third)]),
    ];
    const blocks = read(given);
    expect(blocks).toEqual(given);
    expect(Object.isFrozen(blocks[1]?.items)).toBe(true);
    expect(blocks[1]).not.toBe(given[1]);
    expect(blocks[1]?.items[0].exercise).toBe(first);
    expect(blocks[2]?.items.map(({ exercise }) => exercise)[1]).toBe(second);
    expect(blocks[2]?.items.map(({ exercise }) => exercise)[2]).toBe(third);
    expect(blocks.some(isMade)).toBe(false);
  });

  test("that came from here are taken as they are", () => {
    const [made] = markMade([straight(item(first))]);
    const [kept, copied] = read([made, structuredClone(made)]);
    expect(kept).toBe(made);
    expect(copied).toEqual(made);
    expect(copied).not.toBe(made);
  });

  test("that are wrong are told all at once, where they stand", () => {
    const wrong = [
      { kind: "pile", items: [item(first)] },
      superset(item(first), item(second, { reps: [8, 5] })),
      straight({ ...item(first), role: Object("star") }),
    ];
    expect(issues(() => read(wrong)).map((message) => message.split(" ")[0])).toEqual([
      "blocks[0].kind",
      "blocks[1].items[1].prescription.target.max",
      "blocks[2].items[0].role",
    ]);
    expect(issues(() => read({}))).toEqual(["blocks must be a list, not {}."]);
  });
});
