import { isKnownItem } from "../../measure/items";
import { sharePrimeMover } from "../../measure/overlap";
import { priorityDeficit } from "../../measure/region-balance";
import { restSecondsOf } from "../../measure/rest-seconds";
import { brokenPromise } from "../../measure/score-weights";
import { scoredLifts } from "../../measure/scored-lifts";
import type { Item, KnownItem } from "../../model/plan";
import type { ReasonData } from "../../model/reasons";
import type { BuildBrief } from "../../model/strategy";
import { mainRegions } from "../../model/vocabulary";
import { isSetBySet } from "./with-sets";

/** One step of the policy. */
export interface Cut {
  /** Why it drops lifts; absent: it drops none. */
  readonly drops?: ReasonData["cut-exercise"]["why"];
  /** What is left of the items, or nothing when there is nothing to cut. */
  readonly apply: (items: readonly Item[]) => readonly Item[] | undefined;
}

/** What may not be cut: items that the caller locked, included or named. */
export type IsKept = (item: Item) => boolean;

const change = (items: readonly Item[], at: number, prescription: Partial<Item["prescription"]>): readonly Item[] =>
  items.map((item, index) =>
    index === at ? { ...item, prescription: { ...item.prescription, ...prescription } } : item,
  );

/** The place of the last item for which something can be cut, -1 when there is none. */
const lastPlace = (items: readonly Item[], can: (item: KnownItem) => boolean): number => {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && isKnownItem(item) && can(item)) return index;
  }
  return -1;
};

/** Takes one set from the last item of a kind that has more than its fewest, and not each set written by itself. */
export const cutSet = (fewest: number, of: (item: KnownItem) => boolean): Cut => ({
  apply: (items) => {
    const at = lastPlace(items, (item) => of(item) && !isSetBySet(item) && item.prescription.sets > fewest);
    const item = items[at];
    return item === undefined ? undefined : change(items, at, { sets: item.prescription.sets - 1 });
  },
});

/** Shortens the rest of the last item of a kind that rests longer than a floor. */
export const cutRest = (floor: number, of: (item: KnownItem) => boolean): Cut => ({
  apply: (items) => {
    const at = lastPlace(items, (item) => of(item) && restSecondsOf(item) > floor);
    return at === -1 ? undefined : change(items, at, { restSeconds: floor });
  },
});

const trainsBoth = (items: readonly Item[]): readonly boolean[] =>
  mainRegions.map((region) =>
    items.some((item) => isKnownItem(item) && item.exercise.hardSet && item.exercise.regions.includes(region)),
  );

const losesRegion = (before: readonly Item[], after: readonly Item[]): boolean => {
  const [had, has] = [trainsBoth(before), trainsBoth(after)];
  return had.some((value, index) => value && has[index] !== true);
};

/** Whether an earlier item does the same: one family, or one pattern with the same prime mover. */
const isRedundant = (item: KnownItem, items: readonly Item[]): boolean =>
  items
    .slice(0, items.indexOf(item))
    .some(
      (other) =>
        isKnownItem(other) &&
        (other.exercise.family === item.exercise.family ||
          (other.exercise.pattern === item.exercise.pattern && sharePrimeMover(other.exercise, item.exercise))),
    );

/** Drops the last item that an earlier one makes redundant. */
export const dropRedundant = (isKept: IsKept): Cut => ({
  drops: "redundant",
  apply: (items) => {
    const at = lastPlace(
      items,
      (item) =>
        item.role !== "main" &&
        !isKept(item) &&
        isRedundant(item, items) &&
        !losesRegion(
          items,
          items.filter((other) => other !== item),
        ),
    );
    return at === -1 ? undefined : items.filter((_, index) => index !== at);
  },
});

/**
 * Drops the item whose loss leaves the session worth most; a main lift or the last lift of a region only when nothing
 * else is left.
 */
export const dropLeastWorth = (isKept: IsKept, brief: BuildBrief): Cut => ({
  drops: "least-worth",
  apply: (items) => {
    const without = (gone: Item): readonly Item[] => items.filter((item) => item !== gone);
    const loss = (gone: Item): number => {
      const rest = without(gone);
      const lifts = scoredLifts(rest);
      const broken = (losesRegion(items, rest) ? 100 : 0) + (gone.role === "main" ? 50 : 0);
      return broken + brokenPromise * priorityDeficit(lifts, brief) - brief.judge.score(lifts, 0, brief).total;
    };
    const candidates = items.filter((item) => !isKept(item));
    if (items.length <= 1 || candidates.length === 0) return undefined;
    const [first] = [...candidates].sort((a, b) => loss(a) - loss(b));
    return first === undefined ? undefined : without(first);
  },
});
