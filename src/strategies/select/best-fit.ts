import type { Decision } from "../../model/decision";
import type { SelectStrategy } from "../../model/strategy";
import { own } from "../own";
import { forcedLifts } from "./forced-lifts";
import { formAt } from "./forms";
import { type Offer, type Option, offersOf, optionsFor } from "./options-for";
import { pickIn } from "./row";
import { emptySlotDecisions, filledSlotDecision, latelyDecisions } from "./select-decisions";
import { giveForms, improveSets, improveSetsInPairs, shrinkToFit } from "./set-counts";
import { makeTrial, type Trial } from "./trial";
import { putIn, takeOff } from "./trial-changes";
import { trialSettingOf } from "./trial-setting";
import { sessionValue } from "./trial-value";

/** What the whole time of a session is worth in points of the score: our default, near the slope of the best sessions. */
const timeWorth = 4;
const least = 1e-9;
/**
 * A lift that leaves a session so much less worth at its fewest sets is not looked at further. What is passed over must
 * depend on the lift and the session alone, never on the other lifts: else leaving out an unused one would change it.
 */
const hopeless = 0.5;

interface Addition {
  readonly option: Option;
  readonly forms: readonly number[];
  readonly value: number;
  readonly rivals: readonly string[];
}

/** What a lift was preferred to in its own slot, best first. */
const rivalsOf = (beaten: Addition | undefined, { choice, row }: Option): readonly string[] => {
  if (beaten === undefined || beaten.option.choice !== choice) return [];
  const others = [beaten.option.row.lift.exercise.id, ...beaten.rivals].filter((id) => id !== row.lift.exercise.id);
  return [...new Set(others)].slice(0, 3);
};

/** The one lift whose addition leaves the session worth most, however the sets of the others shrink to make room. */
const bestAddition = (trial: Trial, offers: readonly Offer[], secondWorth: number): Addition | undefined => {
  let best: Addition | undefined;
  const present = sessionValue(trial, secondWorth);
  const before = [...trial.forms];
  for (const option of optionsFor(trial, offers, secondWorth, present - hopeless)) {
    putIn(trial, option.row, option.form);
    if (shrinkToFit(trial)) {
      improveSets(trial, secondWorth);
      const value = sessionValue(trial, secondWorth);
      if (best === undefined || value > best.value + least) {
        best = { option, forms: [...trial.forms], value, rivals: rivalsOf(best, option) };
      }
    }
    takeOff(trial);
    giveForms(trial, before);
  }
  return best;
};

/** Adds lifts until none is worth anything at a price of spare time. */
const fill = (trial: Trial, offers: readonly Offer[], secondWorth: number): readonly Decision[] => {
  const decisions: Decision[] = [];
  for (let value = sessionValue(trial, secondWorth); ; value = sessionValue(trial, secondWorth)) {
    const addition = bestAddition(trial, offers, secondWorth);
    if (addition === undefined || addition.value <= value + least) return decisions;
    const { row, form, choice } = addition.option;
    decisions.push(filledSlotDecision(choice.slot.id, row.lift, addition));
    putIn(trial, row, form);
    giveForms(trial, addition.forms);
    improveSetsInPairs(trial, secondWorth);
  }
};

/**
 * Adds the lift that leaves the session worth most, again and again until nothing is gained, first at what the session's
 * time is worth on average, then with what is left of it for nothing.
 * A lift that was taken is never given back: so what the session does not use can be taken away without changing it.
 */
export const bestFit: SelectStrategy = /* @__PURE__ */ own("bestFit", (choices, brief, tools) => {
  const forced = forcedLifts(choices, brief, tools);
  const { budgetSeconds } = tools;
  const setting = trialSettingOf(choices, forced, brief, tools);
  const trial = makeTrial(setting);
  for (const lift of forced) {
    const row = setting.rowOf(lift);
    putIn(trial, row, formAt(row.forms, lift.role === "main", lift.sets));
  }
  const offers = offersOf(choices, setting);
  const atFirst = Number.isFinite(budgetSeconds) ? timeWorth / budgetSeconds : 0;
  const filled = [atFirst, 0].flatMap((secondWorth) => fill(trial, offers, secondWorth));
  improveSetsInPairs(trial, 0);
  const picks = trial.rows.map((row, at) => pickIn(row, trial.forms[at] ?? 0));
  const decisions = [...latelyDecisions(choices, brief), ...filled, ...emptySlotDecisions(choices, trial)];
  return { value: picks, decisions };
});
