import type { BuildBrief, BuildTools } from "../../model/strategy";
import { type Lift, rangeOf } from "./lift";
import type { Planner } from "./planner";

const least = 1e-9;

const withSets = (lifts: readonly Lift[], changes: ReadonlyMap<number, number>): readonly Lift[] =>
  lifts.map((lift, index) => {
    const change = changes.get(index);
    return change === undefined ? lift : { ...lift, sets: lift.sets + change };
  });

const isInRange = (lift: Lift | undefined, change: number, brief: BuildBrief): boolean => {
  if (lift === undefined || lift.isFixed) return false;
  const { min, max } = rangeOf(lift, brief);
  return lift.sets + change >= min && lift.sets + change <= max;
};

/** Value of lifts: their worth, and spare time at what the session's time is worth on average. */
export const valueOf = (
  lifts: readonly Lift[],
  planner: Planner,
  budget: number,
  secondWorth: number,
): number => {
  const { total, pairs } = planner.seconds(lifts);
  if (total > budget) return Number.NEGATIVE_INFINITY;
  return planner.worth(lifts, pairs) + secondWorth * (pairs === 0 ? budget - total : 0);
};

/**
 * Takes sets away until lifts fit the minutes, each time the set whose loss costs least for the time it frees.
 *
 * @returns Nothing when they do not fit at their fewest sets.
 */
export const shrinkToFit = (
  lifts: readonly Lift[],
  planner: Planner,
  brief: BuildBrief,
): readonly Lift[] | undefined => {
  if (planner.fits(lifts)) return lifts;
  const fewest = lifts.map((lift) => (lift.isFixed ? lift : { ...lift, sets: rangeOf(lift, brief).min }));
  if (!planner.fits(fewest)) return undefined;
  let current = lifts;
  while (!planner.fits(current)) {
    const next = cheapestLoss(current, planner, brief);
    if (next === undefined) return fewest;
    current = next;
  }
  return current;
};

const cheapestLoss = (lifts: readonly Lift[], planner: Planner, brief: BuildBrief): readonly Lift[] | undefined => {
  let best: readonly Lift[] | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  lifts.forEach((lift, index) => {
    if (!isInRange(lift, -1, brief)) return;
    const next = withSets(lifts, new Map([[index, -1]]));
    const worth = planner.worth(next, 0);
    if (worth > bestWorth) {
      best = next;
      bestWorth = worth;
    }
  });
  return best;
};

const changesFor = (count: number): readonly ReadonlyMap<number, number>[] => {
  const changes: ReadonlyMap<number, number>[] = [];
  for (let a = 0; a < count; a += 1) {
    changes.push(new Map([[a, 1]]), new Map([[a, -1]]));
    for (let b = 0; b < count; b += 1) {
      if (a < b) changes.push(new Map([[a, 1], [b, 1]]));
      if (a !== b) changes.push(new Map([[a, 1], [b, -1]]));
    }
  }
  return changes;
};

/** Changes set counts, one or two lifts at a time, as long as that raises the value; never drops a lift. */
export const improveSets = (
  lifts: readonly Lift[],
  planner: Planner,
  brief: BuildBrief,
  tools: Pick<BuildTools, "budgetSeconds">,
  secondWorth: number,
): readonly Lift[] => {
  const changes = changesFor(lifts.length);
  let current = lifts;
  let value = valueOf(current, planner, tools.budgetSeconds, secondWorth);
  for (;;) {
    let best: readonly Lift[] | undefined;
    for (const change of changes) {
      if (![...change].every(([index, by]) => isInRange(current[index], by, brief))) continue;
      const next = withSets(current, change);
      if (!planner.isAllowed(next)) continue;
      const reached = valueOf(next, planner, tools.budgetSeconds, secondWorth);
      if (reached > value + least) {
        best = next;
        value = reached;
      }
    }
    if (best === undefined) return current;
    current = best;
  }
};
