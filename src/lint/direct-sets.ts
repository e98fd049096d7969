import { fractionalSets } from "../measure/fractional-sets";
import { isKnownItem, itemsOf } from "../measure/items";
import { primeMovers } from "../measure/overlap";
import { hardSetsOf, hardWorkSets, reserveOf, type WorkSet } from "../measure/work-sets";
import type { KnownItem, Plan } from "../model/plan";
import type { Muscle } from "../model/vocabulary";

/** What a session did to a muscle. */
export interface MuscleWork {
  /** Sets with the muscle as prime mover. */
  readonly direct: number;
  /** Fractional sets. */
  readonly fractional: number;
  /** Whether a set with it as prime mover went to failure, by what is written. */
  readonly hasFailure: boolean;
}

/** Whether nothing is to be left by what is written; a percentage only suggests it, and an open set does not say so. */
const isToFailure = (set: WorkSet): boolean =>
  reserveOf(set) === 0 && (set.target.kind === "amrap" || set.effort?.kind !== "percent");

const goesToFailure = (item: KnownItem): boolean => hardWorkSets(item).some(isToFailure);

/** What a session did to each muscle that it trained directly. */
export const muscleWork = (plan: Plan): ReadonlyMap<Muscle, MuscleWork> => {
  const items = itemsOf(plan.blocks).filter(isKnownItem);
  const doses = fractionalSets(items);
  const work = new Map<Muscle, MuscleWork>();
  for (const item of items) {
    const sets = hardSetsOf(item);
    for (const muscle of sets === 0 ? [] : primeMovers(item.exercise)) {
      const before = work.get(muscle);
      work.set(muscle, {
        direct: (before?.direct ?? 0) + sets,
        fractional: doses.get(muscle) ?? 0,
        hasFailure: (before?.hasFailure ?? false) || goesToFailure(item),
      });
    }
  }
  return work;
};
