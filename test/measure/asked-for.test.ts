import { expect, test } from "vitest";
import { askedForKeys, isLocked } from "../../src/measure/asked-for";
import { exercise, item, unknownItem } from "../support/items";

const row = item(exercise("row"));
const squat = item(exercise("squat"));

test("a locked item is told by its exercise, whatever is done of it", () => {
  const other = item(exercise("row"), { sets: 9 });
  expect(isLocked(other, { lock: [row] })).toBe(true);
  expect(isLocked(squat, { lock: [row] })).toBe(false);
  expect(isLocked(row, { lock: [] })).toBe(false);
  expect(isLocked(unknownItem("Row"), { lock: [row] })).toBe(false);
});

test("asked for is what is included, locked or named", () => {
  expect([...askedForKeys({ include: ["curl"], lock: [row], priorityLift: "squat" })]).toEqual([
    "curl",
    "row",
    "squat",
  ]);
  expect([...askedForKeys({ include: [], lock: [] })]).toEqual([]);
});
