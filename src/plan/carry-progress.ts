import { exerciseKey } from "../measure/items";
import type { Progress } from "../model/change";
import type { Session } from "../model/session";

/**
 * The progress of a running session by the places of the session that a change made of it: what is done may stand
 * elsewhere now, since blocks before it are gone or were split.
 *
 * @param before The session that the progress is of.
 * @param progress What is done of it.
 * @param after The session that `adaptSession` made of it.
 */
export const carryProgress = (before: Session, progress: Progress, after: Session): Progress => {
  const places = after.blocks.flatMap(({ items }, block) => items.map((value, item) => ({ block, item, value })));
  const used = new Set<(typeof places)[number]>();
  const inOrder = [...progress.done].sort((a, b) => a.block - b.block || a.item - b.item);
  const done = inOrder.flatMap(({ block, item, sets }) => {
    const old = before.blocks[block]?.items[item];
    if (old === undefined || sets === 0) return [];
    const key = exerciseKey(old.exercise);
    const place = places.find(
      (one) => !used.has(one) && exerciseKey(one.value.exercise) === key && one.value.prescription.sets >= sets,
    );
    if (place === undefined) return [];
    used.add(place);
    return [{ block: place.block, item: place.item, sets }];
  });
  return { ...progress, done };
};
