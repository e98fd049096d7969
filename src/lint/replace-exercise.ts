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

const replaced = (item: Item, exercise: Exercise, gym: Gym | undefined): Item => {
  const { role, warmup, prescription, tags } = item;
  // A plan that says nothing of places need not begin to.
  const station = item.station === undefined ? undefined : stationIn(exercise, gym);
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
  const isUsual = (to: Exercise): boolean => to.unusual !== true || from.swaps.includes(to.id);
  const possible = context.exercises.filter((to) => to.unit === from.unit && isUsual(to) && isFree(to) && isWished(to));
  return closeSubstitutes(from, possible, (to) => {
    if (context.gym !== undefined && findSetup(to, context.gym) === undefined) return false;
    return brokenLimitations(to, context).length === 0;
  });
};
