import { describe, expect, test } from "vitest";
import { benchPress, lateralRaise, latPulldown, seatedCableRow } from "../../src/catalog/index";
import { buildSession } from "../../src/index";
import { dayAddition, dayObjective, trainsLegsAndBack } from "../../src/measure/day-objective";
import { balancedStimulus } from "../../src/measure/score";
import type { Exercise } from "../../src/model/exercise";
import type { Objective, ScoredLift } from "../../src/model/objective";
import type { Level, Region, Role } from "../../src/model/vocabulary";
import type { WeekShare } from "../../src/model/week-share";
import { briefOf, type ExerciseFacts, exercise } from "../support/items";

const lift = (exercise: Exercise, sets = 3, role: Role = "secondary"): ScoredLift => ({
  exercise,
  sets,
  role,
  load: exercise.needs[0]?.load ?? "other",
});

const { brief } = buildSession({ minutes: 20, gym: "bodyweight-no-bar" });

const free: WeekShare = { muscles: [], groups: [], elsewhere: [], families: [], led: [], turn: [], uncovered: [] };

describe("the objective of a day", () => {
  test("is the library's own on a day of back and legs alone", () => {
    expect(dayObjective(balancedStimulus, ["legs", "back"])).toBe(balancedStimulus);
  });

  test("gives chest its worth where the day trains it, and only there", () => {
    const worth = (regions: readonly ("chest" | "shoulders" | "back")[]) => {
      const { score } = dayObjective(balancedStimulus, regions);
      return score([lift(benchPress)], 0, brief).parts["day"] ?? 0;
    };
    expect(worth(["chest"])).toBeGreaterThan(1);
    // The shoulders are named and not trained: that is worse than anything can make good.
    expect(worth(["chest", "shoulders"])).toBeLessThan(worth(["chest"]) - 5);
    expect(worth(["back"])).toBe(0);
  });

  test("balances back and legs only where both are trained", () => {
    const lifts = [lift(seatedCableRow, 4), lift(latPulldown, 4)];
    const parts = dayObjective(balancedStimulus, ["back", "chest"]).score(lifts, 0, brief).parts;
    expect(parts["balance"]).toBe(0);
    expect(balancedStimulus.score(lifts, 0, brief).parts["balance"]).toBeLessThan(0);
  });

  test("its parts add up to the total, and its name stays", () => {
    const objective = dayObjective(balancedStimulus, ["chest", "shoulders"], free);
    const { total, parts } = objective.score([lift(benchPress), lift(lateralRaise)], 1, brief);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
    expect(objective.name).toBe("balancedStimulus");
  });
});

test("a day trains legs and back where both are named, whatever else is", () => {
  expect(trainsLegsAndBack(["legs", "back"])).toBe(true);
  expect(trainsLegsAndBack(["chest", "back", "legs"])).toBe(true);
  expect([trainsLegsAndBack(["legs"]), trainsLegsAndBack(["back", "chest"]), trainsLegsAndBack([])]).toEqual([
    false,
    false,
    false,
  ]);
});

/** An objective that finds every session worth 7, of which 2 are taken off for the balance. */
const stub: Objective = { name: "stub", score: () => ({ total: 7, parts: { lifts: 9, balance: -2 } }) };
const done = (facts: ExerciseFacts, sets = 4, role: Role = "secondary"): ScoredLift =>
  lift(exercise("x", facts), sets, role);

describe("what a day of other regions is worth besides", () => {
  const dayOf = (regions: readonly Region[], lifts: readonly ScoredLift[], level: Level = "intermediate"): number =>
    dayObjective(stub, regions).score(lifts, 0, briefOf({ level })).parts["day"] ?? Number.NaN;
  const fly: ExerciseFacts = { regions: ["chest"], pattern: "chest-fly" };

  test("its movements are worth something, those of other regions nothing; the trunk belongs to any day", () => {
    expect(dayOf(["chest"], [done(fly)])).toBe(0.3);
    expect(dayOf(["chest", "legs"], [done(fly)])).toBe(0.3);
    expect(dayOf(["back"], [done(fly)])).toBe(0);
    expect(dayOf(["back"], [done({ regions: ["core"], pattern: "core" })])).toBe(0.3);
  });

  test("a movement counts once, with the lift that covers it best", () => {
    // How well it can be loaded: 0.6 and 1 for who is neither new nor advanced.
    const [light, heavy] = [done({ ...fly, loadability: 1 }), done({ ...fly, loadability: 3 })];
    expect(dayOf(["chest"], [light])).toBeCloseTo(0.18, 9);
    expect(dayOf(["chest"], [light, heavy])).toBe(0.3);
    expect(dayOf(["chest"], [heavy, light])).toBe(0.3);
  });

  test("its muscles are worth their stimulus, those of other regions nothing", () => {
    // The chest is worth 1.1 for each point; of 4 sets there are 2, the square root.
    const press = (more: ExerciseFacts = {}) => done({ regions: ["chest"], muscles: { chest: 1 }, ...more });
    expect(dayOf(["chest"], [press()])).toBeCloseTo(2.2, 9);
    expect(dayOf(["chest"], [press({ muscles: { chest: 0.5 } })])).toBeCloseTo(1.1 * Math.SQRT2, 9);
    expect(dayOf(["back"], [press()])).toBe(0);
    // The abdominals are worth 0.4 on any day.
    expect(dayOf(["back"], [done({ regions: ["core"], muscles: { abs: 1 } })])).toBeCloseTo(0.8, 9);
    expect(dayOf(["chest"], [press(), press()])).toBeCloseTo(1.1 * Math.sqrt(8), 9);
  });

  test.each([
    ["beginner", 0.4],
    ["intermediate", 0.2],
    ["advanced", 0.1],
  ] as const)("a %s gets %d of it from what cannot be loaded", (level, part) => {
    expect(dayOf(["chest"], [done({ ...fly, loadability: 0 })], level)).toBeCloseTo(0.3 * part, 9);
  });

  test("each region of it that is not trained costs 10; drills do not train it, and back and legs are no matter here", () => {
    expect(dayOf(["chest"], [])).toBe(-10);
    expect(dayOf(["chest", "arms"], [])).toBe(-20);
    expect(dayOf(["chest", "arms"], [done({ regions: ["arms"] })])).toBe(-10);
    expect(dayOf(["chest"], [done({ regions: ["chest"], hardSet: false })])).toBe(-10);
    expect(dayOf(["back"], [])).toBe(0);
    expect(dayOf(["legs"], [])).toBe(0);
  });
});

describe("what the objective of a day is made of", () => {
  const share: WeekShare = { ...free, muscles: [{ muscle: "quads", least: 10, most: 20 }] };
  const arms = [done({ regions: ["arms"] })];
  const brief60 = briefOf();

  test("the balance is left out where back and legs are not both trained", () => {
    expect(dayObjective(stub, ["arms"]).score(arms, 0, brief60)).toEqual({
      total: 9,
      parts: { lifts: 9, balance: 0, day: 0, week: 0 },
    });
    expect(dayObjective(stub, ["arms", "legs", "back"]).score(arms, 0, brief60)).toEqual({
      total: 7,
      parts: { lifts: 9, balance: -2, day: 0, week: 0 },
    });
  });

  test("an objective without a balance has none to leave out", () => {
    const bare: Objective = { name: "bare", score: () => ({ total: 1, parts: { lifts: 1 } }) };
    expect(dayObjective(bare, ["arms"]).score(arms, 0, brief60)).toEqual({
      total: 1,
      parts: { lifts: 1, balance: 0, day: 0, week: 0 },
    });
  });

  test("what a week asks comes on top, on a day of back and legs alone too", () => {
    // Ten sets of the quads are lacking, and the arms are not trained.
    expect(dayObjective(stub, ["legs", "back"], share).score([], 0, brief60)).toEqual({
      total: 4,
      parts: { lifts: 9, balance: -2, day: 0, week: -3 },
    });
    expect(dayObjective(stub, ["arms"], share).score([], 0, brief60)).toEqual({
      total: 9 - 10 - 3,
      parts: { lifts: 9, balance: 0, day: -10, week: -3 },
    });
  });

  test("legs alone, or back and legs with another region, are no day of back and legs alone", () => {
    expect(dayObjective(stub, ["back", "legs"])).toBe(stub);
    for (const regions of [["legs"], ["legs", "back", "arms"], ["legs", "chest"]] as const) {
      expect(dayObjective(stub, regions)).not.toBe(stub);
    }
  });
});

describe("what an objective adds to the library's own", () => {
  test("is nothing where it was made for no day", () => {
    expect(dayAddition(stub)).toBeUndefined();
    expect(dayAddition(dayObjective(stub, ["legs", "back"]))).toBeUndefined();
  });

  test("is what the day and the week are worth, and whether the balance counts", () => {
    const share: WeekShare = { ...free, muscles: [{ muscle: "quads", least: 10, most: 20 }] };
    const arms = dayAddition(dayObjective(stub, ["arms"], share));
    expect(arms?.isBalanced).toBe(false);
    expect(arms?.worthOf([], "beginner")).toBe(-13);
    const both = dayAddition(dayObjective(stub, ["legs", "back"], share));
    expect(both?.isBalanced).toBe(true);
    expect(both?.worthOf([], "beginner")).toBe(-3);
    expect(dayAddition(dayObjective(stub, ["arms"]))?.worthOf([], "beginner")).toBe(-10);
  });
});
