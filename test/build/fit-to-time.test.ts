import { describe, expect, it } from "vitest";
import { fitToTime } from "../../src/build/fit-to-time";
import { makeTools } from "../../src/build/make-tools";
import { builtIn } from "../../src/built-in";
import { itemsOf } from "../../src/measure/items";
import type { Block, Item } from "../../src/model/plan";
import type { BuildBrief, Draft } from "../../src/model/strategy";
import { asPlanned } from "../../src/strategies/fit/as-planned";
import {
  briefOf,
  circuit,
  exercise,
  groupsOf,
  item,
  straight,
  superset,
  unknownItem,
  withoutMinutes,
} from "../support/items";

const main = item(exercise("main"), { role: "main", sets: 5, reps: 5, restSeconds: 180 });
const a = item(exercise("a"), { sets: 4, effort: { kind: "rir", min: 1, max: 2 } });
const b = item(exercise("b", { mechanics: "isolation" }), { role: "accessory" });
const odd = unknownItem("odd");
const blocks = [straight(main), superset(a, b), straight(odd)];

const fitBy = (answer: (draft: Draft) => unknown, brief: BuildBrief = briefOf(), given: readonly Block[] = blocks) => {
  const tools = makeTools(brief, builtIn.strategies, []);
  const draft = { blocks: given, seconds: tools.price(given) };
  return fitToTime(draft, brief, (one) => Object({ value: answer(one), decisions: [] }), tools);
};

const refused = (left: unknown, brief?: BuildBrief, given?: readonly Block[]): string => {
  try {
    fitBy(() => ({ blocks: left, seconds: 1 }), brief, given);
  } catch (error) {
    return error instanceof Error ? error.message.replace('Strategy "fit" ', "") : "";
  }
  return "kept";
};

const withWork = (one: Item, more: object): Item => ({ ...one, prescription: { ...one.prescription, ...more } });

describe("fitting", () => {
  it("may leave everything as it is, and prices it itself", () => {
    const step = fitBy((draft) => ({ ...draft, seconds: 7 }));
    expect(step.value.blocks).toEqual(blocks);
    expect(step.value.seconds).toBe(makeTools(briefOf(), builtIn.strategies, []).price(blocks));
  });

  it("may change sets and rests, drop and group", () => {
    const step = fitBy(() => ({
      blocks: [
        straight(withWork(main, { sets: 3, restSeconds: 120 })),
        straight(withWork(a, { sets: 1, restSeconds: 0 })),
      ],
    }));
    expect(step.value.blocks.map(({ items: [one] }) => [one.prescription.sets, one.prescription.restSeconds])).toEqual([
      [3, 120],
      [1, 0],
    ]);
    expect(groupsOf(fitBy(() => ({ blocks: [straight(main), circuit([a, b, odd])] })).value.blocks)).toEqual([
      "main",
      "a+b+odd",
    ]);
    expect(groupsOf(fitBy(() => ({ blocks: [superset(main, b), straight(a), straight(odd)] })).value.blocks)).toEqual([
      "main+b",
      "a",
      "odd",
    ]);
  });

  it("gives a frozen draft with the exercises themselves", () => {
    const { value } = fitBy((draft) => draft);
    expect(Object.isFrozen(value.blocks[1]?.items)).toBe(true);
    expect(value.blocks[0]?.items[0].exercise).toBe(main.exercise);
  });

  it("keeps one of two items of the same exercise apart from the other", () => {
    const [first, second] = [withWork(a, { sets: 2 }), withWork(a, { sets: 3 })];
    const left = fitBy(() => ({ blocks: [straight(second)] }), briefOf(), [straight(first), straight(second)]);
    expect(left.value.blocks[0]?.items[0].prescription.sets).toBe(3);
  });

  it("takes the details of sets away with the sets", () => {
    const detailed = withWork(a, { perSet: [{ kind: "work" }, { kind: "drop" }, { kind: "back-off" }] });
    const step = fitBy(() => ({ blocks: [straight(withWork(detailed, { sets: 2 }))] }), briefOf(), [
      straight(detailed),
    ]);
    expect(step.value.blocks[0]?.items[0].prescription).toMatchObject({
      sets: 2,
      perSet: [{ kind: "work" }, { kind: "drop" }],
    });
  });
});

describe("fitting is refused that", () => {
  it.each<[string, unknown]>([
    ["a text", "blocks"],
    ["nothing", undefined],
    ["a superset of one", [straight(main), { ...superset(a, b), items: [a] }]],
    ["a rest of minus one", [straight(main), superset(a, b, { restSeconds: -1 })]],
  ])("gives %s", (_what, left) => {
    expect(refused(left)).toBe("did not return a draft");
    expect(() => fitBy(() => 5)).toThrow("did not return a draft");
  });

  it("adds an exercise, or one more of the same", () => {
    const added = "added an exercise; fitting never adds one";
    expect(refused([...blocks, straight(item(exercise("new")))])).toBe(added);
    expect(refused([...blocks, straight(b)])).toBe(added);
    expect(refused([straight({ ...main, exercise: { ...main.exercise } })])).toBe(added);
  });

  it("reorders blocks, or items within one", () => {
    const reordered = "reordered exercises; fitting keeps their order";
    expect(refused([superset(a, b), straight(main), straight(odd)])).toBe(reordered);
    expect(refused([straight(main), superset(b, a), straight(odd)])).toBe(reordered);
    expect(refused([straight(main), straight(b), straight(a)])).toBe(reordered);
  });

  it.each<[string, Item]>([
    ["the role", { ...a, role: "accessory" }],
    ["the place", { ...a, station: "elsewhere" }],
    ["the tags", { ...a, tags: ["new"] }],
    ["the target", withWork(a, { target: { kind: "reps", min: 1, max: 1 } })],
    ["the effort", withWork(a, { effort: { kind: "rir", min: 0, max: 0 } })],
    ["the tempo", withWork(a, { tempo: { eccentric: 1, pause: 0, concentric: 1, top: 0 } })],
    ["the load", withWork(a, { load: { kg: 1 } })],
  ])("changes %s", (_what, changed) => {
    expect(refused([straight(main), straight(changed)])).toBe(
      "changed an exercise; fitting changes sets and rests only",
    );
  });

  it.each([
    { sets: 0 },
    { sets: 1.5 },
    { sets: 101 },
    { restSeconds: -1 },
    { restSeconds: 3601 },
    { restSeconds: "60" },
  ])("leaves %o", (more) => {
    expect(refused([straight(main), straight(withWork(a, more))])).toMatch(
      /^left a prescription that cannot be done: a: /,
    );
  });

  it("cuts a main lift below its floors", () => {
    const beginner = briefOf({ level: "beginner" });
    const cut = (more: object, brief?: BuildBrief, from: Item = main) =>
      refused([straight(withWork(from, more))], brief, [straight(from)]);
    expect(cut({ restSeconds: 119 })).toBe("cut the rest of a main lift below its floor");
    expect(cut({ restSeconds: 120 })).toBe("kept");
    expect(cut({ restSeconds: 119 }, beginner)).toBe("kept");
    expect(cut({ restSeconds: 59 }, beginner)).toBe("cut the rest of a main lift below its floor");
    expect(cut({ sets: 2 })).toBe("cut the sets of a main lift below their floor");
    expect(cut({ sets: 3 })).toBe("kept");
    const small = withWork(main, { sets: 2, restSeconds: 60 });
    expect(cut({ sets: 2, restSeconds: 60 }, undefined, small)).toBe("kept");
    expect(cut({ sets: 1 }, undefined, small)).toBe("cut the sets of a main lift below their floor");
    expect(cut({ restSeconds: 59 }, undefined, small)).toBe("cut the rest of a main lift below its floor");
  });

  it("changes a locked item", () => {
    const locked = briefOf({ lock: [a] });
    expect(refused([straight(main), straight(withWork(a, { sets: 3 }))], locked)).toBe("changed a locked item");
    expect(refused([straight(main), straight({ ...a })], locked)).toBe("kept");
    expect(refused([straight(main), straight(a), straight(withWork(b, { sets: 2 }))], locked)).toBe("kept");
  });

  it("drops what was asked for", () => {
    const left = [straight(main), straight(b)];
    expect(refused(left, briefOf({ include: ["a"] }))).toBe("dropped a, which was asked for");
    expect(refused(left, briefOf({ lock: [a] }))).toBe("dropped a, which was asked for");
    expect(refused(left, briefOf({ priorityLift: "a" }))).toBe("dropped a, which was asked for");
    expect(refused(left, briefOf({ include: ["b", "not-there"] }))).toBe("kept");
    expect(refused([])).toBe("left nothing of the session");
  });

  it("ends over the minutes", () => {
    const long = briefOf({ minutes: 10 });
    expect(refused(blocks, long)).toBe("ended over the minutes");
    expect(refused([straight(withWork(a, { sets: 1 }))], long)).toBe("kept");
    expect(refused(blocks, withoutMinutes(long))).toBe("kept");
  });

  it("changes ramp sets", () => {
    const ramped = { ...main, warmup: [{ reps: 5, percent: 50, restSeconds: 60 }] };
    const changed = "changed ramp sets; they follow from the order";
    expect(refused([straight({ ...ramped, warmup: [] })], undefined, [straight(ramped)])).toBe(changed);
    expect(refused([{ kind: "straight", items: [{ ...ramped, warmup: "none" }] }], undefined, [straight(ramped)])).toBe(
      changed,
    );
    expect(refused([straight({ ...ramped })], undefined, [straight(ramped)])).toBe("kept");
  });
});

describe("ramp sets", () => {
  it("may follow from a new order, in which less was done before", () => {
    const muscles = { quads: 1 } as const;
    const tools = makeTools(briefOf(), builtIn.strategies, []);
    const [first, second] = ["x", "y"].map((id) => item(exercise(id, { muscles }), { role: "main", reps: 8 }));
    if (first === undefined || second === undefined) throw new Error("no items");
    const given = tools.arrange([first, second]).blocks;
    const [, last] = itemsOf(given);
    if (last === undefined) throw new Error("no item");
    const step = fitBy(() => tools.arrange([last]), briefOf(), given);
    expect(last.warmup).toHaveLength(1);
    expect(itemsOf(step.value.blocks).map(({ warmup }) => warmup.length)).toEqual([2]);
  });
});

describe("a fit strategy", () => {
  it("gets a draft that it cannot change", () => {
    fitBy((draft) => {
      expect(Object.isFrozen(draft)).toBe(true);
      expect(Object.isFrozen(draft.blocks[1]?.items)).toBe(true);
      return draft;
    });
  });

  it("may say that nothing fits", () => {
    const tools = makeTools(briefOf({ minutes: 10 }), builtIn.strategies, []);
    const draft = { blocks, seconds: tools.price(blocks) };
    expect(() => fitToTime(draft, briefOf({ minutes: 10 }), asPlanned, tools)).toThrow(
      "The session as planned takes longer than its minutes.",
    );
  });
});
