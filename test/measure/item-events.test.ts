import { describe, expect, test } from "vitest";
import { type Push, pushPreparation, pushSet, spotOf } from "../../src/measure/item-events";
import type { TimelineSetting } from "../../src/measure/timeline-event";
import type { Item } from "../../src/model/plan";
import { exercise, item, unknownItem } from "../support/items";

/** What is pushed, in order. */
const pushed = (act: (push: Push) => void): readonly (readonly unknown[])[] => {
  const events: unknown[][] = [];
  act((...event) => events.push(event));
  return events;
};
const quiet: TimelineSetting = { crowding: "quiet", generalSeconds: 0 };
const at = { block: 2, item: 1, exercise: "squat" };
const squat = exercise("squat", { setupSeconds: 30 });

test("the spot of an item is its block, its place and its exercise", () => {
  expect(spotOf(item(squat), 2, 1)).toEqual(at);
  expect(spotOf(unknownItem("Zercher"), 0, 0)).toEqual({ block: 0, item: 0, exercise: "unknown:Zercher" });
});

describe("getting ready", () => {
  const prepared = (one: Item, setting = quiet) => pushed((push) => pushPreparation(push, one, at, setting));

  test("is the set-up and each ramp set with its rest", () => {
    const warmup = [
      { reps: 5, percent: 50, restSeconds: 60 },
      { reps: 3, percent: 70, restSeconds: 90 },
    ];
    expect(prepared(item(squat, { warmup }))).toEqual([
      ["set-up", 30, at],
      ["ramp-set", 15, at, 1],
      ["rest", 60, at],
      ["ramp-set", 9, at, 2],
      ["rest", 90, at],
    ]);
  });

  test.each([
    ["quiet", 30],
    ["normal", 38],
    ["busy", 45],
    [undefined, 38],
  ] as const)("in a gym that is %s takes %i s of set-up", (crowding, seconds) => {
    const setting = { generalSeconds: 0, ...(crowding === undefined ? {} : { crowding }) };
    expect(prepared(item(squat), setting)).toEqual([["set-up", seconds, at]]);
  });

  test("of an unknown exercise takes none", () => {
    expect(prepared(unknownItem("Zercher"))).toEqual([["set-up", 0, at]]);
  });
});

describe("a set", () => {
  const done = (one: Item, set: number) => pushed((push) => pushSet(push, one, at, set));

  test("is one stretch, counted from 1", () => {
    expect(done(item(squat), 0)).toEqual([["set", 30, at, 1]]);
    expect(done(item(exercise("lunge", { laterality: "alternating" })), 2)).toEqual([["set", 30, at, 3]]);
  });

  test("of one side at a time is both of them and the change", () => {
    expect(done(item(exercise("lunge", { laterality: "unilateral" })), 1)).toEqual([
      ["set", 30, at, 2, 1],
      ["side-change", 5, at, 2],
      ["set", 30, at, 2, 2],
    ]);
  });

  test("has its own target", () => {
    const perSet = [{}, { target: { kind: "reps", min: 4, max: 4 } }] as const;
    expect(done(item(squat, { sets: 2, perSet }), 1)).toEqual([["set", 12, at, 2]]);
  });
});
