import { describe, expect, test } from "vitest";
import { coverageGroups, loadabilityWorth, stimulus } from "../../src/measure/score-weights";
import { levels, type Pattern, patterns } from "../../src/model/vocabulary";
import { exercise } from "../support/items";

describe("the stimulus of fractional sets", () => {
  test.each([0, 1, 2, 3, 4, 6, 8, 11])("is the square root at %d", (sets) => {
    expect(stimulus(sets)).toBeCloseTo(Math.sqrt(sets), 12);
  });

  test("is straight between", () => {
    expect(stimulus(0.5)).toBeCloseTo(0.5, 12);
    expect(stimulus(1.5)).toBeCloseTo((1 + Math.sqrt(2)) / 2, 12);
    expect(stimulus(9)).toBeCloseTo(Math.sqrt(8) + (Math.sqrt(11) - Math.sqrt(8)) / 3, 12);
  });

  test("is flat after 11", () => {
    expect(stimulus(11.5)).toBeCloseTo(Math.sqrt(11), 12);
    expect(stimulus(30)).toBeCloseTo(Math.sqrt(11), 12);
  });

  test("gives a little less for each set more", () => {
    const gains = Array.from({ length: 22 }, (_, half) => stimulus((half + 1) / 2) - stimulus(half / 2));
    gains.forEach((gain, at) => {
      if (at > 0) expect(gain).toBeLessThanOrEqual((gains[at - 1] ?? 0) + 1e-12);
    });
  });
});

test("what can be loaded further is never worth less, and the more trained, the more that matters", () => {
  for (const level of levels) {
    const worths = loadabilityWorth[level];
    expect([...worths]).toEqual([...worths].sort((a, b) => a - b));
    expect(worths[3]).toBe(1);
  }
  const [beginner, intermediate, advanced] = levels.map((level) => loadabilityWorth[level][0]);
  expect(beginner).toBeGreaterThan(intermediate ?? 1);
  expect(intermediate).toBeGreaterThan(advanced ?? 1);
});

describe("the movements that a session should cover", () => {
  const groupsOf = (pattern: Pattern, facts: Parameters<typeof exercise>[1] = {}): readonly string[] =>
    coverageGroups.filter(({ has }) => has(exercise("x", { pattern, ...facts }))).map(({ id }) => id);

  test("by pattern", () => {
    const expected: { readonly [P in Pattern]?: string } = {
      squat: "knee-dominant",
      lunge: "knee-dominant",
      "leg-press": "knee-dominant",
      hinge: "hinge",
      "horizontal-pull": "horizontal-pull",
      "vertical-pull": "vertical-pull",
      "shoulder-extension": "vertical-pull",
      "knee-flexion": "knee-flexion",
      calf: "calf",
      "rear-delt": "rear-delt",
    };
    for (const pattern of patterns.filter((word) => word !== "hip-extension")) {
      const group = expected[pattern];
      expect(groupsOf(pattern)).toEqual(group === undefined ? [] : [group]);
    }
  });

  test("hip extension is a hinge where it is a compound or trains the erectors", () => {
    const isolation = { mechanics: "isolation" } as const;
    expect(groupsOf("hip-extension")).toEqual(["hinge"]);
    expect(groupsOf("hip-extension", isolation)).toEqual([]);
    expect(groupsOf("hip-extension", { ...isolation, muscles: { erectors: 0.5 } })).toEqual(["hinge"]);
    expect(groupsOf("hip-extension", { ...isolation, muscles: { erectors: 0.25 } })).toEqual([]);
    expect(groupsOf("hip-extension", { ...isolation, muscles: { glutes: 1 } })).toEqual([]);
  });

  test("legs and back have two big ones each", () => {
    const big = coverageGroups.filter(({ prefersCompound }) => prefersCompound);
    expect(big.map(({ region }) => region).sort()).toEqual(["back", "back", "legs", "legs"]);
    const least = Math.min(...big.map(({ worth }) => worth));
    for (const { worth, prefersCompound } of coverageGroups) {
      if (!prefersCompound) expect(worth).toBeLessThan(least);
    }
  });
});
