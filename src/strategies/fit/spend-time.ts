import { isLocked } from "../../measure/asked-for";
import { isHeavyLift } from "../../measure/heavy-lift";
import { isKnownItem, itemsOf } from "../../measure/items";
import { mapBlockItems } from "../../measure/map-block";
import { restSecondsOf, roundRestSecondsOf } from "../../measure/rest-seconds";
import { pairsAmong, scoredLifts } from "../../measure/scored-lifts";
import { isNoWorse, sessionExcess } from "../../measure/session-limits";
import { setRangeOf } from "../../measure/set-range";
import { roundRestSeconds } from "../../measure/superset-times";
import { worthOfLifts } from "../../measure/worth-of-lifts";
import { restCeiling, restStep, roundRestCompound, roundRestIsolation } from "../../model/defaults";
import type { Block, Item } from "../../model/plan";
import type { BuildBrief, BuildTools, Draft } from "../../model/strategy";
import { isSetBySet, withSets } from "./with-sets";

const replaceBlock = (blocks: readonly Block[], at: number, change: (item: Item) => Item): readonly Block[] =>
  blocks.map((block, index) => (index === at ? mapBlockItems(block, change) : block));

/** Items of a block that one more round gives a set: those with the fewest sets, so that rounds stay whole. */
const roundMembers = (block: Block): ReadonlySet<Item> => {
  const fewest = Math.min(...block.items.map((item) => item.prescription.sets));
  const all: readonly Item[] = block.items;
  return new Set(all.filter((item) => item.prescription.sets === fewest));
};

const withRound = (blocks: readonly Block[], at: number, brief: BuildBrief): readonly Block[] | undefined => {
  const block = blocks[at];
  if (block === undefined) return undefined;
  const members = roundMembers(block);
  const isFull = (item: Item): boolean => item.prescription.sets >= setRangeOf(item.role, brief).max;
  if ([...members].some((item) => isLocked(item, brief) || isSetBySet(item) || isFull(item))) return undefined;
  return withSets(blocks, at, (item) => (members.has(item) ? 1 : 0));
};

/** Adds the set or round that is worth most, as long as one is worth anything, fits and is within the limits. */
export const addSets = (draft: Draft, brief: BuildBrief, tools: BuildTools): Draft => {
  let current = draft;
  for (;;) {
    const present = scoredLifts(itemsOf(current.blocks));
    let best: Draft | undefined;
    let bestWorth = worthOfLifts(present, pairsAmong(current.blocks), brief) + 1e-9;
    const limits = sessionExcess(present, brief);
    for (let at = 0; at < current.blocks.length; at += 1) {
      const blocks = withRound(current.blocks, at, brief);
      if (blocks === undefined) continue;
      const lifts = scoredLifts(itemsOf(blocks));
      if (!isNoWorse(sessionExcess(lifts, brief), limits)) continue;
      const worth = worthOfLifts(lifts, pairsAmong(blocks), brief);
      const seconds = worth > bestWorth ? tools.price(blocks) : Number.POSITIVE_INFINITY;
      if (seconds > tools.budgetSeconds) continue;
      best = { blocks, seconds };
      bestWorth = worth;
    }
    if (best === undefined) return current;
    current = best;
  }
};

const ceilingOf = (item: Item, { level }: BuildBrief): number => {
  if (!isKnownItem(item)) return 0;
  if (isHeavyLift(item) && level !== "beginner") return restCeiling.heavyMain;
  if (item.role === "main" || isHeavyLift(item)) return restCeiling.main;
  return item.exercise.mechanics === "compound" ? restCeiling.compound : restCeiling.isolation;
};

const withRest = (blocks: readonly Block[], at: number, brief: BuildBrief): readonly Block[] | undefined => {
  const block = blocks[at];
  if (block === undefined || block.items.some((item) => isLocked(item, brief))) return undefined;
  if (block.kind !== "straight") return withRoundRest(blocks, at, brief);
  const [item] = block.items;
  if (restSecondsOf(item) + restStep > ceilingOf(item, brief)) return undefined;
  return replaceBlock(blocks, at, (same) => ({
    ...same,
    prescription: { ...same.prescription, restSeconds: restSecondsOf(same) + restStep },
  }));
};

const withRoundRest = (blocks: readonly Block[], at: number, brief: BuildBrief): readonly Block[] | undefined => {
  const block = blocks[at];
  if (block === undefined || block.kind === "straight") return undefined;
  const hasCompound = block.items.some((item) => isKnownItem(item) && item.exercise.mechanics === "compound");
  const most = Math.max(
    hasCompound ? roundRestCompound : roundRestIsolation,
    roundRestSeconds(block.items, brief.goal),
  );
  if (roundRestSecondsOf(block) + restStep > most) return undefined;
  return blocks.map((same, index) =>
    index === at && same.kind !== "straight" ? { ...same, restSeconds: roundRestSecondsOf(same) + restStep } : same,
  );
};

const mainFirst = (blocks: readonly Block[]): readonly number[] => {
  const weight = (at: number): number => {
    const item = blocks[at]?.items[0];
    if (item === undefined) return 3;
    if (item.role === "main") return 0;
    return isKnownItem(item) && item.exercise.mechanics === "compound" ? 1 : 2;
  };
  return blocks.map((_, at) => at).sort((a, b) => weight(a) - weight(b) || a - b);
};

/** Stretches rests in small steps, main lifts first, up to their ceilings; work capacity and endurance keep theirs. */
export const addRest = (draft: Draft, brief: BuildBrief, tools: BuildTools): Draft => {
  if (brief.goal === "work-capacity" || brief.goal === "endurance") return draft;
  let current = draft;
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (const at of mainFirst(current.blocks)) {
      const blocks = withRest(current.blocks, at, brief);
      const seconds = blocks === undefined ? Number.POSITIVE_INFINITY : tools.price(blocks);
      if (blocks === undefined || seconds > tools.budgetSeconds) continue;
      current = { blocks, seconds };
      hasGrown = true;
    }
  }
  return current;
};
