import { describe, expect, test } from "vitest";
import { parseOptions } from "../../src/build/parse-options";
import type { Parts } from "../../src/build/parts";
import { OptionsError } from "../../src/errors";
import type { OrderStrategy } from "../../src/model/strategy";
import { parts } from "./parse-options-parts";

const order = (strategy: unknown, from: Parts = parts) => {
  const { brief, strategies } = parseOptions({ strategies: { order: strategy } }, from);
  return { name: brief.strategies.order, strategy: strategies.order };
};
const backFirst = parts.names?.order.backFirst;
const { names: _, ...nameless } = parts;

const wrongs = (strategies: unknown, from: Parts = parts): string[] => {
  try {
    parseOptions({ strategies }, from);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
};

describe("strategies", () => {
  test("are those of the parts where nothing is said", () => {
    expect(parseOptions({}, parts).strategies).toBe(parts.strategies);
    expect(parseOptions({ strategies: {} }, parts).strategies).toStrictEqual(parts.strategies);
  });

  test("by name and by function are the same", () => {
    expect(order("backFirst")).toStrictEqual({ name: "backFirst", strategy: backFirst });
    expect(order(backFirst)).toStrictEqual({ name: "backFirst", strategy: backFirst });
  });

  test("of your own go by their own name, or as custom", () => {
    const mine: OrderStrategy = (items) => ({ value: items, decisions: [] });
    expect(order(mine)).toStrictEqual({ name: "mine", strategy: mine });
    expect(order((items: never) => items).name).toBe("custom");
    const hostile = Object.defineProperty(() => 1, "name", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(order(hostile).name).toBe("custom");
    expect(order(Object.defineProperty(() => 1, "name", { value: 7 })).name).toBe("custom");
  });

  test("of your own are not mistaken for a registered one", () => {
    const backFirst: OrderStrategy = (items) => ({ value: items, decisions: [] });
    expect(order(backFirst).name).toBe("backFirst (custom)");
    expect(order(backFirst, nameless).name).toBe("backFirst");
  });

  test("a builder without names knows those of its own strategies", () => {
    expect(order("asWished", nameless).strategy).toBe(parts.strategies.order);
    expect(wrongs({ order: "backFirst" }, nameless)).toEqual([
      'strategies.order must be a function or one of "asWished", not "backFirst".',
    ]);
  });

  test("unknown names, stages and types are told, all at once", () => {
    expect(wrongs({ order: "backfirst", select: 3, pari: "unpaired", fit: "constructor", pair: null })).toEqual([
      'Unknown key "pari" in strategies. Did you mean "pair"?',
      'strategies.select must be a function or one of "bestFit", not 3.',
      'strategies.order must be a function or one of "asWished", "backFirst", not "backfirst". Did you mean "backFirst"?',
      'strategies.pair must be a function or one of "unpaired", not null.',
      'strategies.fit must be a function or one of "inTurn", not "constructor".',
    ]);
    expect(wrongs("backFirst")).toEqual(['strategies must be an object, not "backFirst".']);
  });
});
