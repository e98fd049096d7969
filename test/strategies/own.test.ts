import { expect, test } from "vitest";
import { builtIn } from "../../src/built-in";
import type { OrderStrategy } from "../../src/model/strategy";
import { orderBy } from "../../src/strategies/order/order-by";
import { spaced } from "../../src/strategies/order/spaced";
import { isOwn, own } from "../../src/strategies/own";
import { pairBy } from "../../src/strategies/pair/pair-by";
import { pickBy } from "../../src/strategies/select/pick-by";

const stranger: OrderStrategy = (items) => ({ value: items, decisions: [] });

test("a strategy of the library has its name and is known", () => {
  const strategy = own("mine", (words: readonly string[]) => words);
  expect(strategy.name).toBe("mine");
  expect(isOwn(strategy)).toBe(true);
});

test("the default strategies are the library's own", () => {
  expect(Object.values(builtIn.strategies).filter((strategy) => !isOwn(strategy))).toEqual([]);
});

test("a strategy that calls a stranger's function is not", () => {
  const made = [
    stranger,
    spaced(stranger),
    orderBy("mine", []),
    pairBy("mine", () => "why not"),
    pickBy("mine", () => 1, "why not"),
  ];
  expect(made.filter(isOwn)).toEqual([]);
  expect(isOwn(spaced(builtIn.strategies.order))).toBe(true);
});
