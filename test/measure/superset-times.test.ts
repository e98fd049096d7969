import { expect, test } from "vitest";
import { roundRestSeconds } from "../../src/measure/superset-times";
import { exercise, item, unknownItem, type Work } from "../support/items";

const compound = (work: Work = {}) => item(exercise("compound", { load: "dumbbell" }), work);
const isolation = (work: Work = {}) => item(exercise("isolation", { mechanics: "isolation", load: "dumbbell" }), work);
const machine = (work: Work = {}) => item(exercise("machine", { load: "machine" }), work);
const rests = (...seconds: readonly number[]): readonly Work[] => seconds.map((restSeconds) => ({ restSeconds }));

test.each([
  ["the longer rest of the two", [compound, isolation], [75, 90], 90],
  ["at most 120 s with a compound", [compound, isolation], [150, 90], 120],
  ["at most 90 s without", [isolation, isolation], [120, 60], 90],
  ["at least 60 s", [compound, isolation], [45, 30], 60],
  ["60 s stay 60 s", [isolation, isolation], [60, 45], 60],
] as const)("the rest after a round is %s", (_, makers, seconds, expected) => {
  const items = makers.map((make, at) => make(rests(...seconds)[at]));
  for (const goal of ["general", "endurance", "strength"] as const) {
    expect(roundRestSeconds(items, goal)).toBe(expected);
  }
});

test("for work capacity 30 s are enough where all of it is isolation or machine work", () => {
  const shortRest = { restSeconds: 20 };
  expect(roundRestSeconds([isolation(shortRest), machine(shortRest)], "work-capacity")).toBe(30);
  expect(roundRestSeconds([isolation(shortRest), machine(shortRest)], "endurance")).toBe(60);
  expect(roundRestSeconds([isolation(shortRest), compound(shortRest)], "work-capacity")).toBe(60);
  expect(roundRestSeconds([isolation({ restSeconds: 45 }), isolation(shortRest)], "work-capacity")).toBe(45);
});

test("what is unknown is no light work and no compound", () => {
  const unknown = unknownItem("x", { restSeconds: 200 });
  expect(roundRestSeconds([unknown, isolation()], "general")).toBe(90);
  expect(
    roundRestSeconds([unknownItem("x", { restSeconds: 20 }), isolation({ restSeconds: 20 })], "work-capacity"),
  ).toBe(60);
});
