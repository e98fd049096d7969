import type { Decision } from "../../model/decision";
import type { SelectStrategy } from "../../model/strategy";
import { own } from "../own";
import { forcedLifts } from "./forced-lifts";
import { formAt } from "./forms";
import { type Offer, type Option, offersOf, optionsFor, stepBack } from "./options-for";
import { foreseeNothing, foreseeRest } from "./rest-of-session";
import { pickIn } from "./row";
import { emptySlotDecisions, filledSlotDecision, latelyDecisions } from "./select-decisions";
import { giveForms, improveSets, improveSetsInPairs, shrinkToFit } from "./set-counts";
import { makeTrial, type Trial } from "./trial";
import { putIn, takeOff } from "./trial-changes";
import { trialSettingOf } from "./trial-setting";
import { brokenPromises, missedRegions, plannedOf, sessionValue, worthOf } from "./trial-value";

/** What the whole time of a session is worth in points of the score: our default, near the slope of the best sessions. */
const timeWorth = 2.8;
const least = 1e-9;
/**
 * Lifts are looked at by how much they promise to add, in classes: a tenth wide each above the first, below it a few
 * tenths of a point (all our defaults). A class is looked at as a whole, and only if no lift of a class above made the session better.
 * So a lift that is not taken never keeps another one from being looked at, and can be left out without a change.
 */
const classes = { ratio: 1.1, first: 0.1, width: 0.3, last: -1.2 } as const;
/** Seconds of a session that has little room for two regions: our default. */
const tightSeconds = 1500;
/** What leaves a session worth so much less when room is made for it is not looked at further: our default. */
const hopeless = 0.6;

/** The least that lifts of the same class promise to add; minus infinity for what promises too little. */
const floorOfClass = (gain: number): number => {
  const { ratio, first, width, last } = classes;
  if (gain < last) return Number.NEGATIVE_INFINITY;
  if (gain <= first) return Math.max(last, Math.floor(gain / width) * width);
  let floor = first;
  while (floor * ratio <= gain) floor *= ratio;
  return floor;
};

interface Addition {
  readonly option: Option;
  readonly forms: readonly number[];
  readonly value: number;
}

/** What else was tried in the same slot and left the session worth less, the best first. */
const rivalsOf = ({ option: { choice, row } }: Addition, tried: readonly Addition[]): readonly string[] => {
  const others = tried.filter(({ option }) => option.choice === choice && option.row !== row);
  const ids = others.sort((a, b) => b.value - a.value).map(({ option }) => option.row.lift.exercise.id);
  return [...new Set(ids)].slice(0, 3);
};

/** Whether a lift could leave no time for a region that has none yet: then all are tried. */
const isTight = (trial: Trial): boolean => trial.setting.budgetSeconds < tightSeconds && missedRegions(trial) > 0;

const hasHope = (trial: Trial, secondWorth: number, present: number): boolean =>
  sessionValue(trial, secondWorth) + brokenPromises(trial) >= present - hopeless;

/** Tries an option; the trial is left as it was. */
const tryOption = (trial: Trial, option: Option, present: number, secondWorth: number): Addition | undefined => {
  const before = [...trial.forms];
  stepBack(trial, option.replaced);
  putIn(trial, option.row, option.form);
  let found: Addition | undefined;
  if (shrinkToFit(trial) && hasHope(trial, secondWorth, present)) {
    improveSets(trial, secondWorth);
    found = { option, forms: [...trial.forms], value: sessionValue(trial, secondWorth) };
  }
  takeOff(trial);
  giveForms(trial, before);
  return found;
};

/** What was tried, and which of it leaves the session worth most, if that is more than it is worth without. */
interface Search {
  readonly tried: Addition[];
  best: Addition | undefined;
}

/** Looks for the option that leaves the session worth most, however the sets of the others shrink to make room. */
const searchAmong = (trial: Trial, options: readonly Option[], secondWorth: number): Search => {
  const present = sessionValue(trial, secondWorth);
  const search: Search = { tried: [], best: undefined };
  let floor = isTight(trial) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (const option of options) {
    const gain = option.promise - present;
    if (gain < floor) {
      if (search.best !== undefined) return search;
      floor = floorOfClass(gain);
      if (floor === Number.NEGATIVE_INFINITY) return search;
    }
    const addition = tryOption(trial, option, present, secondWorth);
    if (addition === undefined) continue;
    search.tried.push(addition);
    if (addition.value > (search.best?.value ?? present) + least) search.best = addition;
  }
  return search;
};

/** What the session is worth as it is now. */
const presentWorth = (trial: Trial): number => {
  foreseeNothing(trial);
  return worthOf(trial, plannedOf(trial).pairs);
};

/** Adds lifts until none is worth anything at a price of spare time. */
const fill = (trial: Trial, offers: readonly Offer[], secondWorth: number): readonly Decision[] => {
  const decisions: Decision[] = [];
  for (;;) {
    if (secondWorth > 0) foreseeRest(trial);
    const { best, tried } = searchAmong(trial, optionsFor(trial, offers, secondWorth), secondWorth);
    if (best === undefined) break;
    const { row, form, choice } = best.option;
    putIn(trial, row, form);
    giveForms(trial, best.forms);
    improveSetsInPairs(trial, secondWorth);
    const value = presentWorth(trial);
    decisions.push(filledSlotDecision(choice.slot.id, row.lift, { value, rivals: rivalsOf(best, tried) }));
  }
  foreseeNothing(trial);
  return decisions;
};

/**
 * Adds the lift that leaves the session worth most, again and again until nothing is gained, first among what its rest brings, at what the session's
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
