import { StrategyError } from "../errors";
import { exerciseKey, itemsOf } from "../measure/items";
import type { Step } from "../model/decision";
import { mainRestFloor, mainRestFloorBeginner } from "../model/defaults";
import type { Block, Item } from "../model/plan";
import type { BuildBrief, BuildTools, Draft, FitStrategy } from "../model/strategy";
import { isPrescription } from "./prescribe-items";
import { runStrategy } from "./run-strategy";

/** Place of each kept item among the items that were given, counting repeats of one exercise apart; -1 for a new one. */
const placesOf = (given: readonly Item[], kept: readonly Item[]): readonly number[] => {
  const taken = new Set<number>();
  return kept.map((item) => {
    const place = given.findIndex(
      (other, index) => !taken.has(index) && exerciseKey(other.exercise) === exerciseKey(item.exercise),
    );
    taken.add(place);
    return place;
  });
};

const isRising = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));

const checkOrder = (given: readonly Item[], blocks: readonly Block[], name: string): void => {
  const places = placesOf(given, itemsOf(blocks));
  if (places.includes(-1)) throw new StrategyError(name, "added an exercise; fitting never adds one");
  let from = 0;
  const firsts = blocks.map((block) => {
    const within = places.slice(from, from + block.items.length);
    from += block.items.length;
    if (!isRising(within)) throw new StrategyError(name, "reordered exercises; fitting keeps their order");
    return within[0] ?? -1;
  });
  if (!isRising(firsts)) throw new StrategyError(name, "reordered exercises; fitting keeps their order");
};

const checkItem = (item: Item, given: Item, brief: BuildBrief, name: string): void => {
  if (!isPrescription(item.prescription)) throw new StrategyError(name, "left a prescription that cannot be done");
  if (item.role !== given.role || item.exercise !== given.exercise || item.station !== given.station) {
    throw new StrategyError(name, "changed an exercise; fitting changes sets and rests only");
  }
  const floor = Math.min(
    given.prescription.restSeconds,
    brief.level === "beginner" ? mainRestFloorBeginner : mainRestFloor,
  );
  if (item.role === "main" && item.prescription.restSeconds < floor) {
    throw new StrategyError(name, "cut the rest of a main lift below its floor");
  }
  const isLocked = brief.lock.some((locked) => exerciseKey(locked.exercise) === exerciseKey(item.exercise));
  if (isLocked && JSON.stringify(item) !== JSON.stringify(given)) {
    throw new StrategyError(name, "changed a locked item");
  }
};

const checkAskedFor = (given: readonly Item[], kept: readonly Item[], brief: BuildBrief, name: string): void => {
  const has = new Set(kept.map((item) => exerciseKey(item.exercise)));
  const asked = [...brief.include, ...brief.lock.map((item) => exerciseKey(item.exercise)), brief.priorityLift ?? ""];
  const lost = given.map((item) => exerciseKey(item.exercise)).find((key) => asked.includes(key) && !has.has(key));
  if (lost !== undefined) throw new StrategyError(name, `dropped ${lost}, which was asked for`);
  if (kept.length === 0) throw new StrategyError(name, "left nothing of the session");
};

const isDraft = (draft: Draft): boolean =>
  typeof draft === "object" &&
  draft !== null &&
  Array.isArray(draft.blocks) &&
  draft.blocks.every((block: Block) => typeof block === "object" && block !== null && Array.isArray(block.items));

/**
 * Makes a draft fit the minutes.
 *
 * @throws {StrategyError} When the strategy adds or reorders exercises, changes more than sets and rests, cuts a main
 * lift below its floor, drops what was asked for, or ends over the minutes.
 */
export const fitToTime = (draft: Draft, brief: BuildBrief, strategy: FitStrategy, tools: BuildTools): Step<Draft> => {
  const name = brief.strategies.fit;
  const step = runStrategy(name, () => strategy(draft, brief, tools));
  if (!isDraft(step.value)) throw new StrategyError(name, "did not return a draft");
  const { blocks } = step.value;
  const [given, kept] = [itemsOf(draft.blocks), itemsOf(blocks)];
  checkOrder(given, blocks, name);
  const places = placesOf(given, kept);
  kept.forEach((item, index) => {
    const before = given[places[index] ?? -1];
    if (before !== undefined) checkItem(item, before, brief, name);
  });
  checkAskedFor(given, kept, brief, name);
  const seconds = tools.price(blocks);
  if (!(seconds <= tools.budgetSeconds)) throw new StrategyError(name, "ended over the minutes");
  return { value: { blocks, seconds }, decisions: step.decisions };
};
