import { describe, expect, test } from "vitest";
import { balancedStimulus } from "../../../src/measure/score";
import type { SessionOptions } from "../../../src/model/options";
import { type Offer, offersOf, optionsFor, stepBack } from "../../../src/strategies/select/options-for";
import { searchAll } from "../../../src/strategies/select/search-among";
import { beginsInTwo, endsInTwo, searchPairs } from "../../../src/strategies/select/search-pairs";
import { giveForms, improveSets, shrinkToFit } from "../../../src/strategies/select/set-counts";
import { makeTrial, type Trial } from "../../../src/strategies/select/trial";
import { putIn, takeOff } from "../../../src/strategies/select/trial-changes";
import { trialSettingOf } from "../../../src/strategies/select/trial-setting";
import { sessionValue } from "../../../src/strategies/select/trial-value";
import { selectInputOf } from "../../support/select-input";

const trialFor = (options: SessionOptions): { readonly trial: Trial; readonly offers: readonly Offer[] } => {
  const { choices, brief, tools } = selectInputOf(options);
  const setting = trialSettingOf(choices, [], brief, tools);
  return { trial: makeTrial(setting), offers: offersOf(choices, setting) };
};

/** Worth of the best of all lifts with all that could go behind each, nothing left out. */
const bestOfAll = (trial: Trial, offers: readonly Offer[]): number => {
  let best = sessionValue(trial, 0);
  for (const option of optionsFor(trial, offers, 0)) {
    const before = [...trial.forms];
    stepBack(trial, option.replaced);
    putIn(trial, option.row, option.form);
    if (shrinkToFit(trial)) {
      improveSets(trial, 0);
      const then = searchAll(trial, optionsFor(trial, offers, 0), 0, Number.NEGATIVE_INFINITY);
      best = Math.max(best, then.best?.value ?? sessionValue(trial, 0));
    }
    takeOff(trial);
    giveForms(trial, before);
  }
  return best;
};

describe("the first two lifts of a short session", () => {
  test.each<SessionOptions>([
    { gym: "home-dumbbell", minutes: 10, goal: "hypertrophy" },
    { gym: "kettlebell", minutes: 12, priority: "legs" },
    { gym: "bands-travel", minutes: 15, level: "beginner" },
    { gym: "dumbbells-and-cables", minutes: 20, limitations: [{ area: "hip", status: "current" }] },
    { gym: "bodyweight-bar", minutes: 20, goal: "work-capacity", priority: "back" },
    { gym: "home-barbell", minutes: 23, goal: "strength", level: "advanced" },
  ])("%j: are worth as much as the best of all pairs", (options) => {
    const { trial, offers } = trialFor(options);
    expect(beginsInTwo(trial)).toBe(true);
    const { best, tried } = searchPairs(trial, offers, 0);
    expect(best?.value).toBeCloseTo(bestOfAll(trial, offers), 9);
    // What is taken of the trial is put back, and far from all is tried.
    expect(trial.rows).toEqual([]);
    expect(tried.length).toBeLessThan(optionsFor(trial, offers, 0).length);
  });
});

describe("two lifts are chosen together", () => {
  /** Whether they are at the beginning, and with the most promising lift in. */
  const together = (options: SessionOptions): readonly boolean[] => {
    const { trial, offers } = trialFor(options);
    const begins = beginsInTwo(trial);
    const [first] = optionsFor(trial, offers, 0);
    if (first !== undefined) putIn(trial, first.row, first.form);
    return [begins, beginsInTwo(trial) || endsInTwo(trial)];
  };

  test("at the beginning below 24 minutes, at the end of up to 35, once a part of the time is taken", () => {
    expect(together({ minutes: 23 })).toEqual([true, false]);
    expect(together({ minutes: 24 })).toEqual([false, true]);
    expect(together({ minutes: 30 })).toEqual([false, true]);
    expect(together({ minutes: 36 })).toEqual([false, false]);
  });

  test("not where an objective of the caller's, or a week, weighs in", () => {
    const objective = { name: "mine", score: balancedStimulus.score };
    expect(together({ minutes: 20, objective })).toEqual([false, false]);
    const records = [{ day: "2026-03-01", entries: [{ exercise: "walking-lunge", sets: [{ reps: 10 }] }] }];
    expect(together({ minutes: 20, records, today: "2026-03-03" })).toEqual([false, false]);
    expect(together({ minutes: 30, records, today: "2026-03-03" })).toEqual([false, false]);
  });
});
