import { isLocked } from "../../measure/asked-for";
import { exerciseKey, itemsOf } from "../../measure/items";
import { priorityDeficit } from "../../measure/region-balance";
import { scoredLifts } from "../../measure/scored-lifts";
import { isNoWorse, sessionExcess } from "../../measure/session-limits";
import type { Decision } from "../../model/decision";
import { setRange } from "../../model/defaults";
import type { Block, Item } from "../../model/plan";
import type { BuildBrief, BuildTools, Draft } from "../../model/strategy";
import { isSetBySet, withSets } from "./with-sets";

const isNamed = (item: Item, brief: BuildBrief): boolean => exerciseKey(item.exercise) === brief.priorityLift;

const isFixed = (item: Item, brief: BuildBrief): boolean => isLocked(item, brief) || isSetBySet(item);

const setsIn = (block: Block): number => Math.max(...block.items.map(({ prescription }) => prescription.sets));

const fewestOf = (item: Item): number => (item.role === "main" ? setRange.main.min : setRange.other.min);

/** A block with a round less; nothing where one of its items has no set to give. */
const withoutRound = (blocks: readonly Block[], at: number, brief: BuildBrief): readonly Block[] | undefined => {
  const block = blocks[at];
  const cannot = (item: Item): boolean => isFixed(item, brief) || item.prescription.sets <= fewestOf(item);
  if (block === undefined || block.items.some(cannot)) return undefined;
  return withSets(blocks, at, () => -1);
};

/** Whether blocks fit the minutes and are nowhere further over a limit than others. */
const areSound = (blocks: readonly Block[], than: readonly Block[], brief: BuildBrief, tools: BuildTools): boolean => {
  const [now, before] = [scoredLifts(itemsOf(blocks)), scoredLifts(itemsOf(than))];
  return (
    isNoWorse(sessionExcess(now, brief), sessionExcess(before, brief)) &&
    priorityDeficit(now, brief) <= priorityDeficit(before, brief) &&
    tools.price(blocks) <= tools.budgetSeconds
  );
};

interface Favoured {
  /** The draft. */
  readonly draft: Draft;
  /** Why, where the named lift was given sets. */
  readonly decisions: readonly Decision[];
  /** Keys of the exercises whose sets changed. */
  readonly changed: ReadonlySet<string>;
}

interface Changed {
  readonly blocks: readonly Block[];
  /** The block that gave a round. */
  readonly from?: number;
}

/** Places of the blocks with more sets than the named lift, the last first. */
const giversOf = (blocks: readonly Block[], at: number): readonly number[] => {
  const named = blocks[at];
  const mayGive = (block: Block, place: number) =>
    place !== at && named !== undefined && setsIn(block) > setsIn(named) ? [place] : [];
  return [...blocks.flatMap(mayGive)].reverse();
};

/** Blocks in which one of the givers has a round less, where that is sound. */
const withGiver = (
  blocks: readonly Block[],
  { was, at }: { readonly was: readonly Block[]; readonly at: number },
  brief: BuildBrief,
  tools: BuildTools,
): Changed | undefined => {
  for (const from of giversOf(was, at)) {
    const moved = withoutRound(blocks, from, brief);
    if (moved !== undefined && areSound(moved, was, brief, tools)) return { blocks: moved, from };
  }
  return undefined;
};

/**
 * Blocks with a set more of the named lift, taken from the last block that has more sets where there is no time for it;
 * where a set of the named lift takes longer than that frees, the other only gives one up.
 */
const oneMore = (blocks: readonly Block[], at: number, brief: BuildBrief, tools: BuildTools): Changed | undefined => {
  const named = blocks[at];
  const was = { was: blocks, at };
  const canGrow = named?.kind === "straight" && !named.items.some((item) => isFixed(item, brief));
  const more = canGrow ? withSets(blocks, at, () => 1) : undefined;
  if (more !== undefined && areSound(more, blocks, brief, tools)) return { blocks: more };
  const moved = more === undefined ? undefined : withGiver(more, was, brief, tools);
  return moved ?? withGiver(blocks, was, brief, tools);
};

/**
 * Gives the named lift no fewer sets than any other, as far as time and limits allow: a set more, or one that a lift
 * with more sets gives up.
 */
export const favourNamedLift = (draft: Draft, brief: BuildBrief, tools: BuildTools): Favoured => {
  const at = draft.blocks.findIndex(({ items }) => items.some((item) => isNamed(item, brief)));
  const changed = new Set<string>();
  const givers = new Set<string>();
  let { blocks } = draft;
  const namedSets = (): number => blocks.slice(at, at + 1).reduce((sets, block) => sets + setsIn(block), 0);
  while (at !== -1 && blocks.some((block) => setsIn(block) > namedSets())) {
    const next = oneMore(blocks, at, brief, tools);
    if (next === undefined) break;
    blocks = next.blocks;
    const from = next.from === undefined ? [] : (blocks[next.from]?.items ?? []);
    for (const { exercise } of from) givers.add(exerciseKey(exercise));
    changed.add(brief.priorityLift ?? "");
  }
  if (changed.size === 0) return { draft, decisions: [], changed };
  for (const giver of givers) changed.add(giver);
  const subject = { kind: "exercise", id: brief.priorityLift ?? "" } as const;
  const data = { sets: namedSets(), from: [...givers] };
  return {
    draft: { blocks, seconds: tools.price(blocks) },
    decisions: [{ stage: "fit", code: "named-lift-sets", subject, data, source: "default" }],
    changed,
  };
};
