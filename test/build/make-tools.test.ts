import { describe, expect, it } from "vitest";
import { makeTools } from "../../src/build/make-tools";
import { builtIn } from "../../src/built-in";
import { InfeasibleError, StrategyError } from "../../src/errors";
import type { BuildBrief, PairStrategy, Pick, Strategies } from "../../src/model/strategy";
import { pairBy } from "../../src/strategies/pair/pair-by";
import { briefOf, exercise, groupsOf, item, oneRoom, straight, superset, withoutMinutes } from "../support/items";

const [a, b] = [item(exercise("a")), item(exercise("b"))];
const tools = (brief: BuildBrief = briefOf(), more: Partial<Strategies> = {}) =>
  makeTools(brief, { ...builtIn.strategies, ...more }, []);
const pick = (id: string): Pick => ({
  slot: "x",
  exercise: exercise(id),
  station: "floor",
  role: "secondary",
  sets: 2,
});

describe("the tools of strategies", () => {
  it("know how much time there is, and how much of it is for the general warm-up", () => {
    expect(tools()).toMatchObject({ budgetSeconds: 3600, generalSeconds: 300 });
    expect(tools(briefOf({ minutes: 20.51, warmup: "none" }))).toMatchObject({
      budgetSeconds: 1230,
      generalSeconds: 0,
    });
    expect(tools(withoutMinutes(briefOf())).budgetSeconds).toBe(Number.POSITIVE_INFINITY);
  });

  it("price blocks by their timeline, in the gym as full as it is", () => {
    const far = {
      ...oneRoom,
      stations: [...oneRoom.stations, { id: "bar", zone: "far", provides: ["bar"], count: 1, exclusive: false }],
    };
    const blocks = [straight(a), straight({ ...b, station: "bar" })];
    const near = tools(briefOf({ place: far })).price([straight(a), straight(b)]);
    const walking = tools(briefOf({ place: far })).price(blocks);
    expect(walking).toBeGreaterThan(near);
    expect(tools(briefOf({ place: far, crowding: "busy" })).price(blocks)).toBeGreaterThan(walking);
    expect(tools().price([straight(a)]) - tools(briefOf({ warmup: "none" })).price([straight(a)])).toBe(300);
  });

  it("arrange items with the brief's own pair strategy, and price that", () => {
    const together: PairStrategy = pairBy("all", () => "together");
    const draft = tools(briefOf(), { pair: together }).arrange([a, b]);
    expect(groupsOf(draft.blocks)).toEqual(["a+b"]);
    expect(draft.seconds).toBe(tools().price(draft.blocks));
  });

  it("realise picks with the brief's own strategies", () => {
    const draft = tools(briefOf(), {
      prescribe: (one) => ({
        value: { sets: one.sets ?? 0, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 45 },
        decisions: [],
      }),
      order: (items) => ({ value: [...items].reverse(), decisions: [] }),
    }).realise([pick("x"), pick("y")]);
    expect(groupsOf(draft.blocks)).toEqual(["y", "x"]);
    expect(draft.blocks[0]?.items[0].prescription).toMatchObject({ sets: 2, restSeconds: 45 });
    expect(tools().prescribe(pick("x"))).toMatchObject({ exercise: { id: "x" }, prescription: { sets: 2 } });
  });

  it("say whether two would be done by turns, were time short", () => {
    const minutes: (number | undefined)[] = [];
    const hurried: PairStrategy = (items, brief) => {
      minutes.push(brief.minutes);
      const [first, second] = items;
      const blocks = first && second && first.exercise !== a.exercise ? [superset(first, second)] : items.map(straight);
      return { value: blocks, decisions: [] };
    };
    expect(tools(briefOf(), { pair: hurried }).mayPair(b, a)).toBe(true);
    expect(tools(briefOf(), { pair: hurried }).mayPair(a, b)).toBe(false);
    expect(minutes).toEqual([1, 1]);
  });

  it.each<[string, unknown]>([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["gives garbage", () => 5],
  ])("say so of a pair strategy that %s", (_what, pair) => {
    expect(() => tools(briefOf(), { pair: Object(pair) }).mayPair(a, b)).toThrow(StrategyError);
  });

  it.each<[string, unknown]>([
    [
      "has too few minutes",
      () => {
        throw new InfeasibleError("too short", [], []);
      },
    ],
    ["gives no list", () => ({ value: "blocks", decisions: [] })],
    ["gives blocks without items", () => ({ value: [{}, null], decisions: [] })],
  ])("take a pair strategy that %s for one that does not pair", (_what, pair) => {
    expect(tools(briefOf(), { pair: Object(pair) }).mayPair(a, b)).toBe(false);
  });

  it("cannot be changed, and name a strategy that fails in them", () => {
    expect(Object.isFrozen(tools())).toBe(true);
    const failing = tools(briefOf(), { pair: () => ({ value: [], decisions: [] }) });
    expect(() => failing.arrange([a])).toThrow(expect.objectContaining({ strategy: "pair" }));
    expect(() => failing.arrange([a])).toThrow(StrategyError);
  });
});
