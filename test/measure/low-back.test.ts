import { describe, expect, test } from "vitest";
import { gripScore, longestLowBackRun, lowBackScore } from "../../src/measure/low-back";
import { circuit, exercise, item, straight, superset, unknownItem } from "../support/items";

const graded = (id: string, lowBack: 0 | 1 | 2 | 3, grip: 0 | 1 | 2 | 3 = 0) =>
  exercise(id, { demand: { lowBack, grip } });

test("the low-back score is sets times grade, the grip score likewise; the unknown counts nothing", () => {
  const items = [
    item(graded("deadlift", 3, 3), { sets: 5 }),
    item(graded("squat", 2, 0), { sets: 4 }),
    item(graded("pulldown", 0, 2), { sets: 3 }),
    unknownItem("x", { sets: 9 }),
  ];
  expect(lowBackScore(items)).toBe(5 * 3 + 4 * 2);
  expect(gripScore(items)).toBe(5 * 3 + 3 * 2);
  expect([lowBackScore([]), gripScore([])]).toEqual([0, 0]);
});

describe("the longest run of heavy low-back lifts", () => {
  const at = (...grades: readonly (0 | 1 | 2 | 3)[]) =>
    grades.map((grade, index) => straight(item(graded(`lift-${index}`, grade))));

  test.each([
    ["none", [], 0],
    ["no heavy one", [2, 1, 0], 0],
    ["the article's deadlift, row and stiff-leg deadlift", [3, 3, 3], 3],
    ["grade 1 ends it", [3, 3, 1, 3], 2],
    ["grade 0 ends it", [3, 0, 3], 1],
    ["grade 2 neither extends nor ends it", [3, 2, 3], 2],
    ["the longest counts, wherever it is", [3, 0, 3, 3, 3, 0, 3], 3],
  ] as const)("%s", (_, grades, run) => {
    expect(longestLowBackRun(at(...grades))).toBe(run);
  });

  test("the same lift twice is one, another one between is not", () => {
    const [deadlift, row] = [item(graded("deadlift", 3)), item(graded("row", 3))];
    expect(longestLowBackRun([straight(deadlift), straight(deadlift)])).toBe(1);
    expect(longestLowBackRun([straight(deadlift), straight(deadlift), straight(row)])).toBe(2);
  });

  test("a superset or circuit counts with its highest grade", () => {
    const [heavy, light] = [item(graded("row", 3)), item(graded("curl", 0))];
    expect(longestLowBackRun([superset(light, heavy), straight(item(graded("deadlift", 3)))])).toBe(2);
    expect(longestLowBackRun([circuit([light, light, heavy]), straight(light)])).toBe(1);
    expect(longestLowBackRun([superset(heavy, light), superset(item(graded("b", 3)), light)])).toBe(2);
  });

  test("the same lift is one whatever it is paired with, in whichever order", () => {
    const [deadlift, row] = [item(graded("deadlift", 3)), item(graded("row", 3))];
    const [curl, squat] = [item(graded("curl", 0)), item(graded("squat", 2))];
    expect(longestLowBackRun([superset(deadlift, curl), straight(deadlift)])).toBe(1);
    expect(longestLowBackRun([superset(deadlift, curl), superset(squat, deadlift)])).toBe(1);
    expect(longestLowBackRun([superset(deadlift, unknownItem("x")), straight(deadlift)])).toBe(1);
    expect(longestLowBackRun([superset(deadlift, row), superset(row, deadlift)])).toBe(1);
  });

  test("pairs of heavy lifts that share one are not the same twice", () => {
    const [deadlift, row] = [item(graded("deadlift", 3)), item(graded("row", 3))];
    expect(longestLowBackRun([superset(deadlift, row), straight(row)])).toBe(2);
    expect(longestLowBackRun([straight(row), superset(deadlift, row)])).toBe(2);
  });

  test("an unknown exercise gives a break", () => {
    const heavy = item(graded("row", 3));
    expect(longestLowBackRun([straight(heavy), straight(unknownItem("x")), straight(heavy)])).toBe(1);
  });
});
