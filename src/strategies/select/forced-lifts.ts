import { loadOf } from "../../measure/items";
import { setRangeOf } from "../../measure/set-range";
import type { Slot } from "../../model/split";
import type { BuildBrief, BuildTools, Choice, Pick } from "../../model/strategy";
import { canBeMain, type Lift, mainHalfOf } from "./lift";
import { pickOfSlot } from "./pick-of-slot";

/** A pick at its sets: those that were written or planned, else the fewest of its role. */
const withSets = (pick: Pick, brief: BuildBrief): PlannedPick => {
  const written = pick.locked?.prescription ?? pick.written;
  return { ...pick, sets: written?.sets ?? pick.sets ?? setRangeOf(pick.role, brief).min };
};

interface PlannedPick extends Pick {
  readonly sets: number;
}

/**
 * What must be in the session, at its fewest sets: included, locked and named lifts, and what the template names. A
 * locked lift that the template names stands in its slot, as it was locked.
 */
export const plannedPicks = (
  choices: readonly Choice[],
  brief: BuildBrief,
  { forced }: BuildTools,
): readonly PlannedPick[] => {
  const named = choices.flatMap(({ slot, candidates }): readonly Pick[] => {
    const [candidate] = candidates;
    if (slot.kind !== "exercise" || candidate === undefined) return [];
    return [forced.find(({ exercise }) => exercise.id === slot.exercise) ?? pickOfSlot(slot, candidate)];
  });
  const others = forced.filter((pick) => !named.includes(pick));
  return [...others, ...named].map((pick) => withSets(pick, brief));
};

/** Whether an included lift could be the main one of its half, as it could if nobody had asked for it. */
const couldLead = ({ exercise, role }: PlannedPick, slot: Slot | undefined, brief: BuildBrief): boolean =>
  role !== "main" && slot?.kind === "pattern" && canBeMain(exercise, slot, brief);

const liftOfPick = (pick: PlannedPick, choices: readonly Choice[], brief: BuildBrief): Lift => {
  const { exercise, locked, written, station } = pick;
  const load = loadOf({ exercise, station: locked === undefined ? station : locked.station });
  const slot = choices.find((choice) => choice.slot.id === pick.slot)?.slot;
  const half = slot === undefined ? undefined : mainHalfOf(slot);
  const isFixed = (locked?.prescription ?? written) !== undefined;
  const canLead = !isFixed && couldLead(pick, slot, brief);
  // What is new goes first: behind a spread each field would cost many times as much.
  return { load, isFixed, half, canLead, isAsked: true, ...pick };
};

/** The lifts that must be in the session. */
export const forcedLifts = (choices: readonly Choice[], brief: BuildBrief, tools: BuildTools): readonly Lift[] =>
  plannedPicks(choices, brief, tools).map((pick) => liftOfPick(pick, choices, brief));
