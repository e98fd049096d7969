import { describe, expect, test } from "vitest";
import { fitToTime } from "../../src/build/fit-to-time";
import type { Block, Item } from "../../src/model/plan";
import type { BuildBrief, BuildTools, FitStrategy } from "../../src/model/strategy";
import { own } from "../../src/strategies/own";
import { briefOf, exercise, item, straight, superset } from "../support/items";
import { toolsOf } from "../support/tools";

const main = item(exercise("main"), { role: "main", sets: 5, restSeconds: 180 });
const other = item(exercise("other"));
const blocks = [straight(main), straight(other)];
const decision = {
  stage: "fit",
  code: "own-reason",
  subject: { kind: "session" },
  data: { strategy: "ours", reason: "so" },
  source: "default",
} as const;
const leaving = (left: readonly Block[]): FitStrategy =>
  own("ours", () => ({ value: { blocks: left, seconds: 1 }, decisions: [decision] }));
const fitBy = (strategy: FitStrategy, more: Partial<BuildTools> = {}, brief: BuildBrief = briefOf()) =>
  fitToTime({ blocks, seconds: 1234 }, brief, strategy, { ...toolsOf(brief), ...more });
const withWork = (one: Item, more: object): Item => ({ ...one, prescription: { ...one.prescription, ...more } });

describe("a fit strategy of the library", () => {
  test("is taken at its word: blocks and reasons are its own", () => {
    const left = [straight(withWork(main, { sets: 1, restSeconds: 0 }))];
    const step = fitBy(leaving(left));
    expect(step.value.blocks).toEqual(left);
    expect(step.value.blocks[0]).toBe(left[0]);
    expect(step.decisions).toEqual([decision]);
    expect(Object.isFrozen(step.value.blocks)).toBe(true);
  });

  test("leaves something", () => {
    expect(() => fitBy(leaving([]))).toThrow('Strategy "fit" left nothing of the session');
  });

  test("that fails is told by its name", () => {
    const failing = own("ours", () => {
      throw new Error("no");
    });
    expect(() => fitBy(failing)).toThrow('Strategy "fit" threw: no');
  });

  test("loses the details of sets with the sets", () => {
    const perSet = [{ kind: "work" }, { kind: "drop" }, {}] as const;
    const left = [superset(withWork(main, { sets: 2, perSet }), withWork(other, { sets: 3, perSet }))];
    const [first, second] = fitBy(leaving(left)).value.blocks[0]?.items ?? [];
    expect(first?.prescription.perSet).toEqual(perSet.slice(0, 2));
    expect(second?.prescription.perSet).toEqual(perSet);
    expect("perSet" in Object(fitBy(leaving(blocks)).value.blocks[0]?.items[0].prescription)).toBe(false);
  });
});

describe("what a fitted session takes", () => {
  test("is not counted anew where every block is the same, in the same place", () => {
    const price = () => {
      throw new Error("priced");
    };
    expect(fitBy(leaving([...blocks]), { price }).value.seconds).toBe(1234);
    for (const left of [[...blocks].reverse(), blocks.slice(0, 1), [...blocks, straight(other)], [{ ...blocks[0] }]]) {
      expect(() => fitBy(leaving(left as readonly Block[]), { price })).toThrow("priced");
    }
  });

  test("is at most what there is", () => {
    const left = blocks.slice(0, 1);
    const priced = (seconds: number) => () => fitBy(leaving(left), { price: () => seconds, budgetSeconds: 600 });
    expect(priced(600)().value.seconds).toBe(600);
    expect(priced(601)).toThrow('Strategy "fit" ended over the minutes');
    expect(priced(Number.NaN)).toThrow('Strategy "fit" ended over the minutes');
  });
});

test("a locked item may not be changed by a stranger, and a beginner rests less", () => {
  const strange = (left: readonly Block[]) => () => ({ value: { blocks: left, seconds: 1 }, decisions: [] });
  const more = [straight(main), straight(withWork(other, { sets: 4 }))];
  expect(() => fitBy(strange(more), {}, briefOf({ lock: [other] }))).toThrow("changed a locked item");
  expect(() => fitBy(strange(more), {}, briefOf({ lock: [main] }))).not.toThrow();
  const short = [straight(withWork(main, { restSeconds: 60 })), straight(other)];
  expect(() => fitBy(strange(short), {}, briefOf({ level: "beginner" }))).not.toThrow();
  expect(() => fitBy(strange(short))).toThrow("cut the rest of a main lift below its floor");
});
