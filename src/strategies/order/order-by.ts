import { isKnownItem } from "../../measure/items";
import type { Decision } from "../../model/decision";
import type { Item, KnownItem } from "../../model/plan";
import type { BuildBrief, OrderStrategy } from "../../model/strategy";
import { named } from "../named";
import { wrongAnswer } from "../wrong-answer";
import { placedDecision } from "./placed-decision";

/** One rank of an order: items with a smaller number come first; equal numbers keep the given order. */
export interface Rank {
  /** The number of an item; use a negative number to put large values first. Unknown exercises come last. */
  readonly of: (item: KnownItem, brief: BuildBrief) => number;
  /** Why this rank puts items where they are, in a few words. */
  readonly reason: string;
}

interface Ranked {
  readonly item: Item;
  readonly ranks: readonly number[];
}

const last = Number.MAX_SAFE_INTEGER;

/** An order cannot be made of what is no number: nothing would be before or behind it. */
const rankOf = (item: Item, { of }: Rank, brief: BuildBrief, name: string): number => {
  if (!isKnownItem(item)) return last;
  const rank: unknown = of(item, brief);
  if (typeof rank === "number" && !Number.isNaN(rank)) return rank;
  throw wrongAnswer(name, `the rank of ${item.exercise.name}`, "a number", rank);
};

const firstDifference = (a: Ranked, b: Ranked): number => {
  for (let index = 0; index < a.ranks.length; index += 1) {
    if ((a.ranks[index] ?? 0) !== (b.ranks[index] ?? 0)) return index;
  }
  return -1;
};

/** The rank that puts an item before the first of those behind it that is not its equal; -1 for none. */
const aheadBy = (entry: Ranked, behind: readonly Ranked[]): number => {
  const differences = behind.map((other) => firstDifference(entry, other));
  return differences.find((index) => index !== -1) ?? -1;
};

const compare = (a: Ranked, b: Ranked): number => {
  const index = firstDifference(a, b);
  return index === -1 ? 0 : (a.ranks[index] ?? 0) - (b.ranks[index] ?? 0);
};

/**
 * Makes an order strategy from ranks, the most important first.
 *
 * @param name Told in the session and in its decisions.
 * @param ranks Compared in turn; the first in which two items differ decides.
 * @returns A stable order: items that no rank tells apart keep their places. An item that goes before another tells the
 * rank that puts it there.
 */
// @__NO_SIDE_EFFECTS__
export const orderBy = (name: string, ranks: readonly Rank[]): OrderStrategy =>
  named(name, (items, brief) => {
    const ranked = items.map((item): Ranked => ({ item, ranks: ranks.map((rank) => rankOf(item, rank, brief, name)) }));
    const sorted = [...ranked].sort(compare);
    const decisions: Decision[] = [];
    sorted.forEach((entry, position) => {
      const reason = ranks[aheadBy(entry, sorted.slice(position + 1))]?.reason;
      if (reason !== undefined) decisions.push(placedDecision(entry.item, { position, by: name, reason }));
    });
    return { value: sorted.map((entry) => entry.item), decisions };
  });
