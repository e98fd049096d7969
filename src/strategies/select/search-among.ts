import { type Option, stepBack } from "./options-for";
import { giveForms, improveSets, shrinkToFit } from "./set-counts";
import type { Trial } from "./trial";
import { putIn, takeOff } from "./trial-changes";
import { brokenPromises, missedRegions, sessionValue } from "./trial-value";

/** By how much something must be better. */
export const least = 1e-9;
/**
 * Lifts are looked at by how much they promise to add, in classes: a tenth wide each above the first, below it a few
 * tenths of a point (all our defaults). A class is looked at as a whole, and only if no lift of a class above made the
 * session better. So a lift that is not taken never keeps another one from being looked at, and can be left out without
 * a change.
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

/** A lift that was tried. */
export interface Addition {
  /** The lift, and what it would fill. */
  readonly option: Option;
  /** The forms of all lifts with it. */
  readonly forms: readonly number[];
  /** What they are worth. */
  readonly value: number;
}

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
export interface Search {
  /** All of it. */
  readonly tried: Addition[];
  /** The best of it. */
  best: Addition | undefined;
}

/** Notes what was tried, and whether it is the best so far. */
const note = (search: Search, addition: Addition | undefined, present: number): void => {
  if (addition === undefined) return;
  search.tried.push(addition);
  if (addition.value > (search.best?.value ?? present) + least) search.best = addition;
};

/** Looks for the option that leaves the session worth most, however the sets of the others shrink to make room. */
export const searchAmong = (trial: Trial, options: readonly Option[], secondWorth: number): Search => {
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
    note(search, tryOption(trial, option, present, secondWorth), present);
  }
  return search;
};

/**
 * Looks for the same among all options that promise so much: whatever is not taken can be left out without a change.
 *
 * @param promised What the session promises to be worth, at least, with an option that is tried.
 */
export const searchAll = (trial: Trial, options: readonly Option[], secondWorth: number, promised: number): Search => {
  const present = sessionValue(trial, secondWorth);
  const search: Search = { tried: [], best: undefined };
  for (const option of options) {
    if (option.promise < promised) break;
    note(search, tryOption(trial, option, present, secondWorth), present);
  }
  return search;
};
