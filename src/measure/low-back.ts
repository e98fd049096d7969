import { heavyLowBackGrade, lowBackBreakGrade } from "../model/defaults";
import type { Block, Item, KnownItem } from "../model/plan";
import { isKnownItem } from "./items";
import { keyOfLifts } from "./key-of-lifts";
import { workSetCount } from "./work-sets";

/** Sum of working sets times low-back grade. */
export const lowBackScore = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isKnownItem(item) ? workSetCount(item) * item.exercise.demand.lowBack : 0), 0);

/** Sum of working sets times grip grade. */
export const gripScore = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isKnownItem(item) ? workSetCount(item) * item.exercise.demand.grip : 0), 0);

/** Highest low-back grade of the items of a block; unknown exercises count as 0. */
export const gradeOf = (block: Pick<Block, "items">): number =>
  Math.max(...block.items.map((item) => (isKnownItem(item) ? item.exercise.demand.lowBack : 0)));

const isHeavy = ({ exercise }: KnownItem): boolean => exercise.demand.lowBack >= heavyLowBackGrade;

/** Blocks that load the low back heavily one after the other. */
export interface LowBackRun {
  /** Places of the blocks, each with an exercise that the run did not have before. */
  readonly blocks: readonly number[];
}

/**
 * Runs of distinct exercises of low-back grade 3. A superset counts with its highest grade, the same lift twice is one
 * whatever it is paired with, grade 2 neither extends nor ends a run.
 */
export const lowBackRuns = (blocks: readonly Pick<Block, "items">[]): readonly LowBackRun[] => {
  const runs: { readonly blocks: number[]; readonly keys: Set<string> }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const [at, block] of blocks.entries()) {
    if (gradeOf(block) <= lowBackBreakGrade) open = undefined;
    const key = keyOfLifts(block, isHeavy);
    if (key === "") continue;
    if (open === undefined) {
      open = { blocks: [], keys: new Set() };
      runs.push(open);
    }
    if (!open.keys.has(key)) open.blocks.push(at);
    open.keys.add(key);
  }
  return runs.map(({ blocks: places }) => ({ blocks: places }));
};

/** Length of the longest run of distinct exercises that load the low back heavily. */
export const longestLowBackRun = (blocks: readonly Pick<Block, "items">[]): number =>
  Math.max(0, ...lowBackRuns(blocks).map((run) => run.blocks.length));
