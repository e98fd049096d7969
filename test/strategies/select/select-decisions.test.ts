import { expect, test } from "vitest";
import { barbellBackSquat } from "../../../src/catalog/index";
import { filledSlotDecision } from "../../../src/strategies/select/select-decisions";

test("what a lift is worth is rounded, and survives JSON where it is next to nothing", () => {
  const scoreOf = (value: number): unknown => {
    const { data } = filledSlotDecision("squat", { exercise: barbellBackSquat }, { value, rivals: [] });
    return "score" in data ? data.score : undefined;
  };
  expect(scoreOf(1.23456)).toBe(1.235);
  expect(scoreOf(-1.23456)).toBe(-1.235);
  expect(scoreOf(-0.0001)).toBe(0);
});
