import { describe, expect, it } from "vitest";
import { orderItems } from "../../src/build/order-items";
import type { Item } from "../../src/model/plan";
import type { OrderStrategy } from "../../src/model/strategy";
import { own } from "../../src/strategies/own";
import { briefOf, exercise, idsOf, item, unknownItem } from "../support/items";

const [a, b, c] = [item(exercise("a")), item(exercise("b")), unknownItem("c")];
const lost = 'Strategy "order" added, dropped, repeated or changed an exercise; an order only moves them';
const giving =
  (items: unknown): OrderStrategy =>
  () =>
    Object({ value: items, decisions: [] });

describe("an order", () => {
  it("moves items, known and unknown, and tells why", () => {
    const decisions = [
      {
        stage: "order",
        code: "placed",
        subject: { kind: "exercise", id: "c" },
        data: { position: 0, by: "me", reason: "so" },
        source: "default",
      },
    ] as const;
    const step = orderItems([a, b, c], briefOf(), ([x, y, z]) => ({
      value: [z, x, y].filter((one) => one !== undefined),
      decisions,
    }));
    expect(idsOf(step.value)).toEqual(["c", "a", "b"]);
    expect(step.value[1]).toBe(a);
    expect(step.decisions).toEqual(decisions);
  });

  it("of nothing is nothing, and of one is that one", () => {
    expect(orderItems([], briefOf(), giving([])).value).toEqual([]);
    expect(orderItems([a], briefOf(), giving([a])).value).toEqual([a]);
  });

  it.each<[string, unknown]>([
    ["drops", [a, b]],
    ["adds", [a, b, c, item(exercise("d"))]],
    ["repeats", [a, b, b]],
    ["swaps for an equal one", [a, b, { ...c }]],
    ["changes", [a, b, { ...c, role: "main" }]],
    ["is no list", { 0: a, 1: b, 2: c, length: 3 }],
    ["has holes", [a, undefined, c]],
    ["is text", "abc"],
  ])("that %s is refused", (_what, answer) => {
    expect(() => orderItems([a, b, c], briefOf(), giving(answer))).toThrow(lost);
  });

  it("gets items that it cannot change", () => {
    const given: (readonly Item[])[] = [];
    orderItems([a, b], briefOf(), (items) => {
      given.push(items);
      return { value: items, decisions: [] };
    });
    expect(Object.isFrozen(given[0])).toBe(true);
    expect(Object.isFrozen(given[0]?.[0]?.prescription.target)).toBe(true);
  });

  it("of the library is taken at its word, and told by its name where it fails", () => {
    const answer = [b];
    const ours = own("ours", () => ({ value: answer, decisions: [] }));
    expect(orderItems([a, b], briefOf(), ours).value).toBe(answer);
    const failing = own("ours", () => {
      throw new Error("no");
    });
    expect(() => orderItems([a], briefOf(), failing)).toThrow('Strategy "order" threw: no');
  });
});
