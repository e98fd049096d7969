import { dayKindOf } from "../../measure/day-kind";
import { ordinaryRole } from "../../measure/ordinary-role";
import { setRangeOf } from "../../measure/set-range";
import type { Exercise } from "../../model/exercise";
import type { PatternSlot, Slot } from "../../model/split";
import type { BuildBrief, Candidate, Pick } from "../../model/strategy";
import type { LoadKind, MainRegion, Role } from "../../model/vocabulary";

/** A pick while the select stage plans: with its sets and its load. */
export interface Lift extends Pick {
  /** Working sets. */
  readonly sets: number;
  /** What it is loaded with. */
  readonly load: LoadKind;
  /** Whether its sets may be changed. */
  readonly isFixed: boolean;
  /** The half of the body that its slot counts for. */
  readonly half?: MainRegion | undefined;
  /** Whether it could be the main lift of its half. */
  readonly canLead: boolean;
  /** Whether it was asked for: no other lift takes its place in front. */
  readonly isAsked: boolean;
}

const wantsMain = (brief: BuildBrief): boolean =>
  brief.goal !== "work-capacity" && brief.goal !== "endurance" && dayKindOf(brief) !== "light";

/** The half of the body that a main lift counts for; nothing outside back and legs. */
export const mainHalfOf = (slot: Slot): MainRegion | undefined => {
  if (slot.kind !== "pattern") return undefined;
  return slot.region === "legs" || slot.region === "back" ? slot.region : undefined;
};

/**
 * Whether a lift can be the main lift of its slot: a bilateral compound that can be loaded and takes the whole body.
 */
export const canBeMain = (exercise: Exercise, slot: PatternSlot, brief: BuildBrief): boolean =>
  slot.mayBeMain === true &&
  wantsMain(brief) &&
  slot.region !== brief.accent &&
  exercise.mechanics === "compound" &&
  exercise.laterality === "bilateral" &&
  exercise.loadability >= 2 &&
  exercise.demand.systemic >= 2 &&
  exercise.unusual !== true;

/** The role of a lift that is added: the main one of its half where it can be and the half has none. */
export const roleBeside = (exercise: Exercise, slot: Slot, lifts: readonly Lift[], brief: BuildBrief): Role => {
  const hasMain = lifts.some((lift) => lift.role === "main" && lift.half === mainHalfOf(slot));
  return slot.kind === "pattern" && !hasMain && canBeMain(exercise, slot, brief) ? "main" : ordinaryRole(exercise);
};

/** A lift of a candidate, at the fewest sets of its role. */
export const liftOf = (candidate: Candidate, slot: Slot, role: Role, brief: BuildBrief): Lift => ({
  slot: slot.id,
  exercise: candidate.exercise,
  station: candidate.station,
  load: candidate.load,
  role,
  sets: setRangeOf(role, brief).min,
  isFixed: false,
  half: mainHalfOf(slot),
  canLead: slot.kind === "pattern" && canBeMain(candidate.exercise, slot, brief),
  isAsked: false,
});

/** The pick that a lift stands for. */
export const pickOf = (lift: Lift): Pick => {
  const { load: _load, isFixed: _isFixed, half: _half, canLead: _canLead, isAsked: _isAsked, ...pick } = lift;
  return pick;
};
