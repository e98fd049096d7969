import { type Offer, optionsFor, stepBack } from "./options-for";
import { type Addition, least, type Search, searchAll } from "./search-among";
import { giveForms, improveSets, shrinkToFit } from "./set-counts";
import type { Trial } from "./trial";
import { putIn, takeOff } from "./trial-changes";
import { plannedOf, sessionValue } from "./trial-value";

/**
 * When the last lifts are chosen two at a time: in sessions that are short, once little enough of their time is left,
 * and yet enough for two. In longer ones it is worth next to nothing. All of these are our defaults.
 */
const window = {
  shortestSession: 1440,
  longestSession: 2100,
  fewestSeconds: 200,
  mostSeconds: 1600,
  mostShare: 0.65,
} as const;

/** Whether the first two lifts are chosen together, as little can follow them: in sessions too short to end so. */
export const beginsInTwo = ({ setting, rows }: Trial): boolean =>
  rows.length === 0 &&
  setting.isOwnScore &&
  setting.addition === undefined &&
  setting.budgetSeconds < window.shortestSession;

/** Lifts that promise to add less are not tried two at a time: our default. */
const promised = 1.2;
/**
 * The same of the first two, for each second of the session: of what the first is worth alone, and of what the second
 * adds. Our defaults.
 */
const promisedAtFirst = { first: 0.005, second: 0.0015 } as const;

/**
 * Whether the next lift should be chosen with the one behind it. It goes by what is in the session, not by what is
 * tried; where a week weighs in, each try costs too much for it.
 */
export const endsInTwo = (trial: Trial): boolean => {
  const { budgetSeconds, isOwnScore, addition } = trial.setting;
  if (
    !isOwnScore ||
    addition !== undefined ||
    budgetSeconds < window.shortestSession ||
    budgetSeconds > window.longestSession
  )
    return false;
  const left = budgetSeconds - plannedOf(trial).total;
  return left >= window.fewestSeconds && left <= Math.min(window.mostSeconds, window.mostShare * budgetSeconds);
};

/** A lift that was tried with the best one behind it; its value is that of both. */
export interface Pairing extends Addition {
  /** What was tried behind it. */
  readonly then: Search;
}

/** What was tried two at a time, and the best of it, if that is more than the session is worth without. */
export interface PairSearch {
  /** All of it. */
  readonly tried: readonly Pairing[];
  /** The best of it. */
  readonly best: Pairing | undefined;
}

/**
 * Looks for the two lifts that leave the session worth most together, or the one where no second is worth anything: the
 * one that is best alone can leave no room for another. All pairs of what promises enough are tried, and both are
 * taken: so neither is given back, and what is not taken keeps no other pair from being looked at.
 */
export const searchPairs = (trial: Trial, offers: readonly Offer[], secondWorth: number): PairSearch => {
  const present = sessionValue(trial, secondWorth);
  const { budgetSeconds } = trial.setting;
  const begins = beginsInTwo(trial);
  const leastOfFirst = begins ? promisedAtFirst.first * budgetSeconds : present + promised;
  const leastOfSecond = begins ? promisedAtFirst.second * budgetSeconds : promised;
  const tried: Pairing[] = [];
  let best: Pairing | undefined;
  for (const option of optionsFor(trial, offers, secondWorth)) {
    if (option.promise < leastOfFirst) break;
    const before = [...trial.forms];
    stepBack(trial, option.replaced);
    putIn(trial, option.row, option.form);
    if (shrinkToFit(trial)) {
      improveSets(trial, secondWorth);
      const forms = [...trial.forms];
      const alone = sessionValue(trial, secondWorth);
      const then = searchAll(trial, optionsFor(trial, offers, secondWorth), secondWorth, leastOfSecond);
      const pairing = { option, forms, value: then.best?.value ?? alone, then };
      tried.push(pairing);
      if (pairing.value > (best?.value ?? present) + least) best = pairing;
    }
    takeOff(trial);
    giveForms(trial, before);
  }
  return { tried, best };
};
