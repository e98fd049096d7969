import type { Decision } from "../../model/decision";
import type { BuildBrief, Choice, SelectStrategy } from "../../model/strategy";
import { named } from "../named";
import { forcedLifts } from "./forced-lifts";
import { type Lift, liftOf, pickOf, roleBeside } from "./lift";
import { makePlanner } from "./planner";
import { emptySlotDecisions, filledSlotDecision, latelyDecisions } from "./select-decisions";
import { improveSets, improveSetsInPairs, type SetSearch, sessionValue, shrinkToFit } from "./set-counts";
import { inTieOrder } from "./tie-order";

/** What the whole time of a session is worth in points of the score: our default, near the slope of the best sessions. */
const timeWorth = 4;
const least = 1e-9;
/**
 * A lift that leaves a session so much less worth at its fewest sets is not looked at further. What is passed over must
 * depend on the lift and the session alone, never on the other lifts: else leaving out an unused one would change it.
 */
const hopeless = 0.5;

/** One lift that could be added, with what the session would be worth at its fewest sets, time aside. */
interface Option {
  readonly choice: Choice;
  readonly lift: Lift;
  readonly atFewest: number;
}

interface Search extends SetSearch {
  readonly choices: readonly Choice[];
}

const isOpen = (choice: Choice, lifts: readonly Lift[], brief: BuildBrief): boolean => {
  const { slot } = choice;
  if (slot.kind !== "pattern") return false;
  const filled = lifts.filter((lift) => lift.slot === slot.id).length;
  const ofRegion = lifts.filter((lift) => lift.exercise.regions[0] === brief.accent).length;
  const isAccentFull = slot.region === brief.accent && ofRegion >= accentLifts;
  return filled < (slot.max ?? 1) && !isAccentFull;
};

/** Most lifts of the accent's region. */
const accentLifts = 2;

const optionsFor = (lifts: readonly Lift[], search: Search): readonly Option[] => {
  const { choices, planner, brief, budgetSeconds } = search;
  const families = new Set(lifts.map((lift) => lift.exercise.family));
  const options: Option[] = [];
  for (const choice of choices.filter((open) => isOpen(open, lifts, brief))) {
    for (const candidate of inTieOrder(choice, brief)) {
      if (families.has(candidate.exercise.family)) continue;
      const role = roleBeside(candidate.exercise, choice.slot, lifts, brief);
      const lift = liftOf(candidate, choice.slot, role, brief);
      const next = [...lifts, lift];
      if (!planner.isAllowed(next)) continue;
      const { total, pairs } = planner.seconds(next);
      const spare = Number.isFinite(budgetSeconds) ? Math.max(0, budgetSeconds - total) : 0;
      options.push({ choice, lift, atFewest: planner.worth(next, pairs) + search.secondWorth * spare });
    }
  }
  return options.sort((a, b) => b.atFewest - a.atFewest);
};

interface Addition {
  readonly option: Option;
  readonly lifts: readonly Lift[];
  readonly value: number;
  readonly rivals: readonly string[];
}

/** What a lift was preferred to in its own slot, best first. */
const rivalsOf = (beaten: Addition | undefined, { choice, lift }: Option): readonly string[] => {
  if (beaten === undefined || beaten.option.choice !== choice) return [];
  const others = [beaten.option.lift.exercise.id, ...beaten.rivals].filter((id) => id !== lift.exercise.id);
  return [...new Set(others)].slice(0, 3);
};

/** The one lift whose addition leaves the session worth most, however the sets of the others shrink to make room. */
const bestAddition = (lifts: readonly Lift[], search: Search): Addition | undefined => {
  let best: Addition | undefined;
  const { planner, brief, budgetSeconds, secondWorth } = search;
  const present = sessionValue(lifts, planner, budgetSeconds, secondWorth);
  for (const option of optionsFor(lifts, search)) {
    if (option.atFewest < present - hopeless) break;
    const shrunk = shrinkToFit([...lifts, option.lift], planner, brief);
    if (shrunk === undefined) continue;
    const fitted = improveSets(shrunk, search);
    const value = sessionValue(fitted, planner, budgetSeconds, secondWorth);
    if (best !== undefined && value <= best.value + least) continue;
    best = { option, lifts: fitted, value, rivals: rivalsOf(best, option) };
  }
  return best;
};

/**
 * Adds the lift that leaves the session worth most, again and again until nothing is gained, first at what the session's
 * time is worth on average, then with what is left of it for nothing.
 * A lift that was taken is never given back: so what the session does not use can be taken away without changing it.
 */
export const bestFit: SelectStrategy = /* @__PURE__ */ named("bestFit", (choices, brief, tools) => {
  const forced = forcedLifts(choices, brief, tools);
  const { budgetSeconds } = tools;
  const secondWorth = Number.isFinite(budgetSeconds) ? timeWorth / budgetSeconds : 0;
  const planner = makePlanner(choices, forced, brief, tools);
  const search: Search = { choices, planner, brief, budgetSeconds, secondWorth };
  const decisions: Decision[] = [...latelyDecisions(choices, brief)];
  let lifts: readonly Lift[] = forced;
  for (const worth of [secondWorth, 0]) {
    const pass = { ...search, secondWorth: worth };
    let value = sessionValue(lifts, planner, budgetSeconds, worth);
    for (;;) {
      const addition = bestAddition(lifts, pass);
      if (addition === undefined || addition.value <= value + least) break;
      decisions.push(filledSlotDecision(addition.option.choice.slot.id, addition.option.lift, addition));
      lifts = improveSetsInPairs(addition.lifts, pass);
      value = sessionValue(lifts, planner, budgetSeconds, worth);
    }
  }
  const final = improveSetsInPairs(lifts, { ...search, secondWorth: 0 });
  return { value: final.map(pickOf), decisions: [...decisions, ...emptySlotDecisions(choices, final, planner, brief)] };
});
