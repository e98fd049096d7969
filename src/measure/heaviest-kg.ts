import type { LoadingGym } from "../model/loading-gym";
import type { KnownItem } from "../model/plan";
import { loadOf } from "./items";
import { loadWordsOf } from "./load-words";

/**
 * The heaviest load that a gym has for an item, in kilograms: the least of the limits on what its load goes by: bars,
 * machines and cables by their own words and by the kind of load. A limit on `a+b` is one on each of them.
 *
 * @returns Infinity where no limit is told.
 */
export const heaviestKg = (item: KnownItem, gym: LoadingGym): number => {
  const words = loadWordsOf(item, gym);
  const meant: readonly string[] = words.length > 0 ? words : [loadOf(item)];
  const most = (gym.limits ?? []).flatMap(({ equipment, maxKg }) =>
    maxKg !== undefined && equipment.split("+").some((word) => meant.includes(word)) ? [maxKg] : [],
  );
  return Math.min(...most);
};
