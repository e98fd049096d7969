import { describe, expect, test } from "vitest";
import { readDraft } from "../../src/build/read-draft";
import { StrategyError } from "../../src/errors";
import type { Block, Item } from "../../src/model/plan";
import { exercise, item, straight, superset, unknownItem } from "../support/items";

const a = item(exercise("a"), { sets: 4, warmup: [{ reps: 5, percent: 50, restSeconds: 60 }] });
const b = item(exercise("b"), { tags: ["mine"] });
const given = [a, b];
const read = (blocks: unknown, items: readonly Item[] = given) => readDraft({ blocks, seconds: 1 }, items, "fit");
const refused = (blocks: unknown, items?: readonly Item[]) => {
  try {
    read(blocks, items);
  } catch (error) {
    if (error instanceof StrategyError && error.strategy === "fit") return error.promise;
    throw error;
  }
  return "kept";
};
const withWork = (one: Item, more: object): Item => ({ ...one, prescription: { ...one.prescription, ...more } });

describe("what a fit strategy left", () => {
  test("is told item by item: as it is, as it was given, where that stood and with which ramp sets", () => {
    const less = withWork(b, { sets: 2, restSeconds: 45 });
    const { blocks, kept } = read([straight(less), straight(a)]);
    expect(blocks).toEqual([straight(less), straight(a)]);
    expect(kept).toEqual([
      { item: less, given: b, place: 1, warmup: [] },
      { item: a, given: a, place: 0, warmup: a.warmup },
    ]);
    expect(kept[0]?.given).toBe(b);
    expect(kept[0]?.item).toBe(blocks[0]?.items[0]);
  });

  test("is made of objects of its own, also what was not changed", () => {
    const { kept } = read([straight(a)]);
    expect(kept[0]?.item).toEqual(a);
    expect(kept[0]?.item).not.toBe(a);
  });

  test("keeps the given ramp sets and exercise of a changed item, whatever it says of the first", () => {
    const { blocks, kept } = read([straight({ ...withWork(a, { sets: 1 }), warmup: [] })]);
    expect(kept[0]?.warmup).toEqual([]);
    expect(blocks[0]?.items[0].warmup).toEqual(a.warmup);
    expect(blocks[0]?.items[0].exercise).toBe(a.exercise);
  });

  test("is nothing where no block is left, and the times of blocks are kept", () => {
    expect(read([])).toEqual({ blocks: [], kept: [] });
    expect(read([superset(a, b, { restSeconds: 33 })]).blocks).toEqual([superset(a, b, { restSeconds: 33 })]);
  });

  test.each([[undefined], ["blocks"], [{}], [[{ kind: "pile", items: [] }]]])("is no draft: %j", (blocks) => {
    expect(refused(blocks)).toBe("did not return a draft");
    expect(() => readDraft(blocks, given, "fit")).toThrow("did not return a draft");
  });
});

describe("each item", () => {
  test("stands for the given one that it is, else for the first of its exercise", () => {
    const [one, two] = [withWork(a, { sets: 2 }), withWork(a, { sets: 3 })];
    const twice = [one, two];
    const places = (blocks: readonly Block[]) => read(blocks, twice).kept.map(({ place }) => place);
    expect(places([straight(two), straight(one)])).toEqual([1, 0]);
    expect(places([straight({ ...two }), straight({ ...two })])).toEqual([0, 1]);
    expect(places([straight(two), straight({ ...two })])).toEqual([1, 0]);
    expect(refused([straight(two), straight(two), straight(two)], twice)).toBe(
      "added an exercise; fitting never adds one",
    );
  });

  test("is one that was given", () => {
    expect(refused([straight(item(exercise("c")))])).toBe("added an exercise; fitting never adds one");
    expect(refused([straight({ ...a, exercise: { ...a.exercise } })])).toBe(
      "added an exercise; fitting never adds one",
    );
  });

  test.each<[string, Item]>([
    ["role", { ...b, role: "main" }],
    ["station", { ...b, station: "pool" }],
    ["tags", { ...b, tags: ["mine", "more"] }],
    ["target", withWork(b, { target: { kind: "amrap", min: 1 } })],
    ["effort", withWork(b, { effort: { kind: "rir", min: 0, max: 0 } })],
    ["tempo", withWork(b, { tempo: { eccentric: 1, pause: 0, concentric: 1, top: 0 } })],
    ["load", withWork(b, { load: { kg: 1 } })],
  ])("keeps its %s", (_key, changed) => {
    expect(refused([straight(changed)])).toBe("changed an exercise; fitting changes sets and rests only");
  });
});

describe("sets and rest", () => {
  test.each([{ sets: 1 }, { sets: 100 }, { restSeconds: 0 }, { restSeconds: 3600 }])("may be %o", (more) => {
    expect(read([straight(withWork(a, more))]).blocks[0]?.items[0].prescription).toEqual({
      ...a.prescription,
      ...more,
    });
  });

  test.each([
    { sets: 0 },
    { sets: 101 },
    { sets: 1.5 },
    { sets: undefined },
    { restSeconds: -1 },
    { restSeconds: 3601 },
    { restSeconds: 0.5 },
    { restSeconds: undefined },
  ])("may not be %o", (more) => {
    const [field = ""] = Object.keys(more);
    const told = new RegExp(
      `^left a prescription that cannot be done: a: ${field} (must be|is missing: expected) a whole`,
    );
    expect(refused([straight(withWork(a, more))])).toMatch(told);
  });

  test("a rest that is unknown may stay so, or be said", () => {
    const open = withWork(unknownItem("x"), { restSeconds: undefined });
    const { restSeconds: _, ...prescription } = open.prescription;
    const unknown = { ...open, prescription };
    const left = (more: object) =>
      read([straight(withWork(unknown, more))], [unknown]).blocks[0]?.items[0].prescription;
    expect(left({ sets: 1 })).toStrictEqual({ ...prescription, sets: 1 });
    expect(left({ sets: 1, restSeconds: 30 })).toStrictEqual({ ...prescription, sets: 1, restSeconds: 30 });
  });

  test("details of sets go with the sets", () => {
    const detailed = withWork(a, { perSet: [{ kind: "work" }, { kind: "drop" }, {}, {}] });
    const left = (sets: number) =>
      read([straight(withWork(detailed, { sets, perSet: [] }))], [detailed]).blocks[0]?.items[0].prescription;
    expect(left(2)).toEqual({ ...a.prescription, sets: 2, perSet: [{ kind: "work" }, { kind: "drop" }] });
    expect(left(4)?.perSet).toHaveLength(4);
    const [plain] = read([straight(withWork(a, { sets: 2 }))]).blocks;
    expect("perSet" in Object(plain?.items[0].prescription)).toBe(false);
  });
});
