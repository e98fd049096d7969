import { canonicalJson } from "../compile/content-hash";
import { frozen } from "../compile/define-frozen";
import { StrategyError } from "../errors";
import { askedForKeys, isLocked } from "../measure/asked-for";
import { exerciseKey, itemsOf } from "../measure/items";
import { mapBlockItems } from "../measure/map-block";
import { restSecondsOf } from "../measure/rest-seconds";
import type { Step } from "../model/decision";
import { mainRestFloor, mainRestFloorBeginner, setRange } from "../model/defaults";
import type { Block, Item } from "../model/plan";
import type { BuildBrief, BuildTools, Draft, FitStrategy } from "../model/strategy";
import { isOwn } from "../strategies/own";
import { addRamps } from "./add-ramps";
import { type KeptItem, type ReadDraft, readDraft } from "./read-draft";
import { runOwn, runStrategy } from "./run-strategy";

const isRising = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));

/** Items keep their order within a block, and blocks that of their first items. */
const checkOrder = ({ blocks, kept }: ReadDraft, name: string): void => {
  const places = kept.map(({ place }) => place);
  let from = 0;
  const groups = blocks.map((block) => {
    const group = places.slice(from, from + block.items.length);
    from += block.items.length;
    return group;
  });
  if (!groups.every(isRising) || !isRising(groups.map(([first = -1]) => first))) {
    throw new StrategyError(name, "reordered exercises; fitting keeps their order");
  }
};

const checkKept = ({ item, given }: KeptItem, brief: BuildBrief, name: string): void => {
  if (isLocked(item, brief) && canonicalJson(item) !== canonicalJson(given)) {
    throw new StrategyError(name, "changed a locked item");
  }
  if (item.role !== "main") return;
  const [is, was] = [item.prescription, given.prescription];
  const restFloor = brief.level === "beginner" ? mainRestFloorBeginner : mainRestFloor;
  if (restSecondsOf(item) < Math.min(restSecondsOf(given), restFloor)) {
    throw new StrategyError(name, "cut the rest of a main lift below its floor");
  }
  if (is.sets < Math.min(was.sets, setRange.main.min)) {
    throw new StrategyError(name, "cut the sets of a main lift below their floor");
  }
};

const checkAskedFor = (given: readonly Item[], { kept }: ReadDraft, brief: BuildBrief, name: string): void => {
  if (kept.length === 0) throw new StrategyError(name, "left nothing of the session");
  const has = new Set(kept.map(({ item }) => exerciseKey(item.exercise)));
  const asked = askedForKeys(brief);
  const lost = given.map((item) => exerciseKey(item.exercise)).find((key) => asked.has(key) && !has.has(key));
  if (lost !== undefined) throw new StrategyError(name, `dropped ${lost}, which was asked for`);
};

/** Blocks with the ramp sets that the strategy left: those that were given, or those that the new order asks for. */
const withRamps = ({ blocks, kept }: ReadDraft, brief: BuildBrief, name: string): readonly Block[] => {
  const own = addRamps(blocks, brief).value;
  const ramps = itemsOf(own).map(({ warmup }) => warmup);
  const chosen = new Map(
    kept.map(({ item, given, warmup }, index) => {
      const same = [given.warmup, ramps[index]].find((ramp) => canonicalJson(ramp) === canonicalJson(warmup));
      if (same === undefined) throw new StrategyError(name, "changed ramp sets; they follow from the order");
      return [item, same];
    }),
  );
  return blocks.map((block) => mapBlockItems(block, (item) => ({ ...item, warmup: chosen.get(item) ?? item.warmup })));
};

/** Details of sets that are gone go with them. */
const withoutLostDetails = (item: Item): Item => {
  const { perSet, ...kept } = item.prescription;
  if (perSet === undefined) return item;
  return { ...item, prescription: { ...kept, perSet: perSet.slice(0, kept.sets) } };
};

const fitStep = (draft: Draft, brief: BuildBrief, strategy: FitStrategy, tools: BuildTools): Step<readonly Block[]> => {
  const name = brief.strategies.fit;
  if (isOwn(strategy)) {
    const own = runOwn(name, () => strategy(draft, brief, tools));
    if (own.value.blocks.length === 0) throw new StrategyError(name, "left nothing of the session");
    const value = own.value.blocks.map((block) => mapBlockItems(block, withoutLostDetails));
    return { value, decisions: own.decisions };
  }
  const given = itemsOf(draft.blocks);
  const keep = given.flatMap((item) => [item, item.exercise]);
  const step = runStrategy(name, () => strategy(draft, brief, tools), keep);
  const read = readDraft(step.value, given, name);
  checkOrder(read, name);
  for (const kept of read.kept) checkKept(kept, brief, name);
  checkAskedFor(given, read, brief, name);
  return { value: withRamps(read, brief, name), decisions: step.decisions };
};

const areSame = (blocks: readonly Block[], others: readonly Block[]): boolean =>
  blocks.length === others.length && blocks.every((block, at) => block === others[at]);

/**
 * Makes a draft fit the minutes.
 *
 * @param draft Its items are each an object of their own; they are frozen.
 * @throws {StrategyError} When the strategy adds or reorders exercises, changes more than sets and rests, cuts a main
 * lift below its floor, drops what was asked for, or ends over the minutes.
 */
export const fitToTime = (draft: Draft, brief: BuildBrief, strategy: FitStrategy, tools: BuildTools): Step<Draft> => {
  const name = brief.strategies.fit;
  const step = fitStep(frozen(draft), brief, strategy, tools);
  const blocks = frozen(step.value);
  const seconds = areSame(blocks, draft.blocks) ? draft.seconds : tools.price(blocks);
  if (!(seconds <= tools.budgetSeconds)) throw new StrategyError(name, "ended over the minutes");
  return { value: { blocks, seconds }, decisions: step.decisions };
};
