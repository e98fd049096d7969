import { exercisesById } from "../compile/exercises-by-id";
import { InfeasibleError } from "../errors";
import { isKnownItem } from "../measure/items";
import { ordinaryRole } from "../measure/ordinary-role";
import type { Exercise } from "../model/exercise";
import type { Slot } from "../model/split";
import type { BuildBrief, Candidate, Pick, Picks } from "../model/strategy";
import { candidateOf, obstacleOf } from "./obstacle-of";

/** The slot that names an exercise, else the first for its pattern. */
const slotOf = ({ id, pattern }: Exercise, slots: readonly Slot[]): string => {
  const own = slots.find((slot) => slot.kind === "exercise" && slot.exercise === id);
  return (own ?? slots.find((slot) => slot.kind === "pattern" && slot.patterns.includes(pattern)))?.id ?? "asked-for";
};

/** Where an exercise that is asked for is done. */
const placeFor = (exercise: Exercise, brief: BuildBrief): Candidate => {
  const candidate = candidateOf(exercise, brief);
  if (candidate !== undefined && obstacleOf(exercise, brief) === undefined) return candidate;
  throw new InfeasibleError(`${exercise.name} is asked for and cannot be done.`, [], []);
};

const askedPick = (exercise: Exercise, role: Pick["role"], brief: BuildBrief): Pick => {
  const candidate = placeFor(exercise, brief);
  return { slot: slotOf(exercise, brief.day.slots), exercise, station: candidate.station, role };
};

const lockedPicks = (brief: BuildBrief): Picks =>
  brief.lock.filter(isKnownItem).map((locked) => {
    const { station } = placeFor(locked.exercise, brief);
    return {
      slot: slotOf(locked.exercise, brief.day.slots),
      exercise: locked.exercise,
      station: locked.station ?? station,
      role: locked.role,
      sets: locked.prescription.sets,
      written: locked.prescription,
      locked,
    };
  });

/**
 * What the caller says must be in the session: locked items, then the named lift as a main lift, then included ones.
 *
 * @throws {InfeasibleError} When one of them cannot be done here.
 */
export const forcedPicks = (exercises: readonly Exercise[], brief: BuildBrief): Picks => {
  const locked = lockedPicks(brief);
  const has = new Set([
    ...locked.map((pick) => pick.exercise.id),
    ...brief.day.slots.flatMap((slot) => (slot.kind === "exercise" ? [slot.exercise] : [])),
  ]);
  const byId = exercisesById(exercises);
  const asked = (id: string, role: (exercise: Exercise) => Pick["role"]): Picks => {
    const exercise = byId.get(id);
    if (exercise === undefined || has.has(id)) return [];
    has.add(id);
    return [askedPick(exercise, role(exercise), brief)];
  };
  const named = brief.priorityLift === undefined ? [] : asked(brief.priorityLift, () => "main");
  const included = brief.include.flatMap((id) => asked(id, ordinaryRole));
  return [...locked, ...named, ...included];
};
