import { fractionalSets, groupSets } from "../measure/fractional-sets";
import { isKnownItem } from "../measure/items";
import { primeMovers } from "../measure/overlap";
import { hardSetsOf } from "../measure/work-sets";
import { muscleFacts } from "../model/muscles";
import type { Item } from "../model/plan";
import type { Muscle } from "../model/vocabulary";

/** A muscle, or a group of muscles, with its fractional sets. */
export interface Dose {
  /** The muscle or the group. */
  readonly name: string;
  /** Its fractional sets. */
  readonly sets: number;
}

/** Prime movers of work that counts as volume. */
const directMuscles = (items: readonly Item[]): ReadonlySet<Muscle> =>
  new Set(
    items
      .filter(isKnownItem)
      .filter((item) => hardSetsOf(item) > 0)
      .flatMap(({ exercise }) => primeMovers(exercise)),
  );

/** Muscles that some lift trains as prime mover, with all their fractional sets, by name. */
export const targetedMuscles = (items: readonly Item[]): readonly Dose[] => {
  const doses = fractionalSets(items);
  return [...directMuscles(items)].sort().map((name) => ({ name, sets: doses.get(name) ?? 0 }));
};

/** Muscle groups of which some lift trains a prime mover, with all their fractional sets, by name. */
export const targetedGroups = (items: readonly Item[]): readonly Dose[] => {
  const doses = groupSets(items);
  const groups = new Set([...directMuscles(items)].map((muscle) => muscleFacts[muscle].group));
  return [...groups].sort().map((name) => ({ name, sets: doses.get(name) ?? 0 }));
};

/** Muscles with their sets, for a message: "quads 12". */
export const doseWords = (doses: readonly Dose[]): readonly string[] =>
  doses.map(({ name, sets }) => `${name} ${sets}`);
