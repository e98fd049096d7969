import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "../../../src/catalog/index";
import { doseUnits, effortAt, lowBackAt, worthyMuscles } from "../../../src/measure/lift-points";
import { ordinaryRole } from "../../../src/measure/ordinary-role";
import { balancedStimulus } from "../../../src/measure/score";
import type { BuildBrief } from "../../../src/model/strategy";
import type { Muscle } from "../../../src/model/vocabulary";
import { averageSetOf } from "../../../src/strategies/select/average-set";
import { type Lift, liftOf } from "../../../src/strategies/select/lift";
import { foreseeNothing, foreseeRest } from "../../../src/strategies/select/rest-of-session";
import type { Trial } from "../../../src/strategies/select/trial";
import { trialSettingOf } from "../../../src/strategies/select/trial-setting";
import { sessionValue } from "../../../src/strategies/select/trial-value";
import { briefOf, candidateOf, choiceOf } from "../../support/items";
import { toolsOf, worthPerSet } from "../../support/tools";
import { trialOf } from "../../support/trials";

const hard = exercises.filter(({ hardSet, mechanics }) => hardSet && mechanics === "compound");
const legs = hard.filter(({ regions }) => regions[0] === "legs");
const backs = hard.filter(({ regions }) => regions[0] === "back");
const choices = [choiceOf("legs", legs), choiceOf("back", backs, { region: "back" })];

const liftFor = (exercise: Lift["exercise"], sets: number): Lift => ({
  ...liftOf(candidateOf(exercise), choiceOf("slot", []).slot, ordinaryRole(exercise), briefOf()),
  sets,
});
const trialFor = (lifts: readonly Lift[], more: Partial<BuildBrief> = {}): Trial => {
  const brief = briefOf({ judge: balancedStimulus, level: "intermediate", minutes: 60, ...more });
  return trialOf(lifts, trialSettingOf(choices, [], brief, toolsOf(brief)));
};

describe("an average set", () => {
  const open = { isLegsOpen: true, isBackOpen: true };
  const dose = (set: Float64Array, muscle: Muscle): number => (set[worthyMuscles.indexOf(muscle)] ?? 0) / doseUnits;

  test("brings more to the named region, less to the other", () => {
    const [even, named] = (["balanced", "legs"] as const).map((priority) =>
      averageSetOf({ ...open, brief: { priority } }),
    );
    if (even === undefined || named === undefined) return expect.fail();
    expect(dose(named, "quads")).toBeGreaterThan(dose(even, "quads"));
    expect(dose(named, "lats")).toBeLessThan(dose(even, "lats"));
  });

  test("brings nothing to a region for which there is nothing to choose", () => {
    const set = averageSetOf({ isLegsOpen: false, isBackOpen: true, brief: { priority: "balanced" } });
    expect([dose(set, "quads"), dose(set, "gastrocnemius")]).toEqual([0, 0]);
    expect(dose(set, "lats")).toBeGreaterThan(0);
    expect(set[effortAt]).toBeGreaterThan(0);
  });

  test("is counted in whole units, so that sums come off as they went in", () => {
    const set = averageSetOf({ ...open, brief: { priority: "back" } });
    expect([...set.slice(0, effortAt)].every(Number.isInteger)).toBe(true);
    expect(Number.isInteger(2 * (set[lowBackAt] ?? 0.1))).toBe(true);
  });
});

describe("sets to come", () => {
  const foreseen = (lifts: readonly Lift[], more?: Partial<BuildBrief>): number => {
    const trial = trialFor(lifts, more);
    foreseeRest(trial);
    return trial.foreseen;
  };
  const [squat, row] = [liftFor(legs[0] ?? expect.fail(), 4), liftFor(backs[0] ?? expect.fail(), 4)];

  test("are fewer the more is there, the less time there is, and the less effort suits the level", () => {
    expect(foreseen([squat])).toBeLessThan(foreseen([]));
    expect(foreseen([squat, row])).toBeLessThan(foreseen([squat]));
    expect(foreseen([], { minutes: 20 })).toBeLessThan(foreseen([], { minutes: 60 }));
    expect(foreseen([], { level: "beginner", minutes: 120 })).toBeLessThan(
      foreseen([], { level: "advanced", minutes: 120 }),
    );
    expect(foreseen([squat, row, liftFor(legs[3] ?? expect.fail(), 4)], { minutes: 20 })).toBe(0);
  });

  test("are none for the score of a stranger", () => {
    expect(foreseen([], { judge: worthPerSet({}) })).toBe(0);
  });

  test("make what trains a little of everything worth less beside what a session lacks", () => {
    const gain = (foresees: boolean): number => {
      const worth = (lifts: readonly Lift[]): number => {
        const trial = trialFor(lifts);
        const empty = trialFor([]);
        if (foresees) foreseeRest(empty);
        for (let at = 0; at < trial.sums.bySets.length; at += 1) {
          trial.sums.bySets[at] = (trial.sums.bySets[at] ?? 0) + (empty.sums.bySets[at] ?? 0);
        }
        return sessionValue(trial, 0);
      };
      const deadlift = exercises.find(({ id }) => id === "barbell-deadlift") ?? expect.fail();
      const press = exercises.find(({ id }) => id === "leg-press") ?? expect.fail();
      return worth([liftFor(deadlift, 4)]) - worth([liftFor(press, 4)]);
    };
    expect(gain(true)).toBeLessThan(gain(false));
  });

  test("leave no trace when nothing is foreseen any more", () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...hard), fc.integer({ min: 2, max: 4 })), { maxLength: 5 });
    fc.assert(
      fc.property(some, fc.integer({ min: 20, max: 120 }), (list, minutes) => {
        const trial = trialFor(
          list.map(([exercise, sets]) => liftFor(exercise, sets)),
          { minutes },
        );
        const before = Float64Array.from(trial.sums.bySets);
        foreseeRest(trial);
        foreseeRest(trial);
        foreseeNothing(trial);
        expect(trial.sums.bySets).toEqual(before);
        expect(trial.foreseen).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
