import { expect, test } from "vitest";
import { canShareBlock } from "../../src/measure/can-share-block";
import type { Demand } from "../../src/model/exercise";
import { exercise, gymOf, item, unknownItem } from "../support/items";

const lift = (id: string, demand: Partial<Demand> = {}, station = "floor") =>
  item(exercise(id, { demand, station, muscles: { [id === "c" ? "lats" : "quads"]: 0.5 } }));
const plain = (id: string, station = "floor") => item(exercise(id, { station }));

test("one item always may, also one that nothing is known of", () => {
  expect(canShareBlock([], {})).toBe(true);
  expect(canShareBlock([unknownItem("x")], {})).toBe(true);
  expect(canShareBlock([plain("a"), unknownItem("x")], {})).toBe(false);
});

test("neighbours must go as a pair, wherever they stand", () => {
  expect(canShareBlock([plain("a"), plain("b"), plain("c"), plain("d")], {})).toBe(true);
  const main = item(exercise("m"), { role: "main" });
  expect(canShareBlock([plain("a"), plain("b"), main], {})).toBe(false);
  expect(canShareBlock([main, plain("a"), plain("b")], {})).toBe(false);
});

test("what the body has for a whole round is counted between items that are no neighbours, too", () => {
  const [first, third] = [lift("a", { lowBack: 2 }), lift("c", { lowBack: 2 })];
  expect(canShareBlock([first, plain("b")], {})).toBe(true);
  expect(canShareBlock([plain("b"), third], {})).toBe(true);
  expect(canShareBlock([first, plain("b"), third], {})).toBe(false);
  expect(canShareBlock([first, plain("b"), plain("d"), third], {})).toBe(false);
  expect(canShareBlock([lift("a", { grip: 3 }), plain("b"), lift("c", { grip: 3 })], {})).toBe(false);
});

test("so is the way from the last item to the first", () => {
  const gym = gymOf(["floor near", "rack middle", "far away"], ["near middle 10", "middle away 10", "near away 60"]);
  const [a, b, c] = [plain("a"), plain("b", "rack"), plain("c", "far")];
  expect(canShareBlock([a, b], { gym })).toBe(true);
  expect(canShareBlock([b, c], { gym })).toBe(true);
  expect(canShareBlock([a, b, c], { gym })).toBe(false);
});

test("muscles rest for an item between: only neighbours may not share them", () => {
  const quads = (id: string) => item(exercise(id, { muscles: { quads: 1 } }));
  expect(canShareBlock([quads("a"), quads("b")], {})).toBe(false);
  expect(canShareBlock([quads("a"), plain("x"), quads("b")], {})).toBe(true);
});
