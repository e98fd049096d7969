import { describe, expect, test } from "vitest";
import { arrangementOf, keepsLayout } from "../../src/measure/arrangement";
import { exercise, item } from "../support/items";

const [legs, back] = [item(exercise("l", { regions: ["legs"] })), item(exercise("b", { regions: ["back"] }))];

describe("the layout", () => {
  test("is as asked, one after the other for endurance, else by turns", () => {
    expect(arrangementOf({ goal: "endurance", arrangement: "alternating" })).toEqual({
      arrangement: "alternating",
      why: "asked",
    });
    expect(arrangementOf({ goal: "endurance" })).toEqual({ arrangement: "sequential", why: "pump" });
    expect(arrangementOf({ goal: "general" })).toEqual({ arrangement: "alternating", why: "recovery" });
  });

  test("is kept by pairs of one region, and by any pair where regions take turns or one is named", () => {
    const after = { goal: "general", priority: "balanced", arrangement: "sequential" } as const;
    expect(keepsLayout(legs, back, after)).toBe(false);
    expect(keepsLayout(legs, legs, after)).toBe(true);
    expect(keepsLayout(legs, back, { ...after, arrangement: "alternating" })).toBe(true);
    expect(keepsLayout(legs, back, { ...after, priority: "legs" })).toBe(true);
  });

  test("keeps an accent at the end: no pair takes it to the front", () => {
    const accent = { goal: "general", priority: "legs", accent: "back" } as const;
    expect(keepsLayout(legs, back, accent)).toBe(false);
    expect(keepsLayout(back, back, accent)).toBe(true);
    expect(keepsLayout(legs, item(exercise("c", { regions: ["core"] })), accent)).toBe(true);
  });
});
