import type { BuildBrief } from "../../model/strategy";
import type { Lift } from "./lift";
import { fewestOf, neighboursOf, replaced } from "./lift-changes";
import type { Planner } from "./planner";

const least = 1e-9;

/** Value of lifts: their worth, and spare time at what the session's time is worth on average. */
export const sessionValue = (lifts: readonly Lift[], planner: Planner, budget: number, secondWorth: number): number => {
  const { total, pairs } = planner.seconds(lifts);
  if (total > budget) return Number.NEGATIVE_INFINITY;
  return planner.worth(lifts, pairs) + (Number.isFinite(budget) ? secondWorth * (budget - total) : 0);
};

/** The change that takes least from what the lifts are worth while it takes sets or a role away. */
const cheapestLoss = (lifts: readonly Lift[], planner: Planner, brief: BuildBrief): readonly Lift[] | undefined => {
  let best: readonly Lift[] | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  lifts.forEach((lift, index) => {
    for (const smaller of neighboursOf(lift, brief)) {
      const isSmaller = smaller.sets < lift.sets || (lift.role === "main" && smaller.role !== "main");
      if (!isSmaller) continue;
      const next = replaced(lifts, index, smaller);
      const worth = planner.worth(next, 0);
      if (worth <= bestWorth) continue;
      best = next;
      bestWorth = worth;
    }
  });
  return best;
};

/**
 * Takes sets away, or the main role, until lifts fit the minutes: each time what costs least.
 *
 * @returns Nothing when they do not fit at their fewest sets.
 */
export const shrinkToFit = (
  lifts: readonly Lift[],
  planner: Planner,
  brief: BuildBrief,
): readonly Lift[] | undefined => {
  if (planner.fits(lifts)) return lifts;
  const fewest = lifts.map((lift) => fewestOf(lift, brief));
  if (!planner.fits(fewest)) return undefined;
  let current = lifts;
  while (!planner.fits(current)) {
    const next = cheapestLoss(current, planner, brief);
    if (next === undefined) return fewest;
    current = next;
  }
  return current;
};

/** Every change of one lift, and of two lifts at once. */
const changesOf = (lifts: readonly Lift[], brief: BuildBrief): readonly (readonly Lift[])[] => {
  const single = lifts.map((lift) => neighboursOf(lift, brief));
  const changes: (readonly Lift[])[] = [];
  single.forEach((options, a) => {
    for (const first of options) {
      const once = replaced(lifts, a, first);
      if (hasMainsInOrder(once)) changes.push(once);
      single.slice(a + 1).forEach((others, offset) => {
        for (const second of others) {
          const both = replaced(once, a + 1 + offset, second);
          if (hasMainsInOrder(both)) changes.push(both);
        }
      });
    }
  });
  return changes;
};

/** Whether each half has one main lift at most; what the caller forced may be more, but nothing joins it. */
const hasMainsInOrder = (lifts: readonly Lift[]): boolean =>
  lifts.every(
    (lift) =>
      lift.role !== "main" ||
      !lift.canLead ||
      !lifts.some((other) => other !== lift && other.role === "main" && other.half === lift.half),
  );

const climb = (
  lifts: readonly Lift[],
  search: SetSearch,
  changes: (lifts: readonly Lift[], brief: BuildBrief) => readonly (readonly Lift[])[],
): readonly Lift[] => {
  const { planner, brief, budgetSeconds, secondWorth } = search;
  let current = lifts;
  let value = sessionValue(current, planner, budgetSeconds, secondWorth);
  for (;;) {
    let best: readonly Lift[] | undefined;
    for (const next of changes(current, brief)) {
      const reached = sessionValue(next, planner, budgetSeconds, secondWorth);
      if (reached <= value + least || !planner.isAllowed(next)) continue;
      best = next;
      value = reached;
    }
    if (best === undefined) return current;
    current = best;
  }
};

/** What changing set counts depends on. */
export interface SetSearch {
  /** Answers about lifts. */
  readonly planner: Planner;
  /** The brief. */
  readonly brief: BuildBrief;
  /** Seconds of the session. */
  readonly budgetSeconds: number;
  /** Worth of a spare second. */
  readonly secondWorth: number;
}

const singleChanges = (lifts: readonly Lift[], brief: BuildBrief): readonly (readonly Lift[])[] =>
  lifts
    .flatMap((lift, index) => neighboursOf(lift, brief).map((changed) => replaced(lifts, index, changed)))
    .filter(hasMainsInOrder);

/** Changes set counts and roles, one lift at a time, as long as that raises the value; never drops a lift. */
export const improveSets = (lifts: readonly Lift[], search: SetSearch): readonly Lift[] =>
  climb(lifts, search, singleChanges);

/** Changes set counts and roles, one or two lifts at a time, as long as that raises the value; never drops a lift. */
export const improveSetsInPairs = (lifts: readonly Lift[], search: SetSearch): readonly Lift[] =>
  climb(improveSets(lifts, search), search, changesOf);
