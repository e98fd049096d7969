import { describe, expect, test } from "vitest";
import { exercises } from "../../../src/catalog/index";
import { balancedStimulus } from "../../../src/measure/score";
import type { BuildBrief, Choice } from "../../../src/model/strategy";
import type { Lift } from "../../../src/strategies/select/lift";
import { liftOf } from "../../../src/strategies/select/lift";
import { offersOf, optionsFor, stepBack } from "../../../src/strategies/select/options-for";
import { outlookOf, promiseOf } from "../../../src/strategies/select/outlook";
import type { Trial } from "../../../src/strategies/select/trial";
import { putIn, takeOff } from "../../../src/strategies/select/trial-changes";
import { trialSettingOf } from "../../../src/strategies/select/trial-setting";
import { brokenPromises, sessionValue } from "../../../src/strategies/select/trial-value";
import { briefOf, choiceOf } from "../../support/items";
import { toolsOf } from "../../support/tools";
import { trialOf } from "../../support/trials";

const find = (...ids: readonly string[]) =>
  ids.map((id) => exercises.find((exercise) => exercise.id === id) ?? expect.fail(id));
const squats = choiceOf("squat", find("barbell-back-squat", "front-squat", "leg-press", "goblet-squat"), {
  mayBeMain: true,
});
const hinges = choiceOf("hinge", find("barbell-deadlift", "romanian-deadlift"), { mayBeMain: true });
const rows = choiceOf("row", find("bent-over-row", "machine-row"), { region: "back", mayBeMain: true });
const choices = [squats, hinges, rows];

const trialFor = (lifts: readonly Lift[], more: Partial<BuildBrief> = {}): Trial => {
  const brief = briefOf({ judge: balancedStimulus, level: "intermediate", goal: "strength", ...more });
  return trialOf(lifts, trialSettingOf(choices, [], brief, toolsOf(brief)));
};
const mainOf = (choice: Choice, at: number): Lift => ({
  ...liftOf(choice.candidates[at] ?? expect.fail(), choice.slot, "main", briefOf({ goal: "strength" })),
  sets: 4,
});
const idsOf = (trial: Trial): readonly string[] =>
  optionsFor(trial, offersOf(choices, trial.setting), 0).map(({ row, replaced }) =>
    replaced === -1 ? row.lift.exercise.id : `${row.lift.exercise.id} leads`,
  );

describe("options", () => {
  test("are all lifts of slots with room, the most promising first", () => {
    const trial = trialFor([]);
    const options = optionsFor(trial, offersOf(choices, trial.setting), 0);
    expect(options.map(({ promise }) => promise)).toEqual(options.map(({ promise }) => promise).sort((a, b) => b - a));
    expect(options).toHaveLength(8);
  });

  test("leave out full slots, the families that are there, and what no fewer sets would bring within the limits", () => {
    expect(idsOf(trialFor([mainOf(rows, 0)])).filter((id) => id.includes("row"))).toEqual([]);
    const twice = { ...choiceOf("more", find("front-squat", "barbell-back-squat")) };
    const trial = trialFor([mainOf(squats, 0)]);
    const offered = optionsFor(trial, offersOf([twice], trial.setting), 0).map(({ row }) => row.lift.exercise.id);
    expect(offered).not.toContain("barbell-back-squat");
    const cleared = trialFor([mainOf(hinges, 0)], { limitations: [{ area: "low-back", status: "cleared" }] });
    const heavy = choiceOf("heavy", find("good-morning"));
    expect(optionsFor(cleared, offersOf([heavy], cleared.setting), 0)).toEqual([]);
  });

  test("name a lift twice that could lead instead of the main lift of its half, where it is worth more in front", () => {
    const pressFirst = idsOf(trialFor([mainOf(squats, 2)]));
    expect(pressFirst).toContain("barbell-deadlift");
    expect(pressFirst).toContain("barbell-deadlift leads");
    const deadliftFirst = idsOf(trialFor([mainOf(hinges, 0)]));
    expect(deadliftFirst).toContain("barbell-back-squat");
    expect(deadliftFirst).not.toContain("barbell-back-squat leads");
    expect(idsOf(trialFor([mainOf(squats, 2)], { goal: "endurance" }))).not.toContain("barbell-deadlift leads");
  });

  test("are of open slots alone, not of those that name their exercise", () => {
    const trial = trialFor([]);
    const [candidate] = squats.candidates;
    if (candidate === undefined) throw new Error("a squat is offered");
    const target = { kind: "reps", min: 5, max: 5 } as const;
    const { exercise } = candidate;
    const named = { kind: "exercise", id: "named", exercise: exercise.id, role: "main", sets: 3, target } as const;
    expect(offersOf([{ slot: named, candidates: [candidate] }], trial.setting)).toEqual([]);
  });

  test("leave the trial as it was", () => {
    const trial = trialFor([mainOf(squats, 2)]);
    const before = structuredClone({ sums: trial.sums, forms: trial.forms, totals: trial.totals });
    idsOf(trial);
    expect({ sums: trial.sums, forms: trial.forms, totals: trial.totals }).toEqual(before);
  });
});

describe("a main lift that steps back", () => {
  test("keeps about its sets in its ordinary role; nothing happens where there is none", () => {
    const trial = trialFor([mainOf(squats, 0)]);
    stepBack(trial, 0);
    expect(trial.mains).toEqual([0, 0, 0]);
    expect(trial.totals.sets).toBe(4);
    stepBack(trial, -1);
    expect(trial.totals.sets).toBe(4);
  });
});

describe("a promise", () => {
  const promises = (trial: Trial) => {
    const outlook = outlookOf(trial, 0.001);
    return offersOf(choices, trial.setting).flatMap(({ choice, twins }) =>
      twins.map(({ candidates: [candidate] }) => {
        const row = trial.setting.rowOf(
          liftOf(candidate ?? expect.fail(), choice.slot, "secondary", trial.setting.brief),
        );
        const { fewest } = row.forms;
        const promise = promiseOf(outlook, row, fewest);
        const values = row.forms.list.flatMap(({ isMain }, form) => {
          if (isMain) return [];
          putIn(trial, row, form);
          const value = sessionValue(trial, 0.001) + brokenPromises(trial);
          takeOff(trial);
          return [value];
        });
        return { promise, best: Math.max(...values) };
      }),
    );
  };

  test("is what the best form is worth where time, effort and limits leave room", () => {
    for (const { promise, best } of promises(trialFor([], { minutes: 120 }))) expect(promise).toBeCloseTo(best, 9);
  });

  test("is no less than what the session is worth where room must be made", () => {
    const full = [mainOf(squats, 0), mainOf(rows, 0), mainOf(hinges, 1)];
    for (const minutes of [25, 40, 60]) {
      for (const { promise, best } of promises(trialFor(full, { minutes }))) {
        expect(promise).toBeGreaterThanOrEqual(best - 1e-9);
      }
    }
  });

  test("counts every second where the objective is a stranger's", () => {
    const judge: BuildBrief["judge"] = { name: "one", score: (lifts) => ({ total: lifts.length, parts: {} }) };
    for (const { promise, best } of promises(trialFor([], { judge, minutes: 120 })))
      expect(promise).toBeCloseTo(best, 9);
  });
});
