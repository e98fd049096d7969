import { exerciseKey } from "../measure/items";
import { rampSetsAfter } from "../measure/ramp-sets";
import { remainingSeconds } from "../measure/remaining-seconds";
import type { TimelineSetting } from "../measure/timeline-event";
import type { Decision } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { type AssembledBlock, assembleBlocks } from "./assemble-blocks";
import { type RunningBlock, toDo, type Work } from "./running";

/** A running session while it is being changed. */
export interface Adaptation {
  /** Its blocks with what becomes of their items. */
  readonly running: readonly RunningBlock[];
  /** For whom and where it goes on: the gym without the stations that are taken. */
  readonly brief: BuildBrief;
  /** The catalogue. */
  readonly exercises: readonly Exercise[];
  /** What its timeline depends on: the whole gym. */
  readonly setting: TimelineSetting;
  /** Seconds since its start. */
  readonly elapsedSeconds: number;
  /** Seconds that it may take in all; infinite where nobody said. */
  readonly budgetSeconds: number;
  /** Why it changes. */
  readonly decisions: readonly Decision[];
}

/** Every work of a running session, in order. */
export const worksOf = (running: readonly RunningBlock[]): readonly Work[] => running.flatMap(({ works }) => works);

/** What a running session amounts to once it is done: what is done of each item, and what is still to do. */
export const wholeItems = (running: readonly RunningBlock[]): readonly Item[] =>
  worksOf(running).flatMap((work) => {
    if (work.other === undefined) return work.done + work.left > 0 ? [work.item] : [];
    const done = { ...work.was, prescription: { ...work.was.prescription, sets: work.done } };
    return work.done > 0 ? [done, work.other] : [work.other];
  });

/** Keys of every exercise that is in a running session or was. */
export const keysOf = (running: readonly RunningBlock[]): ReadonlySet<string> =>
  new Set(
    worksOf(running).flatMap(({ was, other }) =>
      other === undefined ? [exerciseKey(was.exercise)] : [exerciseKey(was.exercise), exerciseKey(other.exercise)],
    ),
  );

const oldRamps = (running: readonly RunningBlock[], brief: BuildBrief): readonly number[] => {
  const before: Item[] = [];
  return running.flatMap(({ works }) => {
    const ramps = works.map(({ was }) => rampSetsAfter(was, before, brief.warmup).length);
    before.push(...works.map(({ was }) => was));
    return ramps;
  });
};

/**
 * Gives stand-ins their ramp sets, and more of them to what comes cold now because work before it is gone. What is
 * begun and what is no colder than before stays as it is.
 */
const rampAnew = (running: readonly RunningBlock[], brief: BuildBrief): readonly RunningBlock[] => {
  const old = oldRamps(running, brief);
  const before: Item[] = [];
  let at = -1;
  return running.map((block) => {
    const warm = [...before];
    const works = block.works.map((work): Work => {
      at += 1;
      const item = toDo(work);
      if (item === undefined) return work;
      const ramp = rampSetsAfter(item, warm, brief.warmup);
      if (work.other !== undefined) return { ...work, other: { ...work.other, warmup: ramp } };
      const isColder = work.done === 0 && ramp.length > (old[at] ?? 0) && ramp.length > item.warmup.length;
      return isColder ? { ...work, item: { ...work.item, warmup: ramp } } : work;
    });
    before.push(...works.flatMap((work) => (work.done > 0 ? [work.was] : []).concat(toDo(work) ?? [])));
    return { ...block, works };
  });
};

/** A running session as it would go on. */
export interface Outlook {
  /** With its ramp sets. */
  readonly running: readonly RunningBlock[];
  /** Its blocks. */
  readonly blocks: readonly AssembledBlock[];
  /** Seconds that they still take. */
  readonly seconds: number;
}

/** How a running session would go on, and how long that takes. */
export const outlookOf = (adaptation: Adaptation, running = adaptation.running): Outlook => {
  const ramped = rampAnew(running, adaptation.brief);
  const blocks = assembleBlocks(ramped, adaptation.brief);
  const done = blocks.map((made) => made.done);
  const seconds = remainingSeconds(
    blocks.map(({ block }) => block),
    { done, elapsedSeconds: adaptation.elapsedSeconds },
    adaptation.setting,
  );
  return { running: ramped, blocks, seconds };
};

/** Seconds over the time that is left; 0 or less: it fits. */
export const overtimeOf = (adaptation: Adaptation, outlook: Outlook): number =>
  adaptation.elapsedSeconds + outlook.seconds - adaptation.budgetSeconds;
