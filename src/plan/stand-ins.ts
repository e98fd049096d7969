import { obstacleOf } from "../build/obstacle-of";
import { swappedItem } from "../build/swapped-item";
import { findSetup } from "../compile/gym-index";
import { closeSubstitutes } from "../measure/close-substitutes";
import { isKnownItem, loadOf } from "../measure/items";
import { muscleSimilarity } from "../measure/muscle-similarity";
import { sharePrimeMover } from "../measure/overlap";
import { scoredLifts } from "../measure/scored-lifts";
import { isNoWorse, type SessionExcess, sessionExcess } from "../measure/session-limits";
import type { Exercise } from "../model/exercise";
import type { Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { type Adaptation, keysOf, outlookOf, overtimeOf, wholeItems, worksOf } from "./adaptation";
import { flawsOf, isAsSound } from "./flaws";
import { changeWork, restOfItem, type Work } from "./running";

/** A place in a running session. */
export interface Place {
  /** Place of the block. */
  readonly block: number;
  /** Place of the item in its block. */
  readonly item: number;
}

/** Whether a lift can be done by this person, where they are. */
const canBeDone = (to: Exercise, brief: BuildBrief): boolean => obstacleOf(to, brief) === undefined;

/**
 * Exercises that do some of the same work and ask no more of low back, skill and strength: for when no close one is
 * there.
 */
const looseSubstitutes = (from: Exercise, { exercises, brief }: Adaptation): readonly Exercise[] => {
  const asksNoMore = ({ demand }: Exercise): boolean =>
    demand.lowBack <= from.demand.lowBack &&
    demand.skill <= from.demand.skill &&
    demand.strength <= from.demand.strength;
  return exercises
    .filter(
      (to) =>
        to.id !== from.id &&
        to.hardSet === from.hardSet &&
        asksNoMore(to) &&
        sharePrimeMover(from, to) &&
        canBeDone(to, brief),
    )
    .map((to) => ({ to, close: muscleSimilarity(from, to) + (to.pattern === from.pattern ? 0.3 : 0) }))
    .sort((a, b) => b.close - a.close || (a.to.id < b.to.id ? -1 : 1))
    .map(({ to }) => to);
};

/** The same lift elsewhere in the gym, where that is possible. */
const sameElsewhere = (item: Item, { brief }: Adaptation): readonly Item[] => {
  if (!isKnownItem(item) || obstacleOf(item.exercise, brief) !== undefined) return [];
  const setup = findSetup(item.exercise, brief.place);
  if (setup === undefined || setup.station === item.station) return [];
  const moved = { ...item, station: setup.station };
  return loadOf(moved) === loadOf(item) ? [moved] : [swappedItem(item.exercise, item, brief)];
};

/**
 * What could do the sets that are left of an item, best first: the same lift at another station, then close
 * substitutes, then, where there are none, lifts with a prime mover in common. None that is in the session already.
 */
export const standInsFor = (work: Work, adaptation: Adaptation): readonly Item[] => {
  const item = work.other ?? restOfItem(work);
  if (!isKnownItem(item)) return [];
  const present = keysOf(adaptation.running);
  const fresh = (list: readonly Exercise[]): readonly Item[] =>
    list.filter(({ id }) => !present.has(id)).map((exercise) => swappedItem(exercise, item, adaptation.brief));
  const close = fresh(closeSubstitutes(item.exercise, adaptation.exercises, (to) => canBeDone(to, adaptation.brief)));
  const others = close.length > 0 ? close : fresh(looseSubstitutes(item.exercise, adaptation));
  return [...sameElsewhere(item, adaptation), ...others];
};

/** The work done by a stand-in; the same lift elsewhere, not begun, only changes its place. */
export const withStandIn = (work: Work, standIn: Item): Work => {
  const isSame =
    work.done === 0 && isKnownItem(standIn) && isKnownItem(work.was) && standIn.exercise.id === work.was.exercise.id;
  if (isSame) {
    const { other: _other, ...kept } = work;
    return { ...kept, item: standIn };
  }
  return { ...work, other: standIn };
};

const pairsOf = (adaptation: Adaptation): number =>
  outlookOf(adaptation).blocks.filter(({ block, done }) =>
    block.items.every((item, place) => block.kind !== "straight" && item.prescription.sets > (done[place] ?? 0)),
  ).length;

/** The adaptation with a stand-in at a place. */
const putIn = (adaptation: Adaptation, at: Place, standIn: Item): Adaptation => ({
  ...adaptation,
  running: changeWork(adaptation.running, at, (work) => withStandIn(work, standIn)),
});

/** What is over the limits of a session; a lift and what stands in for it are no two lifts of a family. */
const excessOf = ({ running, brief }: Adaptation): SessionExcess => {
  const standing = worksOf(running).flatMap((work) => work.other ?? (work.done + work.left > 0 ? work.item : []));
  const { families } = sessionExcess(scoredLifts(standing), brief);
  return { ...sessionExcess(scoredLifts(wholeItems(running)), brief), families };
};

/** What speaks against a stand-in, worst first: limits of a session, a worse make-up, a pair that breaks, time. */
const costOf = (before: Adaptation, after: Adaptation): number => {
  const [old, now] = [outlookOf(before), outlookOf(after)];
  const breaksLimit = !isNoWorse(excessOf(after), excessOf(before));
  return (
    (breaksLimit ? 8 : 0) +
    (isAsSound(flawsOf(after, now), flawsOf(before, old)) ? 0 : 4) +
    (pairsOf(after) < pairsOf(before) ? 2 : 0) +
    (overtimeOf(after, now) > Math.max(0, overtimeOf(before, old)) ? 1 : 0)
  );
};

/** The stand-in that costs least, the closest of equal ones; nothing when there is none. */
export const bestStandIn = (adaptation: Adaptation, at: Place, among: readonly Item[]): Item | undefined => {
  let best: { readonly item: Item; readonly cost: number } | undefined;
  for (const item of among) {
    const cost = costOf(adaptation, putIn(adaptation, at, item));
    if (best === undefined || cost < best.cost) best = { item, cost };
    if (best.cost === 0) break;
  }
  return best?.item;
};
