import { briefOfSession } from "../build/brief-of-session";
import { obstacleOf } from "../build/obstacle-of";
import type { Parts } from "../build/parts";
import { makeSwapBy } from "../build/swap-exercise";
import { InfeasibleError, OptionsError } from "../errors";
import { closeSubstitutes } from "../measure/close-substitutes";
import { exerciseKey, isKnownItem, itemsOf } from "../measure/items";
import { primeMovers } from "../measure/overlap";
import { scoredLifts } from "../measure/scored-lifts";
import { isNoWorse, sessionExcess } from "../measure/session-limits";
import type { Exercise } from "../model/exercise";
import type { KnownItem } from "../model/plan";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import { isAsGood } from "./is-as-good";

/** A lift and the one that takes turns with it. */
export interface Rotation {
  /** Id of the lift. */
  readonly from: string;
  /** Id of the other one. */
  readonly to: string;
}

/** Sessions of a week with other small lifts. */
export interface RotatedDays {
  /** The sessions. */
  readonly sessions: readonly Session[];
  /** Which lifts took turns. */
  readonly rotations: readonly Rotation[];
}

/** How many substitutes of a lift are tried. */
const mostTried = 4;

/** Main lifts and other compounds stay: what is trained to get stronger is not changed. */
const canRotate = (item: KnownItem): boolean =>
  item.role === "accessory" || (item.role === "secondary" && item.exercise.mechanics === "isolation");

const idsOf = (sessions: readonly Session[]): readonly string[] =>
  sessions.flatMap(({ blocks }) => itemsOf(blocks).map(({ exercise }) => exerciseKey(exercise)));

const placesOf = ({ blocks }: Session) =>
  blocks.flatMap((block, at) =>
    block.items.flatMap((item, place) => (isKnownItem(item) ? [{ at: { block: at, item: place }, item }] : [])),
  );

/**
 * Whether a lift trains no muscle first that the other one does not: it gets no more sets than the session was built
 * for.
 */
const trainsNoOther = (from: Exercise, to: Exercise): boolean =>
  primeMovers(to).every((muscle) => primeMovers(from).includes(muscle));

const excessOf = ({ blocks }: Session, brief: BuildBrief) => sessionExcess(scoredLifts(itemsOf(blocks)), brief);

/** The session with a lift swapped for the first of some that can be put there; pairs stay pairs. */
const swapOne = (
  session: Session,
  at: { readonly block: number; readonly item: number },
  ids: readonly string[],
  { swap, brief }: { readonly swap: ReturnType<typeof makeSwapBy>; readonly brief: BuildBrief },
): { readonly session: Session; readonly to: string } | undefined => {
  for (const to of ids) {
    try {
      const swapped = swap(session, at, to);
      const isSound = isNoWorse(excessOf(swapped, brief), excessOf(session, brief));
      if (swapped.blocks.length === session.blocks.length && isSound) return { session: swapped, to };
    } catch (error) {
      if (!(error instanceof InfeasibleError) && !(error instanceof OptionsError)) throw error;
    }
  }
  return undefined;
};

/**
 * The sessions of a week with their small lifts changed for close ones, as easy to load, that the week does not have
 * yet: for every second stretch of a programme. Main lifts and other compounds stay, so do times and pairs.
 */
export const rotateDays = (sessions: readonly Session[], parts: Parts): RotatedDays => {
  const used = new Set(idsOf(sessions));
  const rotations: Rotation[] = [];
  const rotated = sessions.map((before) => {
    const parsed = briefOfSession(before, parts);
    const { brief, exercises } = parsed;
    const swap = makeSwapBy(parts, parsed);
    const canBeDone = (to: Exercise): boolean => !used.has(to.id) && obstacleOf(to, brief) === undefined;
    let session = before;
    for (const { at, item } of placesOf(before)) {
      if (!canRotate(item)) continue;
      const isGood = (to: Exercise): boolean =>
        isAsGood(item.exercise, to) && trainsNoOther(item.exercise, to) && canBeDone(to);
      const ids = closeSubstitutes(item.exercise, exercises, isGood).map(({ id }) => id);
      const swapped = swapOne(session, at, ids.slice(0, mostTried), { swap, brief });
      if (swapped === undefined) continue;
      session = swapped.session;
      used.add(swapped.to);
      rotations.push({ from: item.exercise.id, to: swapped.to });
    }
    return session;
  });
  return { sessions: rotated, rotations };
};
