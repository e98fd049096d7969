import { InfeasibleError } from "../errors";
import { isKnownItem } from "../measure/items";
import { ordinaryRole } from "../measure/ordinary-role";
import { bodyStrengthGrade, loadLimitedGrade } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { Item } from "../model/plan";
import type { Prescription } from "../model/prescription";
import type { BuildBrief } from "../model/strategy";
import type { Role } from "../model/vocabulary";
import { byGoal } from "../strategies/prescribe/by-goal";
import { candidateOf, obstacleOf } from "./obstacle-of";
import { withOwnTempo } from "./slow-item";

/** Which options keep an exercise out; none when it can be done. */
const conflictWith = (exercise: Exercise, brief: BuildBrief): readonly string[] => {
  const obstacle = obstacleOf(exercise, brief);
  switch (obstacle?.code) {
    case undefined:
      return [];
    case "option-excluded":
      return ["exclude"];
    case "gear-missing":
      return ["gym"];
    case "limitation-excluded":
      return ["limitations"];
    case "lying-excluded":
      return ["screening"];
    case "level-excluded":
      return ["level"];
    case "accent-excluded":
      return ["accent"];
    case "light-day-excluded":
      return ["sessionOfWeek"];
  }
};

/** A main lift stays one where the new exercise can be loaded like one; else the role follows the exercise. */
const roleFor = (exercise: Exercise, old: Item): Role => {
  const isCompound = exercise.mechanics === "compound";
  const canStay = old.role === "activation" || (old.role === "main" && isCompound && exercise.loadability > 1);
  if (canStay) return old.role;
  return ordinaryRole(exercise);
};

/** Whether a prescription is written for one lift: set by set, or in parts of what it can do. */
const isOfOneLift = ({ perSet, effort }: Prescription): boolean => perSet !== undefined || effort?.kind === "percent";

/**
 * The new exercise in the old one's place: its sets stay, reps and rest are kept where both are of one kind, the
 * tempo where it is not the old one's own.
 *
 * @throws {InfeasibleError} When it cannot be done.
 */
export const swappedItem = (exercise: Exercise, old: Item, brief: BuildBrief): Item => {
  const candidate = candidateOf(exercise, brief);
  const conflict = conflictWith(exercise, brief);
  if (candidate === undefined || conflict.length > 0) {
    throw new InfeasibleError(`${exercise.name} cannot be done here.`, conflict, []);
  }
  const { sets, load: _load, ...kept } = old.prescription;
  const role = roleFor(exercise, old);
  const isSameKind =
    isKnownItem(old) &&
    old.role === role &&
    !isOfOneLift(old.prescription) &&
    old.exercise.mechanics === exercise.mechanics &&
    old.exercise.unit === exercise.unit &&
    old.exercise.loadability > loadLimitedGrade === exercise.loadability > loadLimitedGrade &&
    old.exercise.demand.strength >= bodyStrengthGrade === exercise.demand.strength >= bodyStrengthGrade;
  const pick = { slot: "swapped", exercise, station: candidate.station, role, sets };
  const prescription = isSameKind ? { sets, ...kept } : byGoal(pick, brief).value;
  const tags = old.tags === undefined ? {} : { tags: old.tags };
  const swapped = { role, exercise, station: candidate.station, warmup: [], prescription, ...tags };
  return isSameKind ? withOwnTempo(swapped, old, brief) : swapped;
};
