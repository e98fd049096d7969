import { isIsolation } from "../measure/items";
import { isPowerLift } from "../measure/power-lift";
import { distinctSetsOf, fewestReps, hardSetsOf, reserveOf, workSetCount } from "../measure/work-sets";
import { activationSets, easyRir, powerReps } from "../model/defaults";
import type { Item, KnownItem } from "../model/plan";
import type { Muscle } from "../model/vocabulary";

/** Most reps of a set of an item; nothing where its sets are not counted in reps. */
const mostReps = (item: Item): number | undefined => {
  const reps = distinctSetsOf(item.prescription).map(({ target }) =>
    target.kind === "reps" ? target.max : fewestReps(target),
  );
  return reps.some((one) => one === undefined) ? undefined : Math.max(...reps.map((one) => one ?? 0));
};

/** Whether an item is power work: a power pattern in short sets. */
export const isPowerWork = (item: KnownItem, most: number = powerReps): boolean =>
  isPowerLift(item.exercise) && (mostReps(item) ?? Number.POSITIVE_INFINITY) <= most;

/**
 * Whether every set of an item leaves so much in reserve that it is only getting ready; unknown effort does not say so.
 */
const isEasy = (item: Item): boolean =>
  distinctSetsOf(item.prescription).every((set) => (reserveOf(set) ?? 0) >= easyRir);

/**
 * Whether an item is there to get ready: said so, or one or two sets of an isolation (`sets` at most), or easy
 * throughout.
 */
export const isActivation = (item: Item, sets: number = activationSets): boolean => {
  if (item.role === "activation" || isEasy(item)) return true;
  const isSmall = isIsolation(item);
  return isSmall && workSetCount(item) <= sets;
};

/** Whether an item is work that tires: sets that count as volume, more than getting ready. */
export const tires = (item: Item, sets: number = activationSets): boolean =>
  !isActivation(item, sets) && hardSetsOf(item) > 0;

/** Muscles that get a whole or half a set of an exercise. */
export const workedMuscles = ({ exercise }: KnownItem): readonly Muscle[] =>
  exercise.muscles.filter(({ share }) => share >= 0.5).map(({ muscle }) => muscle);

/** Whether two items work a muscle in common, as prime or secondary mover. */
export const shareMuscles = (a: KnownItem, b: KnownItem): boolean => {
  const others = workedMuscles(b);
  return workedMuscles(a).some((muscle) => others.includes(muscle));
};
