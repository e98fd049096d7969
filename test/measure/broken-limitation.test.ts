import { expect, test } from "vitest";
import { brokenLimitations, capOf, demandOn } from "../../src/measure/broken-limitation";
import { limitationAreas } from "../../src/model/vocabulary";
import { exercise } from "../support/items";

const hard = exercise("hard", { demand: { lowBack: 3, knee: 2, hip: 1, shoulder: 0, grip: 3 } });

test("the grade of each area", () => {
  expect(limitationAreas.map((area) => demandOn(hard, area))).toEqual([3, 2, 1, 0, 3]);
});

test("a cleared area has no cap", () => {
  expect(capOf({ area: "knee", status: "cleared" })).toBeUndefined();
  expect(capOf({ area: "low-back", status: "current" })).toBe(0);
  expect(capOf({ area: "low-back", status: "history" })).toBe(2);
});

test("all areas above their cap, with the cap", () => {
  const limitations = [
    { area: "low-back", status: "history" },
    { area: "knee", status: "history" },
    { area: "hip", status: "current" },
    { area: "grip", status: "current" },
    { area: "shoulder", status: "cleared" },
  ] as const;
  expect(brokenLimitations(hard, { limitations })).toEqual([
    { limitation: { area: "low-back", status: "history" }, cap: 2 },
    { limitation: { area: "grip", status: "current" }, cap: 1 },
  ]);
  expect(brokenLimitations(hard, { limitations, straps: true })).toHaveLength(1);
  expect(brokenLimitations(hard, {})).toEqual([]);
});
