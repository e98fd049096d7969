import { findSetup } from "../compile/gym-index";
import { brokenLimitations } from "../measure/broken-limitation";
import { closeSubstitutes } from "../measure/close-substitutes";
import { isKnownItem, itemsOf } from "../measure/items";
import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { Item, Plan } from "../model/plan";
import type { Prescription } from "../model/prescription";
import type { FindingPlace, RuleContext } from "../model/rule";
import { withItem } from "./edit-plan";

/** Where an exercise is done: in a known gym where it has the gear, else at its first alternative. */
const stationIn = (exercise: Exercise, gym: Gym | undefined): string | undefined =>
  gym === undefined ? exercise.needs[0]?.station : findSetup(exercise, gym)?.station;

/** A load belongs to the exercise that it was written for. */
const withoutLoads = ({ load: _load, perSet, ...rest }: Prescription): Prescription => ({
  ...rest,
  ...(perSet === undefined ? {} : { perSet: perSet.map(({ load: _own, ...set }) => set) }),
});

const replaced = ({ role, warmup, prescription, tags }: Item, exercise: Exercise, gym: Gym | undefined): Item => {
  const station = stationIn(exercise, gym);
  return {
    role,
    exercise,
    ...(station === undefined ? {} : { station }),
    warmup: exercise.mechanics === "compound" ? warmup : [],
    prescription: withoutLoads(prescription),
    ...(tags === undefined ? {} : { tags }),
  };
};

/** A plan with another exercise in one place: sets, reps, effort and rest stay, loads are left open. */
export const replaceExercise = (plan: Plan, at: FindingPlace, exercise: Exercise, gym: Gym | undefined): Plan =>
  withItem(plan, at, (item) => replaced(item, exercise, gym));

const usedIn = (plan: Plan): ReadonlySet<string> =>
  new Set(itemsOf(plan.blocks).flatMap((item) => (isKnownItem(item) ? [item.exercise.family] : [])));

/**
 * Exercises that could stand for another in a plan: counted in the same unit, of no family that the plan has elsewhere,
 * doable in the gym where it is known, within what is declared.
 *
 * @param isWished What else they must be.
 * @returns Closest first.
 */
export const substitutesHere = (
  plan: Plan,
  from: Exercise,
  context: RuleContext,
  isWished: (to: Exercise) => boolean = () => true,
): readonly Exercise[] => {
  const used = usedIn(plan);
  const isFree = ({ family }: Exercise): boolean => family === from.family || !used.has(family);
  return closeSubstitutes(from, context.exercises, (to) => {
    if (to.unit !== from.unit || to.unusual === true || !isFree(to) || !isWished(to)) return false;
    if (context.gym !== undefined && findSetup(to, context.gym) === undefined) return false;
    return brokenLimitations(to, context).length === 0;
  });
};
