import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnownItem } from "../../../src/measure/items";
import type { Item } from "../../../src/model/plan";
import type { OrderStrategy } from "../../../src/model/strategy";
import { alternating } from "../../../src/strategies/order/alternating";
import { sequential } from "../../../src/strategies/order/sequential";
import { articleBack, articleLegs, printedAlternating, printedSequential } from "../../support/article-lifts";
import { briefOf, exercise, idsOf, item, unknownItem } from "../../support/items";

const lift = (id: string, region: "legs" | "back" | "core") => item(exercise(id, { regions: [region] }));
const ordered = (order: OrderStrategy, items: readonly Item[], priority: "back" | "legs" | "balanced" = "balanced") =>
  idsOf(order(items, briefOf({ priority })).value);

/** Every way to mix two lists that keeps the order of each. */
const mixed = fc
  .shuffledSubarray(articleLegs.map(() => "legs").concat(articleBack.map(() => "back")), { minLength: 8, maxLength: 8 })
  .map((regions): readonly Item[] => {
    const [legs, back] = [[...articleLegs], [...articleBack]];
    return regions.flatMap((region) => (region === "legs" ? legs : back).splice(0, 1));
  });

describe("the article's eight lifts, mixed", () => {
  test("alternating: in the article's order", () => {
    fc.assert(
      fc.property(mixed, (items) => {
        expect(ordered(alternating, items)).toEqual(printedAlternating);
      }),
    );
  });

  test("sequential: in the article's order", () => {
    fc.assert(
      fc.property(mixed, (items) => {
        expect(ordered(sequential, items)).toEqual(printedSequential);
      }),
    );
  });
});

const [l1, l2, l3] = [lift("l1", "legs"), lift("l2", "legs"), lift("l3", "legs")];
const [b1, b2, c1] = [lift("b1", "back"), lift("b2", "back"), lift("c1", "core")];
const shuffled = [c1, b1, l1, l2, b2, l3];

test("alternating takes turns, the priority region (else legs) first, what is neither last", () => {
  expect(ordered(alternating, shuffled)).toEqual(["l1", "b1", "l2", "b2", "l3", "c1"]);
  expect(ordered(alternating, shuffled, "legs")).toEqual(["l1", "b1", "l2", "b2", "l3", "c1"]);
  expect(ordered(alternating, shuffled, "back")).toEqual(["b1", "l1", "b2", "l2", "l3", "c1"]);
});

test("sequential finishes the priority region (else legs) first, what is neither last", () => {
  expect(ordered(sequential, shuffled)).toEqual(["l1", "l2", "l3", "b1", "b2", "c1"]);
  expect(ordered(sequential, shuffled, "legs")).toEqual(["l1", "l2", "l3", "b1", "b2", "c1"]);
  expect(ordered(sequential, shuffled, "back")).toEqual(["b1", "b2", "l1", "l2", "l3", "c1"]);
});

test("an unknown lift goes with its region, where its name gave it away", () => {
  const unknown = unknownItem("Zercher");
  const told: Item = { ...unknown, exercise: { kind: "unknown", name: "Odd squat", region: "legs" } };
  expect(ordered(sequential, [unknown, b1, told])).toEqual(["Odd squat", "b1", "Zercher"]);
});

test("each lift of back and legs is told its place, and why", () => {
  const decisions = alternating(shuffled, briefOf()).decisions;
  expect(decisions[1]).toEqual({
    stage: "order",
    code: "placed",
    subject: { kind: "exercise", id: "b1" },
    data: { position: 1, by: "alternating", reason: "one region rests while the other works" },
    source: "default",
  });
  expect(decisions).toHaveLength(5);
  const data = sequential(shuffled, briefOf()).decisions.map((decision) => decision.data);
  expect(data[0]).toEqual({ position: 0, by: "sequential", reason: "all work of one region before the other" });
  expect(data).toHaveLength(5);
});

test("nothing is said where there is one region only", () => {
  for (const order of [alternating, sequential]) {
    for (const items of [[l1, c1, l2], [b1, b2], [c1], []]) {
      const { value, decisions } = order(items, briefOf());
      expect(decisions).toEqual([]);
      expect(value).toHaveLength(items.length);
      expect(value.every(isKnownItem)).toBe(true);
    }
  }
});

test("strategies tell their names", () => {
  expect([alternating.name, sequential.name]).toEqual(["alternating", "sequential"]);
});
