import { ordinaryRole } from "../../measure/ordinary-role";
import { addToTotals } from "../../measure/session-limits";
import { accentLifts } from "../../model/defaults";
import type { Slot } from "../../model/split";
import type { BuildBrief, Candidate, Choice } from "../../model/strategy";
import { formAt } from "./forms";
import { type Lift, liftOf } from "./lift";
import { type Outlook, outlookOf, promiseOf } from "./outlook";
import type { Row } from "./row";
import { inTieOrder } from "./tie-order";
import type { Trial } from "./trial";
import { change } from "./trial-changes";
import { isAllowedAtFewest } from "./trial-limits";
import type { TrialSetting } from "./trial-setting";

/** Lifts that a search cannot tell apart, in the order in which equals are taken. */
export interface Twins {
  /** What they are offered as. */
  readonly candidates: readonly Candidate[];
  /** The row of each of them, where that was asked. */
  readonly rows: (Row | undefined)[];
}

/** A slot with what could fill it. */
export interface Offer {
  /** The slot. */
  readonly choice: Choice;
  /** All that could, those together that are alike. */
  readonly twins: readonly Twins[];
}

/** One lift that could be added. */
export interface Option {
  /** The slot that it would fill. */
  readonly choice: Choice;
  /** The lift. */
  readonly row: Row;
  /** Place of the form in which it would be added. */
  readonly form: number;
  /** Place of the lift that it would replace as the main lift of its half; -1 for none. */
  readonly replaced: number;
  /** What the session promises to be worth with it. */
  readonly promise: number;
  /** What the lift is offered with. */
  readonly alike: Twins;
}

/** What could fill each open slot of the day, found once in a build. */
export const offersOf = (choices: readonly Choice[], setting: TrialSetting): readonly Offer[] =>
  choices
    .filter(({ slot }) => slot.kind === "pattern")
    .map((choice) => ({
      choice,
      twins: setting.twinsAmong(inTieOrder(choice, setting.brief)).map((candidates) => ({ candidates, rows: [] })),
    }));

/** The first of some twins whose family is not in the session yet; nothing when all are. */
const firstOf = ({ candidates, rows }: Twins, slot: Slot, families: ReadonlySet<string>, setting: TrialSetting) => {
  const at = candidates.findIndex(({ exercise }) => !families.has(exercise.family));
  const candidate = candidates[at];
  if (candidate === undefined) return undefined;
  const { brief } = setting;
  const row = rows[at] ?? setting.rowOf(liftOf(candidate, slot, ordinaryRole(candidate.exercise), brief));
  rows[at] = row;
  return row;
};

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

/** Place of the main lift that a lift could replace, where that one is worth less in front; -1 for none. */
const replacedBy = ({ lift, half, points }: Row, { rows, forms, mains, setting }: Trial): number => {
  if (!lift.canLead || mains[half] !== 1 || setting.score.main === 0) return -1;
  return rows.findIndex(
    (row, at) =>
      row.half === half &&
      row.lift.canLead &&
      !row.lift.isAsked &&
      row.forms.mains[forms[at] ?? 0] === 1 &&
      row.points.main < points.main,
  );
};

/** Gives a main lift its ordinary role, with about the same sets; nothing where there is no such lift. */
export const stepBack = (trial: Trial, at: number): void => {
  const row = trial.rows[at];
  if (row === undefined) return;
  change(trial, at, formAt(row.forms, false, row.forms.sets[trial.forms[at] ?? 0] ?? 0));
};

const isWithinLimits = (trial: Trial, { lift: { exercise } }: Row): boolean => {
  addToTotals(trial.totals, exercise, 0, 1);
  const answer = isAllowedAtFewest(trial);
  addToTotals(trial.totals, exercise, 0, -1);
  return answer;
};

/**
 * Every lift that can be added, of twins the first that can, the most promising first.
 *
 * @param secondWorth Worth of a spare second.
 * @param isHopeful Whether lifts are to be looked at; absent: all are.
 */
export const optionsFor = (
  trial: Trial,
  offers: readonly Offer[],
  secondWorth: number,
  isHopeful?: (alike: Twins) => boolean,
): readonly Option[] => {
  const { brief } = trial.setting;
  const lifts = trial.rows.map(({ lift }) => lift);
  const families = new Set(lifts.map(({ exercise }) => exercise.family));
  const options: Option[] = [];
  const outlook = outlookOf(trial, secondWorth);
  const stepped: Outlook[] = [];
  for (const { choice, twins } of offers) {
    if (!isOpen(choice, lifts, brief)) continue;
    for (const alike of twins) {
      if (isHopeful?.(alike) === false) continue;
      const row = firstOf(alike, choice.slot, families, trial.setting);
      if (row === undefined || !isWithinLimits(trial, row)) continue;
      const form = firstForm(row, trial);
      options.push({ choice, row, form, replaced: -1, promise: promiseOf(outlook, row, form), alike });
      const replaced = replacedBy(row, trial);
      if (replaced === -1) continue;
      const before = trial.forms[replaced] ?? 0;
      const { asMain } = row.forms;
      stepBack(trial, replaced);
      const without = stepped[replaced] ?? outlookOf(trial, secondWorth);
      stepped[replaced] = without;
      options.push({ choice, row, form: asMain, replaced, promise: promiseOf(without, row, asMain), alike });
      change(trial, replaced, before);
    }
  }
  return options.sort((a, b) => b.promise - a.promise);
};
