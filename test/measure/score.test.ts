import { describe, expect, test } from "vitest";
import { balancedStimulus } from "../../src/measure/score";
import type { ScoredLift } from "../../src/model/objective";
import type { BuildBrief } from "../../src/model/strategy";
import { goals, type Level, levels } from "../../src/model/vocabulary";
import { briefOf, type ExerciseFacts, exercise } from "../support/items";

/** A lift that is in no coverage group and trains nothing, unless told. */
const lift = (facts: ExerciseFacts = {}, more: Partial<Omit<ScoredLift, "exercise">> = {}): ScoredLift => ({
  exercise: exercise("lift", { pattern: "core", ...facts }),
  role: "secondary",
  sets: 4,
  load: "machine",
  ...more,
});

const partsOf = (lifts: readonly ScoredLift[], brief: Partial<BuildBrief> = {}, pairs = 0) => {
  const { total, parts } = balancedStimulus.score(lifts, pairs, briefOf(brief));
  expect(total).toBeCloseTo(
    Object.values(parts).reduce((sum, part) => sum + part, 0),
    12,
  );
  return parts;
};

const expectPart = (
  part: string,
  value: number,
  lifts: readonly ScoredLift[],
  brief: Partial<BuildBrief> = {},
  pairs = 0,
): void => {
  expect(partsOf(lifts, brief, pairs)[part]).toBeCloseTo(value, 10);
};

test("nothing is worth nothing", () => {
  expect(balancedStimulus.score([], 0, briefOf())).toEqual({
    total: 0,
    parts: {
      stimulus: 0,
      coverage: 0,
      mains: 0,
      lifts: 0,
      effort: 0,
      lowBack: 0,
      skill: 0,
      balance: 0,
      pairs: 0,
    },
  });
});

test("is called by its name", () => {
  expect(balancedStimulus.name).toBe("balancedStimulus");
});

describe("stimulus", () => {
  test("4 sets of a quads lift: 1.2 x sqrt 4; secondary muscles half, minor ones and others nothing", () => {
    expectPart("stimulus", 1.2 * 2, [lift({ muscles: { quads: 1 } })]);
    expectPart("stimulus", 1 * Math.sqrt(2), [lift({ muscles: { glutes: 0.5 } })]);
    expectPart("stimulus", 0, [lift({ muscles: { glutes: 0.25, chest: 1 } })]);
  });

  test.each([
    ["quads", 1.2],
    ["hamstrings", 1],
    ["glutes", 1],
    ["lats", 1],
    ["upper-back", 1],
    ["rear-delts", 0.4],
    ["erectors", 0.3],
    ["gastrocnemius", 0.3],
    ["soleus", 0.1],
    ["adductors", 0.1],
    ["glute-med", 0.1],
    ["upper-traps", 0.1],
    ["biceps", 0.1],
    ["forearms", 0],
    ["abs", 0],
  ] as const)("a set of %s is worth %d", (muscle, worth) => {
    expectPart("stimulus", worth, [lift({ muscles: { [muscle]: 1 } }, { sets: 1 })]);
  });

  test("doses of several lifts add up before the curve bends, and are flat after 11", () => {
    const squat = lift({ muscles: { glutes: 1 } }, { sets: 4 });
    expectPart("stimulus", Math.sqrt(8), [squat, squat]);
    expectPart("stimulus", Math.sqrt(11), [squat, squat, squat]);
    expectPart("stimulus", 2 + 2, [squat, lift({ muscles: { lats: 1 } })]);
  });

  test("drills train nothing", () => {
    expectPart("stimulus", 0, [lift({ muscles: { quads: 1 }, hardSet: false })]);
  });

  test.each<[Level, readonly number[]]>([
    ["beginner", [0.4, 0.7, 1, 1]],
    ["intermediate", [0.2, 0.6, 0.85, 1]],
    ["advanced", [0.1, 0.5, 0.75, 1]],
  ])("for the %s a set counts by how far it can be loaded: %j", (level, worths) => {
    const counted = ([0, 1, 2, 3] as const).map(
      (loadability) =>
        partsOf([lift({ loadability, muscles: { lats: 1 } }, { sets: 1 })], { level }).stimulus ?? Number.NaN,
    );
    counted.forEach((value, at) => {
      expect(value).toBeCloseTo(worths[at] ?? Number.NaN, 10);
    });
  });

  test("the named region counts 1.4, the other 0.6, what is neither 1", () => {
    const [legs, back] = [lift({ muscles: { glutes: 1 } }), lift({ muscles: { lats: 1 } })];
    expectPart("stimulus", 1.4 * 2 + 0.6 * 2, [legs, back], { priority: "legs" });
    expectPart("stimulus", 1.4 * 2, [back], { priority: "back" });
    expectPart("stimulus", 0.6 * 2, [legs], { priority: "back" });
    expectPart("stimulus", 0.1 * 2, [lift({ muscles: { biceps: 1 } })], { priority: "back" });
  });
});

describe("coverage", () => {
  test("each big movement is worth 1.5, each small one 0.5, once", () => {
    expectPart("coverage", 1.5, [lift({ pattern: "squat" }), lift({ pattern: "leg-press" })]);
    expectPart("coverage", 1.5, [lift({ pattern: "hinge" })]);
    expectPart("coverage", 3, [lift({ pattern: "horizontal-pull" }), lift({ pattern: "vertical-pull" })]);
    expectPart("coverage", 1.5, [
      lift({ pattern: "calf", mechanics: "isolation" }),
      lift({ pattern: "knee-flexion", mechanics: "isolation" }),
      lift({ pattern: "rear-delt", mechanics: "isolation" }),
    ]);
    expectPart("coverage", 0, [lift()]);
  });

  test("an isolation covers half of a big movement, and the best of several counts", () => {
    const pullover = lift({ pattern: "shoulder-extension", mechanics: "isolation" });
    expectPart("coverage", 0.75, [pullover]);
    expectPart("coverage", 1.5, [pullover, lift({ pattern: "vertical-pull" }), pullover]);
  });

  test("as far as the lift can be loaded", () => {
    expectPart("coverage", 1.5 * 0.6, [lift({ pattern: "squat", loadability: 1 })]);
    expectPart("coverage", 1.5 * 0.85, [
      lift({ pattern: "squat", loadability: 2 }),
      lift({ pattern: "squat", loadability: 1 }),
    ]);
  });

  test("by the weight of the region; drills cover nothing", () => {
    const [squat, row] = [lift({ pattern: "squat" }), lift({ pattern: "horizontal-pull" })];
    expectPart("coverage", 1.5 * 1.4 + 1.5 * 0.6, [squat, row], { priority: "legs" });
    expectPart("coverage", 0, [lift({ pattern: "squat", hardSet: false })]);
  });
});

describe("main lifts", () => {
  const main = (facts: ExerciseFacts = {}, more: Partial<ScoredLift> = {}): ScoredLift =>
    lift(facts, { role: "main", load: "barbell", ...more });

  test.each([
    ["strength", 4],
    ["hypertrophy", 1],
    ["general", 1],
    ["work-capacity", 0],
    ["endurance", 0],
  ] as const)("for %s a main lift is worth %d", (goal, worth) => {
    expectPart("mains", worth, [main()], { goal });
  });

  test("half without a bar, and less with fewer than 4 sets", () => {
    expectPart("mains", 0.5, [main({}, { load: "dumbbell" })]);
    expectPart("mains", Math.sqrt(3 / 4), [main({}, { sets: 3 })]);
    expectPart("mains", 1, [main({}, { sets: 5 })]);
    expectPart("mains", 2, [main(), main()]);
    expectPart("mains", 0, [main({}, { role: "secondary" })]);
  });

  test("by the weight of its region; a lift of both takes the mean", () => {
    expectPart("mains", 1.4, [main({ regions: ["legs"] })], { priority: "legs" });
    expectPart("mains", 0.6, [main({ regions: ["back"] })], { priority: "legs" });
    expectPart("mains", 1, [main({ regions: ["legs", "back"] })], { priority: "legs" });
    expectPart("mains", 1, [main({ regions: ["back", "legs"] })], { priority: "back" });
    expectPart("mains", 1.4, [main({ regions: ["legs", "core"] })], { priority: "legs" });
    expectPart("mains", 0.6, [main({ regions: ["back", "core"] })], { priority: "legs" });
    expectPart("mains", 1, [main({ regions: ["core", "legs"] })], { priority: "legs" });
    expectPart("mains", 1, [main({ regions: ["core", "back"] })], { priority: "legs" });
    expectPart("mains", 1, [main({ regions: ["chest"] })], { priority: "legs" });
  });

  test("the heavy day of two is a strength day, the light one has none", () => {
    expectPart("mains", 4, [main()], { goal: "general", sessionsPerWeek: 2, sessionOfWeek: 1 });
    expectPart("mains", 0, [main()], { goal: "strength", sessionsPerWeek: 2, sessionOfWeek: 2 });
    expectPart("mains", 0, [main()], { goal: "endurance", sessionsPerWeek: 2, sessionOfWeek: 1 });
    expectPart("mains", 0, [main()], { goal: "work-capacity", sessionsPerWeek: 2, sessionOfWeek: 1 });
  });
});

describe("costs", () => {
  test("each lift costs 0.2, an unusual one 1", () => {
    expectPart("lifts", -0.2 - 1, [lift(), lift({ unusual: true })]);
    expectPart("lifts", -0.4, [lift(), lift({ unusual: false })]);
  });

  test.each([
    ["beginner", 15],
    ["intermediate", 20],
    ["advanced", 24],
  ] as const)("the %s aims at an effort of %d: each set over it costs 0.5", (level, target) => {
    const sets = (count: number) => [lift({ demand: { systemic: 2 } }, { sets: count })];
    expectPart("effort", 0, sets(target), { level });
    expectPart("effort", -1, sets(target + 2), { level });
  });

  test("a set's effort is by its systemic grade: 3/4, 1, 5/4; drills cost none", () => {
    expectPart("effort", -0.5 * (28 * 0.75 - 20), [lift({ demand: { systemic: 1 } }, { sets: 28 })]);
    expectPart("effort", -0.5 * (20 * 1.25 - 20), [lift({ demand: { systemic: 3 } }, { sets: 20 })]);
    expectPart("effort", 0, [lift({ demand: { systemic: 3 }, hardSet: false }, { sets: 40 })]);
  });

  test("low-back score costs 0.08 a point over 15, over 11 with a low back that hurts or did", () => {
    const load = [lift({ demand: { lowBack: 3 } }, { sets: 5 }), lift({ demand: { lowBack: 2 } }, { sets: 2 })];
    expectPart("lowBack", -0.08 * 4, load);
    expectPart("lowBack", 0, load.slice(0, 1));
    for (const status of ["history", "current"] as const) {
      expectPart("lowBack", -0.08 * 8, load, { limitations: [{ area: "low-back", status }] });
    }
    expectPart("lowBack", -0.08 * 4, load, { limitations: [{ area: "low-back", status: "cleared" }] });
    expectPart("lowBack", -0.08 * 4, load, { limitations: [{ area: "knee", status: "current" }] });
  });

  test("back and legs may differ by 3 sets, each more costs 0.2, when neither is named", () => {
    const legs = (sets: number) => lift({}, { sets });
    const back = (sets: number) => lift({ regions: ["back"] }, { sets });
    expectPart("balance", 0, [legs(6), back(3)]);
    expectPart("balance", -0.4, [legs(8), back(3)]);
    expectPart("balance", -0.4, [legs(3), back(8)]);
    expectPart("balance", 0, [legs(8), back(3)], { priority: "legs" });
    expectPart("balance", 0, [lift({ regions: ["legs", "back"] }, { sets: 8 })]);
  });
});

describe("skill and strength above the level", () => {
  const skilled = lift({ demand: { skill: 3 } });

  test("each grade of skill costs a beginner a quarter, and the highest one for many reps", () => {
    expectPart("skill", 0, [skilled]);
    expectPart("skill", 0, [skilled], { level: "advanced", goal: "strength" });
    expectPart("skill", -0.5, [skilled], { level: "beginner" });
    for (const goal of ["work-capacity", "endurance"] as const) {
      expectPart("skill", -1, [skilled], { goal });
      expectPart("skill", -1.5, [skilled], { goal, level: "beginner" });
    }
    expectPart("skill", -0.25, [lift({ demand: { skill: 2 } })], { level: "beginner", goal: "endurance" });
  });

  test("strength over 1, 3 and 5 by level costs a point a grade", () => {
    const strong = (strength: 1 | 2 | 3) => [lift({ demand: { strength } })];
    expect(levels.map((level) => partsOf(strong(3), { level }).skill)).toEqual([-2, 0, 0]);
    expectPart("skill", -1, strong(2), { level: "beginner" });
    expectPart("skill", 0, strong(1), { level: "beginner" });
  });

  test("many reps do not suit what is hard at body weight, or a bar that takes the whole body", () => {
    const hard = lift({ demand: { strength: 2 } });
    const bar = lift({ demand: { systemic: 3 } }, { load: "barbell" });
    const costs = (one: ScoredLift) => goals.map((goal) => (partsOf([one], { goal }).skill ?? 0) + 0);
    expect(costs(hard)).toEqual([0, 0, -2, -2, 0]);
    expect(costs(bar)).toEqual([0, 0, -2, -2, 0]);
    expect(costs(lift({ demand: { systemic: 3 } }))).toEqual([0, 0, 0, 0, 0]);
    expect(costs(lift({ demand: { systemic: 2 } }, { load: "barbell" }))).toEqual([0, 0, 0, 0, 0]);
    expect(costs(lift({ demand: { strength: 1 } }))).toEqual([0, 0, 0, 0, 0]);
  });

  test.each(["squat", "lunge"] as const)(
    "many reps with a heavy bar cost little in a %s, but for a beginner",
    (pattern) => {
      const bar = lift({ pattern, demand: { systemic: 3 } }, { load: "barbell" });
      const costs = levels.map((level) => partsOf([bar], { level, goal: "work-capacity" }).skill);
      expect(costs).toEqual([-2, -0.25, -0.25]);
      expectPart("skill", -2, [lift({ pattern, demand: { systemic: 3, strength: 2 } }, { load: "barbell" })], {
        goal: "endurance",
      });
    },
  );
});

test.each([
  ["strength", -0.4],
  ["hypertrophy", -0.2],
  ["general", -0.2],
  ["endurance", -0.2],
  ["work-capacity", 0.4],
] as const)("for %s a pair is worth %d", (goal, worth) => {
  expectPart("pairs", 3 * worth, [], { goal }, 3);
});
