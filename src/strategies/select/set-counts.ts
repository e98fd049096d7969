import { change, type Trial } from "./trial";
import { fits, hasMainsInOrder, isAllowed, sessionValue, worthOf } from "./trial-value";

const least = 1e-9;

/** Gives the lifts of a trial these forms. */
export const giveForms = (trial: Trial, forms: readonly number[]): void => {
  for (let at = 0; at < trial.rows.length; at += 1) {
    const form = forms[at];
    if (form !== undefined && form !== trial.forms[at]) change(trial, at, form);
  }
};

/** A change of one lift, or of two at once. */
interface Move {
  readonly first: number;
  readonly formOfFirst: number;
  readonly second: number;
  readonly formOfSecond: number;
}

const alone = -1;

/** The change that takes least from what the lifts are worth while it takes sets or a role away. */
const cheapestLoss = (trial: Trial): Move | undefined => {
  let best: Move | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < trial.rows.length; at += 1) {
    const form = trial.forms[at] ?? 0;
    for (const smaller of trial.rows[at]?.forms.list[form]?.smaller ?? []) {
      change(trial, at, smaller);
      const worth = worthOf(trial, 0);
      if (worth > bestWorth) {
        best = { first: at, formOfFirst: smaller, second: alone, formOfSecond: alone };
        bestWorth = worth;
      }
    }
    change(trial, at, form);
  }
  return best;
};

/**
 * Takes sets away, or the main role, until lifts fit the minutes: each time what costs least.
 *
 * @returns Whether they fit at their fewest sets; where they do not, they are left at those.
 */
export const shrinkToFit = (trial: Trial): boolean => {
  if (fits(trial)) return true;
  const before = [...trial.forms];
  const fewest = trial.rows.map(({ forms }) => forms.fewest);
  giveForms(trial, fewest);
  if (!fits(trial)) return false;
  giveForms(trial, before);
  while (!fits(trial)) {
    const loss = cheapestLoss(trial);
    if (loss === undefined) giveForms(trial, fewest);
    else change(trial, loss.first, loss.formOfFirst);
  }
  return true;
};

/** The best change found so far, and what the session is worth with it. */
interface Climb {
  readonly trial: Trial;
  readonly secondWorth: number;
  value: number;
  best: Move | undefined;
}

/** Whether the trial as it stands is better than the best so far. */
const isBetter = (climb: Climb): boolean => {
  const { trial } = climb;
  if (!hasMainsInOrder(trial)) return false;
  const value = sessionValue(trial, climb.secondWorth);
  if (value <= climb.value + least || !isAllowed(trial)) return false;
  climb.value = value;
  return true;
};

/** Tries every change of the lifts after one that was changed already. */
const trySecond = (climb: Climb, first: number, formOfFirst: number): void => {
  const { trial } = climb;
  for (let second = first + 1; second < trial.rows.length; second += 1) {
    const form = trial.forms[second] ?? 0;
    for (const formOfSecond of trial.rows[second]?.forms.list[form]?.neighbours ?? []) {
      change(trial, second, formOfSecond);
      if (isBetter(climb)) climb.best = { first, formOfFirst, second, formOfSecond };
    }
    if (trial.forms[second] !== form) change(trial, second, form);
  }
};

/** Makes the best change of one lift, or of one or two, again and again until none raises the value. */
const climbBy = (trial: Trial, secondWorth: number, inPairs: boolean): void => {
  const climb: Climb = { trial, secondWorth, value: sessionValue(trial, secondWorth), best: undefined };
  do {
    climb.best = undefined;
    for (let at = 0; at < trial.rows.length; at += 1) {
      const form = trial.forms[at] ?? 0;
      for (const other of trial.rows[at]?.forms.list[form]?.neighbours ?? []) {
        change(trial, at, other);
        if (isBetter(climb)) climb.best = { first: at, formOfFirst: other, second: alone, formOfSecond: alone };
        if (inPairs) trySecond(climb, at, other);
      }
      if (trial.forms[at] !== form) change(trial, at, form);
    }
    makeMove(trial, climb.best);
  } while (climb.best !== undefined);
};

const makeMove = (trial: Trial, move: Move | undefined): void => {
  if (move === undefined) return;
  change(trial, move.first, move.formOfFirst);
  if (move.second !== alone) change(trial, move.second, move.formOfSecond);
};

/** Changes set counts and roles, one lift at a time, as long as that raises the value; never drops a lift. */
export const improveSets = (trial: Trial, secondWorth: number): void => climbBy(trial, secondWorth, false);

/** Changes set counts and roles, one or two lifts at a time, as long as that raises the value; never drops a lift. */
export const improveSetsInPairs = (trial: Trial, secondWorth: number): void => {
  climbBy(trial, secondWorth, false);
  climbBy(trial, secondWorth, true);
};
