import type { BuildBrief } from "../../model/strategy";
import { type Lift, ordinaryRole, rangeOf } from "./lift";
import type { Planner } from "./planner";

const least = 1e-9;

const clamped = (lift: Lift, sets: number, brief: BuildBrief): Lift => {
  const { min, max } = rangeOf(lift, brief);
  return { ...lift, sets: Math.min(max, Math.max(min, sets)) };
};

const demoted = (lift: Lift, sets: number, brief: BuildBrief): Lift =>
  clamped({ ...lift, role: ordinaryRole(lift.exercise) }, sets, brief);

const fewestOf = (lift: Lift, brief: BuildBrief): Lift => {
  if (lift.isFixed) return lift;
  return lift.canLead && lift.role === "main" ? demoted(lift, 0, brief) : clamped(lift, 0, brief);
};

/** One set more or fewer, or the other role where the lift can lead and its half has no main lift. */
const neighboursOf = (lift: Lift, lifts: readonly Lift[], brief: BuildBrief): readonly Lift[] => {
  if (lift.isFixed) return [];
  const { min, max } = rangeOf(lift, brief);
  const changed: Lift[] = [];
  if (lift.sets < max) changed.push({ ...lift, sets: lift.sets + 1 });
  if (lift.sets > min) changed.push({ ...lift, sets: lift.sets - 1 });
  if (lift.canLead && lift.role === "main") changed.push(demoted(lift, lift.sets, brief), demoted(lift, 0, brief));
  const hasMain = lifts.some((other) => other.role === "main" && other.half === lift.half);
  if (lift.canLead && !hasMain) changed.push(clamped({ ...lift, role: "main" }, lift.sets, brief));
  return changed;
};

const replaced = (lifts: readonly Lift[], index: number, lift: Lift): readonly Lift[] =>
  lifts.map((same, at) => (at === index ? lift : same));

/** Value of lifts: their worth, and spare time at what the session's time is worth on average. */
export const valueOf = (lifts: readonly Lift[], planner: Planner, budget: number, secondWorth: number): number => {
  const { total, pairs } = planner.seconds(lifts);
  if (total > budget) return Number.NEGATIVE_INFINITY;
  return planner.worth(lifts, pairs) + secondWorth * (pairs === 0 ? budget - total : 0);
};

/** The change that takes least from what the lifts are worth while it takes sets or a role away. */
const cheapestLoss = (lifts: readonly Lift[], planner: Planner, brief: BuildBrief): readonly Lift[] | undefined => {
  let best: readonly Lift[] | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  lifts.forEach((lift, index) => {
    for (const smaller of neighboursOf(lift, lifts, brief)) {
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
  const single = lifts.map((lift) => neighboursOf(lift, lifts, brief));
  const changes: (readonly Lift[])[] = [];
  single.forEach((options, a) => {
    for (const first of options) {
      const once = replaced(lifts, a, first);
      changes.push(once);
      single.slice(a + 1).forEach((others, offset) => {
        for (const second of others) {
          const both = replaced(once, a + 1 + offset, second);
          if (mainsPerHalf(both) <= 1) changes.push(both);
        }
      });
    }
  });
  return changes;
};

const mainsPerHalf = (lifts: readonly Lift[]): number => {
  const count = (half: Lift["half"]): number =>
    lifts.filter((lift) => lift.role === "main" && lift.canLead && lift.half === half).length;
  return Math.max(count("legs"), count("back"));
};

const climb = (
  lifts: readonly Lift[],
  search: SetSearch,
  changes: (lifts: readonly Lift[], brief: BuildBrief) => readonly (readonly Lift[])[],
): readonly Lift[] => {
  const { planner, brief, budgetSeconds, secondWorth } = search;
  let current = lifts;
  let value = valueOf(current, planner, budgetSeconds, secondWorth);
  for (;;) {
    let best: readonly Lift[] | undefined;
    for (const next of changes(current, brief)) {
      if (!planner.isAllowed(next)) continue;
      const reached = valueOf(next, planner, budgetSeconds, secondWorth);
      if (reached <= value + least) continue;
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
  lifts.flatMap((lift, index) => neighboursOf(lift, lifts, brief).map((changed) => replaced(lifts, index, changed)));

/** Changes set counts and roles, one lift at a time, as long as that raises the value; never drops a lift. */
export const improveSets = (lifts: readonly Lift[], search: SetSearch): readonly Lift[] =>
  climb(lifts, search, singleChanges);

/** Changes set counts and roles, one or two lifts at a time, as long as that raises the value; never drops a lift. */
export const improveSetsInPairs = (lifts: readonly Lift[], search: SetSearch): readonly Lift[] =>
  climb(improveSets(lifts, search), search, changesOf);
