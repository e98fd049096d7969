import type { Trial } from "./trial";
import { change } from "./trial-changes";
import { isAllowed, keepsMainsInOrder } from "./trial-limits";
import { fits, sessionValue, sessionValueIf, worthIf } from "./trial-value";

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
      const worth = worthIf(trial, at, smaller);
      if (worth > bestWorth) {
        best = { first: at, formOfFirst: smaller, second: alone, formOfSecond: alone };
        bestWorth = worth;
      }
    }
  }
  return best;
};

/** Planned seconds of the lifts at their fewest sets, all done straight. */
const secondsAtFewest = ({ rows, setting }: Trial): number => {
  let sum = setting.generalSeconds;
  for (const row of rows) sum += setting.times.seconds(row, row.forms.fewest);
  return sum;
};

const isPossible = (trial: Trial): boolean => isAllowed(trial) && fits(trial);

/**
 * Takes sets away, or the main role, until lifts are within the minutes and the limits of a session: each time what
 * costs least.
 *
 * @returns Whether they fit at their fewest sets; where they do not, they are left at those.
 */
export const shrinkToFit = (trial: Trial): boolean => {
  if (isPossible(trial)) return true;
  const before = [...trial.forms];
  const fewest = trial.rows.map(({ forms }) => forms.fewest);
  if (secondsAtFewest(trial) > trial.setting.budgetSeconds || !isAllowed(trial)) {
    giveForms(trial, fewest);
    if (!isPossible(trial)) return false;
    giveForms(trial, before);
  }
  while (!isPossible(trial)) {
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

const isAllowedIf = (trial: Trial, at: number, form: number): boolean => {
  const before = trial.forms[at] ?? 0;
  change(trial, at, form);
  const answer = isAllowed(trial);
  change(trial, at, before);
  return answer;
};

/** Whether the trial with a lift in another form is better than the best so far. */
const isBetter = (climb: Climb, at: number, form: number): boolean => {
  const { trial } = climb;
  if (!keepsMainsInOrder(trial, at, form)) return false;
  const value = sessionValueIf(trial, at, form, climb.secondWorth);
  if (value <= climb.value + least || !isAllowedIf(trial, at, form)) return false;
  climb.value = value;
  return true;
};

const neighboursOf = ({ rows, forms }: Trial, at: number): readonly number[] =>
  rows[at]?.forms.list[forms[at] ?? 0]?.neighbours ?? [];

/** Tries every change of the lifts after one, together with a change of that one. */
const tryInPairs = (climb: Climb, first: number, formOfFirst: number): void => {
  const { trial } = climb;
  const before = trial.forms[first] ?? 0;
  change(trial, first, formOfFirst);
  for (let second = first + 1; second < trial.rows.length; second += 1) {
    for (const formOfSecond of neighboursOf(trial, second)) {
      if (isBetter(climb, second, formOfSecond)) climb.best = { first, formOfFirst, second, formOfSecond };
    }
  }
  change(trial, first, before);
};

/** Makes the best change of one lift, or of one or two, again and again until none raises the value. */
const climbBy = (trial: Trial, secondWorth: number, inPairs: boolean): void => {
  const climb: Climb = { trial, secondWorth, value: sessionValue(trial, secondWorth), best: undefined };
  do {
    climb.best = undefined;
    for (let at = 0; at < trial.rows.length; at += 1) {
      for (const form of neighboursOf(trial, at)) {
        if (isBetter(climb, at, form))
          climb.best = { first: at, formOfFirst: form, second: alone, formOfSecond: alone };
        if (inPairs) tryInPairs(climb, at, form);
      }
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
