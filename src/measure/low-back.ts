import { heavyLowBackGrade, lowBackBreakGrade } from "../model/defaults";
import type { Block, Item } from "../model/plan";
import { exerciseKey, isKnownItem } from "./items";

/** Sum of working sets times low-back grade. */
export const lowBackScore = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isKnownItem(item) ? item.prescription.sets * item.exercise.demand.lowBack : 0), 0);

/** Sum of working sets times grip grade. */
export const gripScore = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isKnownItem(item) ? item.prescription.sets * item.exercise.demand.grip : 0), 0);

const gradeOf = (block: Pick<Block, "items">): number =>
  Math.max(...block.items.map((item) => (isKnownItem(item) ? item.exercise.demand.lowBack : 0)));

/**
 * Longest run of distinct exercises of low-back grade 3 in a row. A superset counts with its highest grade, the same
 * lift twice is one, grade 2 neither extends nor ends a run.
 */
export const longestLowBackRun = (blocks: readonly Pick<Block, "items">[]): number => {
  let run = 0;
  let longest = 0;
  let last = "";
  for (const block of blocks) {
    const grade = gradeOf(block);
    const key = block.items.map((item) => exerciseKey(item.exercise)).join("+");
    if (grade <= lowBackBreakGrade) run = 0;
    else if (grade >= heavyLowBackGrade && key !== last) run += 1;
    longest = Math.max(longest, run);
    last = key;
  }
  return longest;
};
