import type { Progress } from "../model/change";
import type { Block, Item } from "../model/plan";

/** What becomes of one item of a running session. */
export interface Work {
  /** The item as it stands in the session. */
  readonly was: Item;
  /** Its sets that are done: they are never touched. */
  readonly done: number;
  /** Sets still to do. */
  readonly left: number;
  /** The item as it goes on: its sets are those that are done and those still to do. */
  readonly item: Item;
  /** What does the sets that are left in its place. */
  readonly other?: Item;
}

/** A block of a running session. */
export interface RunningBlock {
  /** The block. */
  readonly block: Block;
  /** What becomes of its items, in their order. */
  readonly works: readonly Work[];
}

/** The item with another number of sets; the same object where nothing changes. Details of sets that are gone go. */
export const withSets = (item: Item, sets: number): Item => {
  const { perSet, ...prescription } = item.prescription;
  if (prescription.sets === sets) return item;
  const details = perSet === undefined ? {} : { perSet: perSet.slice(0, sets) };
  return { ...item, prescription: { ...prescription, sets, ...details } };
};

/** What an item is without the sets that are done: one to go on with, so without ramp sets once it is begun. */
export const restOfItem = ({ item, done, left }: Work): Item => {
  if (done === 0) return withSets(item, left);
  const { perSet, ...prescription } = item.prescription;
  const later = perSet?.slice(done, done + left) ?? [];
  const details = later.length === 0 ? {} : { perSet: later };
  return { ...item, warmup: [], prescription: { ...prescription, sets: left, ...details } };
};

/** What is still to do of an item; nothing when nothing is left. */
export const toDo = (work: Work): Item | undefined => (work.left === 0 ? undefined : (work.other ?? restOfItem(work)));

/** The same work with so many sets left. */
export const withLeft = (work: Work, left: number): Work => {
  const { other, ...kept } = work;
  const same = { ...kept, left, item: withSets(work.item, work.done + left) };
  return other === undefined || left === 0 ? same : { ...same, other: withSets(other, left) };
};

/** A session with what is done of it. */
export const runningOf = (blocks: readonly Block[], { done }: Progress): readonly RunningBlock[] =>
  blocks.map((block, at) => ({
    block,
    works: block.items.map((item, place) => {
      const entry = done.find((one) => one.block === at && one.item === place);
      const sets = entry?.sets ?? 0;
      return { was: item, done: sets, left: item.prescription.sets - sets, item };
    }),
  }));

/** Changes the work at a place. */
export const changeWork = (
  running: readonly RunningBlock[],
  at: { readonly block: number; readonly item: number },
  change: (work: Work) => Work,
): readonly RunningBlock[] =>
  running.map((block, index) =>
    index !== at.block
      ? block
      : { ...block, works: block.works.map((work, place) => (place === at.item ? change(work) : work)) },
  );
