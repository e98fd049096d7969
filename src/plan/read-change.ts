import { readOwnBlocks } from "../build/read-list";
import { type Issue, OptionsError } from "../errors";
import type { Change, Progress } from "../model/change";
import type { Exercise } from "../model/exercise";
import type { Block } from "../model/plan";
import type { Session } from "../model/session";
import { changeSchema, progressSchema } from "../schema/adapt-schema";
import { type Laws, readAs } from "../schema/find-issues";
import { listAt, numberAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { type RunningBlock, runningOf } from "./running";
import type { Place } from "./stand-ins";

/** A running session and a change of it, checked. */
export interface ReadChange {
  /** The blocks with what is done of them. */
  readonly running: readonly RunningBlock[];
  /** What is done. */
  readonly progress: Progress;
  /** What happened. */
  readonly change: Change;
}

const progressLaws =
  (blocks: readonly Block[]): Laws =>
  (progress, path) => {
    const seen = new Set<string>();
    return listAt(progress, "done").flatMap((entry, index): readonly Issue[] => {
      const [block, place, sets] = ["block", "item", "sets"].map((key) => numberAt(entry, key));
      const item = blocks[block ?? -1]?.items[place ?? -1];
      const at = [...path, "done", index];
      if (item === undefined)
        return [makeIssue({ path: at, expected: "a block and an item of the session", value: entry })];
      const key = `${block} ${place}`;
      if (seen.has(key)) return [makeIssue({ path: at, expected: "an item that is listed once", value: entry })];
      seen.add(key);
      const most = item.prescription.sets;
      if ((sets ?? 0) <= most) return [];
      return [makeIssue({ path: [...at, "sets"], expected: `a whole number from 0 to ${most}`, value: sets })];
    });
  };

/** An issue where a change names a place with nothing left to do. */
const placeIssues = (running: readonly RunningBlock[], { block, item }: Place): readonly Issue[] => {
  const work = running[block]?.works[item];
  if (work !== undefined && work.left > 0) return [];
  const open = running.flatMap(({ works }, at) =>
    works.flatMap(({ left }, place) => (left > 0 ? [`block ${at} item ${place}`] : [])),
  );
  const expected = `an item that is still to do (${open.slice(0, 12).join(", ")})`;
  return [makeIssue({ path: ["change"], expected, value: { block, item } })];
};

/**
 * Distrusts a running session, its progress and a change, everything that is wrong at once.
 *
 * @throws {OptionsError} With every problem.
 */
export const readChange = (
  session: Session,
  given: { readonly progress: unknown; readonly change: unknown },
  exercises: readonly Exercise[],
): ReadChange => {
  const blocks = readOwnBlocks(session.blocks, exercises);
  const progress = readAs(progressSchema(), given.progress, {
    at: ["progress"],
    subject: "progress",
    laws: progressLaws(blocks),
  });
  const change = readAs(changeSchema(), given.change, { at: ["change"], subject: "change" });
  if (!progress.ok || !change.ok) {
    throw new OptionsError([...(progress.ok ? [] : progress.issues), ...(change.ok ? [] : change.issues)]);
  }
  const running = runningOf(blocks, progress.value);
  const { value } = change;
  const issues = value.kind === "skip" || value.kind === "swap" ? placeIssues(running, value) : [];
  if (issues.length > 0) throw new OptionsError(issues);
  return { running, progress: progress.value, change: value };
};
