import { describe, expect, test } from "vitest";
import { liftSetsOf, priorityDeficit } from "../../src/measure/region-balance";
import { exercise } from "../support/items";

const squat = exercise("squat", { muscles: { quads: 1, glutes: 0.5, abs: 0.5, adductors: 0.25 } });
const row = exercise("row", { regions: ["back"], muscles: { lats: 1, "upper-back": 1, biceps: 0.5 } });
const deadlift = exercise("deadlift", { regions: ["legs", "back"], muscles: { glutes: 1, erectors: 1, lats: 0.5 } });
const carry = exercise("carry", { regions: ["legs"], muscles: { quads: 1 }, hardSet: false });

const lifts = (...list: readonly (readonly [ReturnType<typeof exercise>, number])[]) =>
  list.map(([lift, sets]) => ({ exercise: lift, sets }));

test("sets of a region: a lift of both counts half to each, a drill not", () => {
  const all = lifts([squat, 3], [row, 4], [deadlift, 5], [carry, 9]);
  expect([liftSetsOf(all, "legs"), liftSetsOf(all, "back")]).toEqual([5.5, 6.5]);
});

describe("by how much the named region falls short", () => {
  test("nothing when no region is named", () => {
    expect(priorityDeficit(lifts([row, 9]), { priority: "balanced" })).toBe(0);
    expect(priorityDeficit(lifts([squat, 9]), { priority: "balanced" })).toBe(0);
  });

  test("by sets, and by fractional sets of its own muscles", () => {
    // Legs: 3 sets, quads 3 + glutes 1.5. Back: 4 sets, lats 4 + upper back 4 (biceps are no back).
    const all = lifts([squat, 3], [row, 4]);
    expect(priorityDeficit(all, { priority: "legs" })).toBe(1 + (8 - 4.5));
    expect(priorityDeficit(all, { priority: "back" })).toBe(0);
  });

  test("either way alone is a shortfall", () => {
    // Legs: 5 sets and 7.5 fractional ones; back: 4 sets and 8.
    const all = lifts([squat, 5], [row, 4]);
    expect(priorityDeficit(all, { priority: "legs" })).toBe(0.5);
    expect(priorityDeficit(all, { priority: "back" })).toBe(1);
    expect(priorityDeficit(lifts([squat, 6], [row, 4]), { priority: "legs" })).toBe(0);
  });

  test("a lift of both regions counts half to each, whichever has more of its muscles", () => {
    expect(priorityDeficit(lifts([deadlift, 4]), { priority: "legs" })).toBe(0);
    expect(priorityDeficit(lifts([deadlift, 4]), { priority: "back" })).toBe(0);
    expect(priorityDeficit(lifts([deadlift, 4], [row, 2]), { priority: "legs" })).toBe(2 + 4);
  });

  test("muscles that a lift trains outside its region do not count, drills neither", () => {
    const pullover = exercise("pullover", { regions: ["chest"], muscles: { lats: 1 } });
    expect(priorityDeficit(lifts([pullover, 4], [carry, 4]), { priority: "legs" })).toBe(0);
    const hinge = exercise("hinge", { regions: ["legs"], muscles: { hamstrings: 1, erectors: 1 } });
    expect(priorityDeficit(lifts([hinge, 4]), { priority: "back" })).toBe(8);
  });
});
