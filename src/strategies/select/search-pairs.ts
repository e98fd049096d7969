import { type Offer, type Option, optionsFor, stepBack, type Twins } from "./options-for";
import { type Addition, least, type Search, searchAll } from "./search-among";
import { giveForms, improveSets, shrinkToFit } from "./set-counts";
import type { Trial } from "./trial";
import { putIn, takeOff } from "./trial-changes";
import { brokenPromises, plannedOf, sessionValue } from "./trial-value";

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
 * A pair that could be the best is worth no more than so much above what it promises: what promises less beside the
 * best pair so far is not tried. Our default, wider than any such pair was found to need.
 */
const kindness = 1;
/** The same above what two lifts promise to add one by one, which is known before either is put in. Our default. */
const kindnessOfTwo = 1.75;

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

/** The most that each of some lifts promises. */
const promisesOf = (options: readonly Option[]): ReadonlyMap<Twins, number> => {
  const promises = new Map<Twins, number>();
  for (const { alike, promise } of options) promises.set(alike, Math.max(promise, promises.get(alike) ?? promise));
  return promises;
};

/**
 * Looks for the two lifts that leave the session worth most together, or the one where no second is worth anything: the
 * one that is best alone can leave no room for another. All pairs are tried that promise enough and that could still be
 * the best, and both are taken: so neither is given back, and what is not taken keeps no pair from being the best.
 */
export const searchPairs = (trial: Trial, offers: readonly Offer[], secondWorth: number): PairSearch => {
  const present = sessionValue(trial, secondWorth);
  const { budgetSeconds } = trial.setting;
  const begins = beginsInTwo(trial);
  const leastOfFirst = begins ? promisedAtFirst.first * budgetSeconds : present + promised;
  const leastOfSecond = begins ? promisedAtFirst.second * budgetSeconds : promised;
  const empty = present + brokenPromises(trial);
  const options = optionsFor(trial, offers, secondWorth);
  const promises = promisesOf(options);
  const tried: Pairing[] = [];
  let best: Pairing | undefined;
  for (const option of options) {
    if (option.promise < leastOfFirst) break;
    const needed = (best?.value ?? present) - kindnessOfTwo - (option.promise - empty);
    if (needed > (options[0]?.promise ?? 0)) break;
    const before = [...trial.forms];
    stepBack(trial, option.replaced);
    putIn(trial, option.row, option.form);
    if (shrinkToFit(trial)) {
      improveSets(trial, secondWorth);
      const forms = [...trial.forms];
      const alone = sessionValue(trial, secondWorth);
      const isHopeful = (alike: Twins): boolean => (promises.get(alike) ?? needed) >= needed;
      const enough = Math.max(alone + leastOfSecond, (best?.value ?? present) - kindness);
      const then = searchAll(trial, optionsFor(trial, offers, secondWorth, isHopeful), secondWorth, enough);
      const pairing = { option, forms, value: then.best?.value ?? alone, then };
      tried.push(pairing);
      if (pairing.value > (best?.value ?? present) + least) best = pairing;
    }
    takeOff(trial);
    giveForms(trial, before);
  }
  return { tried, best };
};
