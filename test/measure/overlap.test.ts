import { describe, expect, test } from "vitest";
import {
  barbellBackSquat,
  bulgarianSplitSquat,
  gobletSquat,
  invertedInclineBenchDbRow,
  invertedInclineBenchRearDeltFly,
  latPulldown,
  legExtension,
  legPress,
  seatedLegCurl,
  singleArmDbRow,
  stiffLegDeadlift,
} from "../../src/catalog/index";
import { muscleOverlap, pairTypeOf, primeMovers, sharedPrimeMovers } from "../../src/measure/overlap";
import { exercise } from "../support/items";

const row = exercise("row", { regions: ["back"], muscles: { "upper-back": 1, lats: 1, biceps: 0.5, erectors: 0.25 } });
const deadlift = exercise("deadlift", { muscles: { erectors: 1, glutes: 1, hamstrings: 1, "upper-back": 0.5 } });

test("prime movers have a whole share", () => {
  expect(primeMovers(row)).toEqual(["lats", "upper-back"]);
  expect(primeMovers(exercise("none"))).toEqual([]);
});

test("the overlap is the sum of the smaller shares, whichever comes first", () => {
  expect(muscleOverlap(row, deadlift)).toBe(0.5 + 0.25);
  expect(muscleOverlap(deadlift, row)).toBe(0.5 + 0.25);
  expect(muscleOverlap(row, exercise("none"))).toBe(0);
});

test("shared prime movers", () => {
  const pulldown = exercise("pulldown", { muscles: { lats: 1, "upper-back": 0.5 } });
  expect(sharedPrimeMovers(row, pulldown)).toEqual(["lats"]);
  expect(sharedPrimeMovers(row, deadlift)).toEqual([]);
});

test.each([
  ["leg extension and DB row", legExtension, singleArmDbRow, 0],
  ["stiff-leg deadlift and pulldown, the article's", stiffLegDeadlift, latPulldown, 0.75],
  ["incline DB row and goblet squat, the article's", invertedInclineBenchDbRow, gobletSquat, 0.25],
  ["rear-delt fly and Bulgarian split squat, the article's", invertedInclineBenchRearDeltFly, bulgarianSplitSquat, 0],
] as const)("%s overlap by %d", (_, a, b, overlap) => {
  expect(muscleOverlap(a, b)).toBe(overlap);
});

test("back squat and leg press share their prime mover", () => {
  expect(sharedPrimeMovers(barbellBackSquat, legPress)).toContain("quads");
});

describe("the kind of a pair", () => {
  test("opposing prime movers are antagonists, though of one region", () => {
    expect(pairTypeOf(legExtension, seatedLegCurl)).toBe("antagonists");
    expect(pairTypeOf(seatedLegCurl, legExtension)).toBe("antagonists");
    const press = exercise("press", { regions: ["chest"], muscles: { chest: 1 } });
    expect(pairTypeOf(press, row)).toBe("antagonists");
  });

  test("one prime mover that opposes another is enough", () => {
    const squat = exercise("squat", { muscles: { quads: 1, soleus: 1 } });
    const hinge = exercise("hinge", { muscles: { hamstrings: 1, "glute-med": 1 } });
    expect(pairTypeOf(squat, hinge)).toBe("antagonists");
    expect(pairTypeOf(hinge, squat)).toBe("antagonists");
  });

  test("secondary muscles oppose nothing", () => {
    const squat = exercise("squat", { muscles: { quads: 1, hamstrings: 0.5 } });
    const hinge = exercise("hinge", { muscles: { glutes: 1, hamstrings: 0.5 } });
    expect(pairTypeOf(squat, hinge)).toBe("similar");
  });

  test("legs and anything above them are peripheral to each other, the rest is similar", () => {
    expect(pairTypeOf(stiffLegDeadlift, latPulldown)).toBe("alternate-peripheral");
    expect(pairTypeOf(latPulldown, stiffLegDeadlift)).toBe("alternate-peripheral");
    expect(pairTypeOf(barbellBackSquat, legPress)).toBe("similar");
    expect(pairTypeOf(singleArmDbRow, latPulldown)).toBe("similar");
    expect(pairTypeOf(row, exercise("crunch", { regions: ["core"], muscles: { abs: 1 } }))).toBe("similar");
  });

  test("the first region counts", () => {
    const hinge = exercise("hinge", { regions: ["legs", "back"], muscles: { glutes: 1 } });
    expect(pairTypeOf(hinge, row)).toBe("alternate-peripheral");
    expect(pairTypeOf({ ...hinge, regions: ["back", "legs"] }, row)).toBe("similar");
  });
});
