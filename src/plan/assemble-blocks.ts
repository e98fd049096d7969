import { canShareBlock } from "../measure/can-share-block";
import { mapBlockItems } from "../measure/map-block";
import { settingOf } from "../measure/setting";
import type { Block, Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { makeBlock } from "../strategies/pair/make-blocks";
import { type RunningBlock, toDo, type Work, withSets } from "./running";

/** A block as it goes on, with the sets that are done of each of its items. */
export interface AssembledBlock {
  /** The block. */
  readonly block: Block;
  /** Sets done, by place in the block. */
  readonly done: readonly number[];
  /** The block of the session that it comes from. */
  readonly from: number;
}

type Part = readonly [item: Item, done: number];

const isSome = (items: readonly Item[]): items is readonly [Item, ...Item[]] => items.length > 0;

/** The block of some of a block's items: itself with its times where all are there. */
const blockOf = (parts: readonly Part[], old: Block, brief: BuildBrief): readonly Omit<AssembledBlock, "from">[] => {
  const items = parts.map(([item]) => item);
  const done = parts.map(([, sets]) => sets);
  if (!isSome(items)) return [];
  if (items.length !== old.items.length) return [{ block: makeBlock(items, brief), done }];
  if (items.every((item, place) => item === old.items[place])) return [{ block: old, done }];
  let place = -1;
  const block = mapBlockItems(old, (item) => {
    place += 1;
    return items[place] ?? item;
  });
  return [{ block, done }];
};

const isStandIn = ({ other, left }: Work): boolean => other !== undefined && left > 0;

/** A new block of what is still to do, by turns where that goes, else one by one. */
const newBlocks = (items: readonly Item[], brief: BuildBrief): readonly Omit<AssembledBlock, "from">[] => {
  const groups = items.length > 1 && canShareBlock(items, settingOf(brief)) ? [items] : items.map((item) => [item]);
  return groups.filter(isSome).map((group) => ({ block: makeBlock(group, brief), done: group.map(() => 0) }));
};

/**
 * A block that was begun and gets a stand-in: what is done of it, then what is left, still by turns where that goes.
 */
const splitBlock = ({ block, works }: RunningBlock, brief: BuildBrief): readonly Omit<AssembledBlock, "from">[] => {
  const left = works.flatMap((work) => toDo(work) ?? []);
  if (left.length > 1 && canShareBlock(left, settingOf(brief))) {
    const done = works.filter((work) => work.done > 0);
    const parts = done.map((work): Part => [withSets(work.was, work.done), work.done]);
    return [...blockOf(parts, block, brief), ...newBlocks(left, brief)];
  }
  const parts = works.flatMap((work): readonly Part[] => {
    if (!isStandIn(work)) return work.done + work.left > 0 ? [[work.item, work.done]] : [];
    return work.done > 0 ? [[withSets(work.was, work.done), work.done]] : [];
  });
  const standIns = works.filter(isStandIn).flatMap((work) => toDo(work) ?? []);
  return [...blockOf(parts, block, brief), ...standIns.flatMap((item) => newBlocks([item], brief))];
};

const assembleBlock = (running: RunningBlock, brief: BuildBrief): readonly Omit<AssembledBlock, "from">[] => {
  const { block, works } = running;
  if (!works.some(isStandIn)) {
    const parts = works.filter((work) => work.done + work.left > 0);
    return blockOf(
      parts.map((work): Part => [work.item, work.done]),
      block,
      brief,
    );
  }
  if (works.some((work) => work.done > 0)) return splitBlock(running, brief);
  return newBlocks(
    works.flatMap((work) => toDo(work) ?? []),
    brief,
  );
};

/**
 * The blocks of a running session: a block that nothing changed stays the same object. What is done stands where it
 * stood; a stand-in of something begun comes right behind it, with its partner where the two may be done by turns.
 */
export const assembleBlocks = (running: readonly RunningBlock[], brief: BuildBrief): readonly AssembledBlock[] =>
  running.flatMap((block, from) => assembleBlock(block, brief).map((made) => ({ ...made, from })));
