import { groupSets } from "../measure/fractional-sets";
import { isKnownItem } from "../measure/items";
import { primeMovers } from "../measure/overlap";
import { hardWorkSets } from "../measure/work-sets";
import { muscleFacts } from "../model/muscles";
import type { Item } from "../model/plan";

/** A muscle group with its fractional sets. */
export interface GroupDose {
  /** The group. */
  readonly group: string;
  /** Its fractional sets. */
  readonly sets: number;
}

/** Muscle groups that some lift trains as a prime mover, with all their fractional sets, by name. */
export const targetedGroups = (items: readonly Item[]): readonly GroupDose[] => {
  const targeted = new Set(
    items
      .filter(isKnownItem)
      .filter((item) => hardWorkSets(item).length > 0)
      .flatMap(({ exercise }) => primeMovers(exercise).map((muscle) => muscleFacts[muscle].group)),
  );
  const doses = groupSets(items);
  return [...targeted].sort().map((group) => ({ group, sets: doses.get(group) ?? 0 }));
};

/** Groups with their sets, for a message: "quads 12". */
export const groupWords = (groups: readonly GroupDose[]): readonly string[] =>
  groups.map(({ group, sets }) => `${group} ${sets}`);
