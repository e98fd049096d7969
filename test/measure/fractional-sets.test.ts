import { describe, expect, test } from "vitest";
import { fractionalSets, groupSets, regionSets, regionShare } from "../../src/measure/fractional-sets";
import { exercise, item, unknownItem } from "../support/items";

const row = exercise("row", { regions: ["back"], muscles: { "upper-back": 1, lats: 0.5, forearms: 0.25 } });
const pulldown = exercise("pulldown", { regions: ["back"], muscles: { lats: 1, "upper-back": 0.5, biceps: 0.5 } });
const deadlift = exercise("deadlift", { regions: ["legs", "back"], muscles: { glutes: 1, erectors: 1, lats: 0.25 } });
const carry = exercise("carry", { regions: ["core"], muscles: { "upper-traps": 1 }, hardSet: false });

describe("fractional sets", () => {
  test("count prime movers whole, secondary muscles half, minor ones not", () => {
    const sets = fractionalSets([item(row, { sets: 4 }), item(pulldown, { sets: 3 }), item(carry), unknownItem("x")]);
    expect(Object.fromEntries(sets)).toEqual({ "upper-back": 4 + 1.5, lats: 2 + 3, biceps: 1.5 });
  });

  test("of ramps alone are none", () => {
    expect(fractionalSets([item(row, { sets: 1, perSet: [{ kind: "ramp" }] })]).size).toBe(0);
  });
});

describe("sets per group", () => {
  test("take the largest share of a group's members for each set, not the sum and not the largest sum", () => {
    const groups = groupSets([item(row, { sets: 4 }), item(pulldown, { sets: 3 }), item(deadlift, { sets: 2 })]);
    // Lats and upper back are one group: a set of rows and a set of pulldowns are a set of back each.
    expect(Object.fromEntries(groups)).toEqual({ back: 4 + 3, biceps: 1.5, glutes: 2, "lower-back": 2 });
  });

  test("leave out minor shares, drills and unknown lifts", () => {
    const minor = exercise("minor", { muscles: { lats: 0.25 } });
    expect(groupSets([item(minor), item(carry), unknownItem("x")]).size).toBe(0);
    const ramps = item(row, { sets: 1, perSet: [{ kind: "ramp" }] });
    expect(groupSets([ramps]).size).toBe(0);
  });
});

describe("regions", () => {
  test("a lift counts for its first region, a lift of legs and back half to each", () => {
    expect((["legs", "back", "core"] as const).map((region) => regionShare(deadlift, region))).toEqual([0.5, 0.5, 0]);
    const backFirst = exercise("x", { regions: ["back", "legs"] });
    expect((["legs", "back", "core"] as const).map((region) => regionShare(backFirst, region))).toEqual([0.5, 0.5, 0]);
    const swing = exercise("x", { regions: ["legs", "core"] });
    expect((["legs", "back", "core"] as const).map((region) => regionShare(swing, region))).toEqual([1, 0, 0]);
    const pullover = exercise("x", { regions: ["back", "chest"] });
    expect((["legs", "back", "chest"] as const).map((region) => regionShare(pullover, region))).toEqual([0, 1, 0]);
    const backwards = exercise("x", { regions: ["chest", "legs"] });
    expect((["legs", "chest"] as const).map((region) => regionShare(backwards, region))).toEqual([0, 1]);
    const half = exercise("x", { regions: ["core", "back"] });
    expect((["back", "core"] as const).map((region) => regionShare(half, region))).toEqual([0, 1]);
  });

  test("hard sets per region", () => {
    const items = [
      item(row, { sets: 4 }),
      item(deadlift, { sets: 3 }),
      item(carry, { sets: 2 }),
      unknownItem("x", { sets: 7 }),
    ];
    expect((["legs", "back", "core"] as const).map((region) => regionSets(items, region))).toEqual([1.5, 5.5, 0]);
  });
});
