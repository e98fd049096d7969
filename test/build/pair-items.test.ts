import { describe, expect, it } from "vitest";
import { pairItems } from "../../src/build/pair-items";
import type { Item } from "../../src/model/plan";
import type { PairStrategy } from "../../src/model/strategy";
import { own } from "../../src/strategies/own";
import { unpaired } from "../../src/strategies/pair/unpaired";
import { briefOf, circuit, exercise, groupsOf, item, straight, superset, unknownItem } from "../support/items";

const muscles = { quads: 1 } as const;
const items = [
  item(exercise("a", { muscles })),
  item(exercise("b", { muscles: { lats: 1 }, regions: ["back"] })),
  item(exercise("c", { mechanics: "isolation" })),
  unknownItem("d"),
] as const;
const [a, b, c, d] = items;
const giving =
  (blocks: unknown): PairStrategy =>
  () =>
    Object({ value: blocks, decisions: [] });
const groups = (blocks: unknown) => groupsOf(pairItems(items, briefOf(), giving(blocks)).value);
const noBlocks = 'Strategy "pair" returned something that is not a list of blocks';
const lost = 'Strategy "pair" added, dropped, repeated or changed an exercise; pairing only groups them';

describe("pairing", () => {
  it("groups the items that it was given, where the first of each group stands", () => {
    expect(groups([superset(c, a), straight(d), straight(b)])).toEqual(["b", "c+a", "d"]);
    expect(groups([circuit([a, c, d]), straight(b)])).toEqual(["a+c+d", "b"]);
    expect(pairItems([], briefOf(), giving([])).value).toEqual([]);
  });

  it("keeps the times and the intent of blocks, and nothing else", () => {
    const block = { ...superset(a, b, { changeSeconds: 7, restSeconds: 45 }), intent: "contrast", note: "x" };
    const [first] = pairItems([a, b], briefOf(), giving([block])).value;
    expect(first).toMatchObject({ kind: "superset", changeSeconds: 7, restSeconds: 45, intent: "contrast" });
    expect(Object.keys(Object(first))).not.toContain("note");
    expect("intent" in Object(pairItems([a], briefOf(), giving([straight(a)])).value[0])).toBe(false);
  });

  it.each<[string, unknown]>([
    ["one dropped", [superset(a, b), straight(c)]],
    ["one repeated", [superset(a, b), superset(c, a), straight(d)]],
    ["one twice in the place of another", [superset(a, b), superset(c, c)]],
    ["nothing", []],
  ])("that leaves %s is refused", (_what, blocks) => {
    expect(() => groups(blocks)).toThrow(lost);
  });

  it.each<[string, unknown]>([
    ["no list", { 0: straight(a) }],
    ["a list of something else", [a, b, c, d]],
    ["an item of its own", [superset(a, b), straight(c), straight({ ...d })]],
    ["an unknown kind", [{ ...superset(a, b), kind: "giant-set" }, straight(c), straight(d)]],
    ["a straight block of two", [{ kind: "straight", items: [a, b] }, straight(c), straight(d)]],
    ["an empty straight block", [{ kind: "straight", items: [] }, straight(a), straight(b), straight(c), straight(d)]],
    ["a superset of one", [{ ...superset(a, b), items: [a] }, straight(b), straight(c), straight(d)]],
    ["a superset of three", [{ ...superset(a, b), items: [a, b, c] }, straight(d)]],
    ["a circuit of two", [{ ...superset(a, b), kind: "circuit" }, straight(c), straight(d)]],
    ["a negative change", [superset(a, b, { changeSeconds: -1 }), straight(c), straight(d)]],
    ["a rest that is not whole", [superset(a, b, { restSeconds: 60.5 }), straight(c), straight(d)]],
    ["an endless rest", [superset(a, b, { restSeconds: 3601 }), straight(c), straight(d)]],
    ["an unknown intent", [{ ...straight(a), intent: "fun" }, straight(b), straight(c), straight(d)]],
  ])("that gives %s is refused", (_what, blocks) => {
    expect(() => groups(blocks)).toThrow(noBlocks);
  });

  it.each<[string, unknown]>([
    ["superset of a and b without changeSeconds", [{ kind: "superset", items: [a, b] }, straight(c), straight(d)]],
    [
      "superset of a and b without restSeconds",
      [{ kind: "superset", items: [a, b], changeSeconds: 5 }, straight(c), straight(d)],
    ],
    [
      "superset of a and b without changeSeconds",
      [{ kind: "superset", items: [a, b], restSeconds: 60 }, straight(c), straight(d)],
    ],
    ["circuit of a and b and c without changeSeconds", [{ kind: "circuit", items: [a, b, c] }, straight(d)]],
  ])("that is a %s is told so", (what, blocks) => {
    expect(() => groups(blocks)).toThrow(`Strategy "pair" made a ${what}`);
  });

  it("lets rests and changes be from nothing to an hour", () => {
    expect(groups([superset(a, b, { changeSeconds: 0, restSeconds: 3600 }), straight(c), straight(d)])).toEqual([
      "a+b",
      "c",
      "d",
    ]);
  });
});

describe("a pair strategy of the library", () => {
  it("is taken at its word, and told by its name where it fails", () => {
    const blocks = [straight(b), straight(a)];
    const ours = own("ours", () => ({ value: blocks, decisions: [] }));
    expect(groupsOf(pairItems([a, b, c, d], briefOf(), ours).value)).toEqual(["a", "b"]);
    const failing = own("ours", () => {
      throw new Error("no");
    });
    expect(() => pairItems([a], briefOf(), failing)).toThrow('Strategy "pair" threw: no');
  });
});

describe("what the template groups", () => {
  const grouped = (one: Item, word: string): Item => ({ ...one, tags: ["mine", `group:${word}`] });

  it("is grouped first, and the strategy is not asked", () => {
    const [x, y, z] = [grouped(a, "1"), grouped(b, "2"), grouped(c, "1")];
    const seen: number[] = [];
    const step = pairItems([x, y, z, d], briefOf(), (free) => {
      seen.push(free.length);
      return unpaired(free, briefOf());
    });
    expect(groupsOf(step.value)).toEqual(["a+c", "b", "d"]);
    expect(seen).toEqual([1]);
  });

  it("is a circuit where there are three", () => {
    const step = pairItems([grouped(a, "x"), d, grouped(b, "x"), grouped(c, "x")], briefOf(), unpaired);
    expect(step.value.map(({ kind }) => kind)).toEqual(["circuit", "straight"]);
  });
});

describe("ramp sets", () => {
  const main = (id: string) => item(exercise(id, { muscles }), { role: "main", reps: 8 });

  it("are given to each item, one fewer to one that is warm, with the reason", () => {
    const step = pairItems([main("x"), main("y")], briefOf(), unpaired);
    expect(step.value.map(({ items: [one] }) => one.warmup.length)).toEqual([2, 1]);
    expect(step.decisions.filter(({ code }) => code === "ramp").map(({ subject, data }) => [subject, data])).toEqual([
      [
        { kind: "exercise", id: "x" },
        { sets: 2, warm: false },
      ],
      [
        { kind: "exercise", id: "y" },
        { sets: 1, warm: true },
      ],
    ]);
  });

  it("stay as they are on a locked item", () => {
    const locked = { ...main("x"), warmup: [{ reps: 1, percent: 10, restSeconds: 5 }] };
    const step = pairItems([locked], briefOf({ lock: [locked] }), unpaired);
    expect(step.value[0]?.items[0].warmup).toEqual(locked.warmup);
    expect(step.decisions.some(({ code }) => code === "ramp")).toBe(false);
  });

  it("are none without a warm-up", () => {
    expect(pairItems([main("x")], briefOf({ warmup: "none" }), unpaired).value[0]?.items[0].warmup).toEqual([]);
  });
});

describe("a pair that the library would refuse", () => {
  const overrides = (blocks: unknown, among: readonly Item[]) =>
    pairItems(among, briefOf(), giving(blocks)).decisions.filter(({ code }) => code === "caller-overrides");

  it("is told", () => {
    const [x, y] = [item(exercise("x", { muscles })), item(exercise("y", { muscles }))];
    expect(overrides([superset(x, y)], [x, y])).toEqual([
      {
        stage: "pair",
        code: "caller-overrides",
        subject: { kind: "exercise", id: "x" },
        data: { rule: "superset-shared-prime-mover", option: "strategies" },
        source: "default",
      },
    ]);
  });

  it("is told of a pair, not of a circuit", () => {
    const [x, y, z] = ["x", "y", "z"].map((id) => item(exercise(id, { muscles })));
    if (x === undefined || y === undefined || z === undefined) throw new Error("no items");
    expect(overrides([circuit([x, y, z])], [x, y, z])).toEqual([]);
  });

  it("is not told of one that it allows, of straight sets and of unknown exercises", () => {
    expect(overrides([superset(a, b)], [a, b])).toEqual([]);
    expect(overrides([straight(a)], [a])).toEqual([]);
    expect(overrides([superset(a, d)], [a, d])).toEqual([]);
    expect(overrides([superset(d, a)], [d, a])).toEqual([]);
  });
});
