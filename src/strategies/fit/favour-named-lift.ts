import { isLocked } from "../../measure/asked-for";
import { exerciseKey, isKnownItem, itemsOf } from "../../measure/items";
import { priorityDeficit } from "../../measure/region-balance";
import { isNoWorse, sessionExcess } from "../../measure/session-limits";
import type { Decision } from "../../model/decision";
import { setRange } from "../../model/defaults";
import type { Block, Item } from "../../model/plan";
import type { BuildBrief, BuildTools, Draft } from "../../model/strategy";
import { withSets } from "./with-sets";

const isNamed = (item: Item, brief: BuildBrief): boolean => exerciseKey(item.exercise) === brief.priorityLift;

const setsIn = (block: Block): number => Math.max(...block.items.map(({ prescription }) => prescription.sets));

const fewestOf = (item: Item): number => (item.role === "main" ? setRange.main.min : setRange.other.min);

/** A block with a round less; nothing where one of its items has no set to give. */
const withoutRound = (blocks: readonly Block[], at: number, brief: BuildBrief): readonly Block[] | undefined => {
  const block = blocks[at];
  const cannot = (item: Item): boolean => isLocked(item, brief) || item.prescription.sets <= fewestOf(item);
  if (block === undefined || block.items.some(cannot)) return undefined;
  return withSets(blocks, at, () => -1);
};

const liftsOf = (blocks: readonly Block[]) =>
  itemsOf(blocks)
    .filter(isKnownItem)
    .map((item) => ({ exercise: item.exercise, sets: item.prescription.sets }));

/** Whether blocks fit the minutes and are nowhere further over a limit than others. */
const areSound = (blocks: readonly Block[], than: readonly Block[], brief: BuildBrief, tools: BuildTools): boolean => {
  const [now, before] = [liftsOf(blocks), liftsOf(than)];
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

/** Blocks with a set more of the named lift, taken from the last block that has more sets where there is no time for it. */
const oneMore = (
  blocks: readonly Block[],
  at: number,
  brief: BuildBrief,
  tools: BuildTools,
): { readonly blocks: readonly Block[]; readonly from?: number } | undefined => {
  const named = blocks[at];
  if (named === undefined || named.kind !== "straight" || named.items.some((item) => isLocked(item, brief))) return;
  const more = withSets(blocks, at, () => 1);
  if (areSound(more, blocks, brief, tools)) return { blocks: more };
  for (let from = blocks.length - 1; from >= 0; from -= 1) {
    const giver = blocks[from];
    if (from === at || giver === undefined || setsIn(giver) <= setsIn(named)) continue;
    const moved = withoutRound(more, from, brief);
    if (moved !== undefined && areSound(moved, blocks, brief, tools)) return { blocks: moved, from };
  }
  return undefined;
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
