import type { Decision } from "../../model/decision";
import type { SelectStrategy } from "../../model/strategy";
import { own } from "../own";
import { forcedLifts } from "./forced-lifts";
import { formAt } from "./forms";
import type { Lift } from "./lift";
import { type Offer, offersOf, optionsFor } from "./options-for";
import { foreseeNothing, foreseeRest } from "./rest-of-session";
import { pickIn } from "./row";
import { type Addition, searchAmong } from "./search-among";
import { beginsInTwo, endsInTwo, searchPairs } from "./search-pairs";
import { emptySlotDecisions, filledSlotDecision, latelyDecisions, mostRivals } from "./select-decisions";
import { giveForms, improveSetsInPairs } from "./set-counts";
import { makeTrial, type Trial } from "./trial";
import { change, putIn } from "./trial-changes";
import { isAllowed } from "./trial-limits";
import { trialSettingOf } from "./trial-setting";
import { plannedOf, worthOf } from "./trial-value";

/**
 * What the whole time of a session is worth in points of the score: our default, near the slope of the best sessions.
 */
const timeWorth = 2.8;
/** What else was tried in the same slot and left the session worth less, the best first. */
const rivalsOf = ({ option: { choice, row } }: Addition, tried: readonly Addition[]): readonly string[] => {
  const others = tried.filter(({ option }) => option.choice === choice && option.row !== row);
  const ids = others.sort((a, b) => b.value - a.value).map(({ option }) => option.row.lift.exercise.id);
  return [...new Set(ids)].slice(0, mostRivals);
};

/** What the session is worth as it is now. */
const presentWorth = (trial: Trial): number => {
  foreseeNothing(trial);
  return worthOf(trial, plannedOf(trial).pairs);
};

/** Takes a lift that was tried, and says why. */
const take = (trial: Trial, addition: Addition, tried: readonly Addition[]): Decision => {
  const { row, form, choice } = addition.option;
  putIn(trial, row, form);
  giveForms(trial, addition.forms);
  const value = presentWorth(trial);
  return filledSlotDecision(choice.slot.id, row.lift, { value, rivals: rivalsOf(addition, tried) });
};

/** Takes the next lift, or the next two; nothing where none is worth anything. */
const takeNext = (trial: Trial, offers: readonly Offer[], secondWorth: number): readonly Decision[] => {
  if (beginsInTwo(trial) || endsInTwo(trial)) {
    const { best, tried } = searchPairs(trial, offers, secondWorth);
    if (best !== undefined) {
      const first = take(trial, best, tried);
      return best.then.best === undefined ? [first] : [first, take(trial, best.then.best, best.then.tried)];
    }
  }
  const { best, tried } = searchAmong(trial, optionsFor(trial, offers, secondWorth), secondWorth);
  return best === undefined ? [] : [take(trial, best, tried)];
};

/** Adds lifts until none is worth anything at a price of spare time. */
const fill = (trial: Trial, offers: readonly Offer[], secondWorth: number): readonly Decision[] => {
  const decisions: Decision[] = [];
  for (;;) {
    if (secondWorth > 0 && !beginsInTwo(trial)) foreseeRest(trial);
    const taken = takeNext(trial, offers, secondWorth);
    if (taken.length === 0) break;
    decisions.push(...taken);
    improveSetsInPairs(trial, secondWorth);
  }
  foreseeNothing(trial);
  return decisions;
};

/** Puts in what was asked for; the first of each half that can is its main lift, where that fits. */
const putInForced = (trial: Trial, forced: readonly Lift[]): void => {
  const { budgetSeconds, rowOf } = trial.setting;
  for (const lift of forced) {
    const row = rowOf(lift);
    putIn(trial, row, formAt(row.forms, lift.role === "main", lift.sets));
  }
  trial.rows.forEach(({ lift, forms, half }, at) => {
    if (!lift.canLead || trial.mains[half] !== 0) return;
    const before = trial.forms[at] ?? 0;
    change(trial, at, forms.asMain);
    if (plannedOf(trial).total > budgetSeconds || !isAllowed(trial)) change(trial, at, before);
  });
};

/**
 * Adds the lift that leaves the session worth most, again and again until nothing is gained; near the end of a short
 * session it looks at two at once. The first pass prices spare time at its average worth, the second at nothing.
 * A lift that was taken is never given back: so what the session does not use can be taken away without changing it.
 */
export const bestFit: SelectStrategy = /* @__PURE__ */ own("bestFit", (choices, brief, tools) => {
  const forced = forcedLifts(choices, brief, tools);
  const { budgetSeconds } = tools;
  const setting = trialSettingOf(choices, forced, brief, tools);
  const trial = makeTrial(setting);
  putInForced(trial, forced);
  const offers = offersOf(choices, setting);
  const atFirst = Number.isFinite(budgetSeconds) ? timeWorth / budgetSeconds : 0;
  const filled = [atFirst, 0].flatMap((secondWorth) => fill(trial, offers, secondWorth));
  improveSetsInPairs(trial, 0);
  const picks = trial.rows.map((row, at) => pickIn(row, trial.forms[at] ?? 0));
  const decisions = [...latelyDecisions(choices, brief), ...filled, ...emptySlotDecisions(choices, trial)];
  return { value: picks, decisions };
});
