import { loadOf } from "../../measure/items";
import type { BuildBrief, BuildTools, Choice, Pick } from "../../model/strategy";
import { type Lift, mainHalfOf, rangeOf } from "./lift";
import { pickOfSlot } from "./pick-of-slot";

const liftOfPick = (pick: Pick, choices: readonly Choice[], brief: BuildBrief): Lift => {
  const written = pick.locked?.prescription ?? pick.written;
  const sets = written?.sets ?? pick.sets ?? rangeOf(pick, brief).min;
  const slot = choices.find((choice) => choice.slot.id === pick.slot)?.slot;
  const half = slot === undefined ? undefined : mainHalfOf(slot);
  const load = loadOf(pick.locked === undefined ? pick : { exercise: pick.exercise, station: pick.locked.station });
  return { ...pick, sets, load, isFixed: written !== undefined, half, canLead: false };
};

/** The lifts that must be in the session, at their fewest sets: included, locked and named ones, and what the template names. */
export const forcedLifts = (choices: readonly Choice[], brief: BuildBrief, tools: BuildTools): readonly Lift[] => {
  const named = choices.flatMap(({ slot, candidates }): readonly Pick[] => {
    const [candidate] = candidates;
    if (slot.kind !== "exercise" || candidate === undefined) return [];
    return [pickOfSlot(slot, candidate)];
  });
  return [...tools.forced, ...named].map((pick) => liftOfPick(pick, choices, brief));
};
