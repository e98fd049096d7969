import { describe, expect, test } from "vitest";
import { buildSession } from "../../src/index";
import { itemsOf } from "../../src/measure/items";
import { setRangeOf } from "../../src/measure/set-range";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf } from "../support/items";

const pregnant = { screening: [{ condition: "pregnant", cleared: true }] } as const;

describe("fewest and most sets", () => {
  const range = (role: "main" | "secondary", brief: Partial<BuildBrief> = {}) => setRangeOf(role, briefOf(brief));

  test("2-4 for most lifts, 3-4 for a main lift, 3-5 where strength is trained", () => {
    expect(range("secondary", { goal: "strength" })).toEqual({ min: 2, max: 4 });
    expect(range("main")).toEqual({ min: 3, max: 4 });
    expect(range("main", { goal: "strength" })).toEqual({ min: 3, max: 5 });
    expect(range("main", { sessionsPerWeek: 2, sessionOfWeek: 1 })).toEqual({ min: 3, max: 5 });
    expect(range("main", { sessionsPerWeek: 2, sessionOfWeek: 2 })).toEqual({ min: 3, max: 4 });
  });

  test("2-3 of everything for whoever was cleared for a condition", () => {
    expect(range("main", { goal: "strength", ...pregnant })).toEqual({ min: 2, max: 3 });
    expect(range("secondary", pregnant)).toEqual({ min: 2, max: 3 });
    const { blocks } = buildSession({ goal: "strength", minutes: 90, ...pregnant });
    expect(Math.max(...itemsOf(blocks).map(({ prescription: { sets } }) => sets))).toBe(3);
  });
});
