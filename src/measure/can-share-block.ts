import type { Item, KnownItem } from "../model/plan";
import { isKnownItem } from "./items";
import type { PairSetting } from "./pair-checks";
import { canPair, pairProblems } from "./pair-problems";

/**
 * Two items of a round that are not neighbours are a rest apart: only the body's shared budgets, gear and place forbid
 * them.
 */
const canShareRound = (a: KnownItem, b: KnownItem, setting: PairSetting): boolean =>
  pairProblems(a, b, setting).every(
    ({ code, refused }) => !refused || code === "shared-prime-mover" || code === "overlap",
  );

/**
 * Whether items may be done by turns, in this order: each two neighbours as a pair, and what is not side by side as far
 * as grip, low back, gear, place and the like are shared by a whole round. One item alone always may.
 */
export const canShareBlock = (items: readonly Item[], setting: PairSetting): boolean => {
  if (items.length < 2) return true;
  const known = items.filter(isKnownItem);
  return (
    known.length === items.length &&
    known.every((item, at) =>
      known
        .slice(at + 1)
        .every((other, between) =>
          between === 0 ? canPair(item, other, setting) : canShareRound(item, other, setting),
        ),
    )
  );
};
