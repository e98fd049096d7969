import { accentLifts } from "../../model/defaults";
import type { BuildBrief, Choice } from "../../model/strategy";
import { type Lift, liftOf, ordinaryRole } from "./lift";
import type { Row } from "./row";
import { inTieOrder } from "./tie-order";
import type { Trial } from "./trial";
import { putIn, takeOff } from "./trial-changes";
import type { TrialSetting } from "./trial-setting";
import { isAllowed, plannedOf, worthOf } from "./trial-value";

/** A slot with the rows of what could fill it. */
export interface Offer {
  /** The slot. */
  readonly choice: Choice;
  /** The rows, in the order in which equals are taken. */
  readonly rows: readonly Row[];
}

/** One lift that could be added, with what the session would be worth at its fewest sets, time aside. */
export interface Option {
  /** The slot that it would fill. */
  readonly choice: Choice;
  /** The lift. */
  readonly row: Row;
  /** Place of the form in which it would be added. */
  readonly form: number;
  /** What the session would be worth. */
  readonly atFewest: number;
}

/** What could fill each open slot of the day, looked up once in a build. */
export const offersOf = (choices: readonly Choice[], setting: TrialSetting): readonly Offer[] =>
  choices
    .filter(({ slot }) => slot.kind === "pattern")
    .map((choice) => ({
      choice,
      rows: inTieOrder(choice, setting.brief).map((candidate) =>
        setting.rowOf(liftOf(candidate, choice.slot, ordinaryRole(candidate.exercise), setting.brief)),
      ),
    }));

const isOpen = ({ slot }: Choice, lifts: readonly Lift[], brief: BuildBrief): boolean => {
  if (slot.kind !== "pattern") return false;
  const filled = lifts.filter((lift) => lift.slot === slot.id).length;
  const ofRegion = lifts.filter((lift) => lift.exercise.regions[0] === brief.accent).length;
  const isAccentFull = slot.region === brief.accent && ofRegion >= accentLifts;
  return filled < (slot.max ?? 1) && !isAccentFull;
};

/** The form in which a lift is added: as the main lift of its half where it can be and the half has none. */
const firstForm = ({ forms, lift, half }: Row, trial: Trial): number =>
  lift.canLead && trial.mains[half] === 0 ? forms.asMain : forms.fewest;

/** Worth of the lifts with what is left of the time; what they take too long costs nothing yet. */
const promiseOf = (trial: Trial, secondWorth: number): number => {
  const { budgetSeconds } = trial.setting;
  const { total, pairs } = plannedOf(trial);
  const spare = Number.isFinite(budgetSeconds) ? Math.max(0, budgetSeconds - total) : 0;
  return worthOf(trial, pairs) + secondWorth * spare;
};

/**
 * Every lift that can be added, the most promising first.
 *
 * @param secondWorth Worth of a spare second.
 * @param least What a session must be worth with a lift, for the lift to be looked at.
 */
export const optionsFor = (
  trial: Trial,
  offers: readonly Offer[],
  secondWorth: number,
  least: number,
): readonly Option[] => {
  const { brief } = trial.setting;
  const lifts = trial.rows.map(({ lift }) => lift);
  const families = new Set(lifts.map(({ exercise }) => exercise.family));
  const options: Option[] = [];
  for (const { choice, rows } of offers) {
    if (!isOpen(choice, lifts, brief)) continue;
    for (const row of rows) {
      if (families.has(row.lift.exercise.family)) continue;
      const form = firstForm(row, trial);
      putIn(trial, row, form);
      const atFewest = isAllowed(trial) ? promiseOf(trial, secondWorth) : Number.NEGATIVE_INFINITY;
      if (atFewest >= least) options.push({ choice, row, form, atFewest });
      takeOff(trial);
    }
  }
  return options.sort((a, b) => b.atFewest - a.atFewest);
};
