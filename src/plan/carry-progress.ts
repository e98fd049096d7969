import { OptionsError } from "../errors";
import { exerciseKey } from "../measure/items";
import type { Progress } from "../model/change";
import type { Session } from "../model/session";
import { progressSchema } from "../schema/adapt-schema";
import { findIssues } from "../schema/find-issues";
import { requirePlan } from "../schema/require-plan";

const requireProgress = (progress: unknown): void => {
  const issues = findIssues(progressSchema(), progress, { at: ["progress"], subject: "progress" });
  if (issues.length > 0) throw new OptionsError(issues);
};

/**
 * The progress of a running session by the places of the session that a change made of it: what is done may stand
 * elsewhere now, since blocks before it are gone or were split.
 *
 * @param before The session that the progress is of.
 * @param progress What is done of it.
 * @param after The session that `adaptSession` made of it.
 * @throws {OptionsError} When one of them is none.
 */
export const carryProgress = (before: Session, progress: Progress, after: Session): Progress => {
  requirePlan(before);
  requirePlan(after);
  requireProgress(progress);
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
