import { expect, test } from "vitest";
import { isPowerLift } from "../../src/measure/power-lift";
import { patterns } from "../../src/model/vocabulary";
import { exercise } from "../support/items";

test("jumps, cleans and swings are for speed, nothing else is", () => {
  expect(patterns.filter((pattern) => isPowerLift(exercise("lift", { pattern })))).toEqual([
    "hinge-power",
    "olympic",
    "jump",
  ]);
});
