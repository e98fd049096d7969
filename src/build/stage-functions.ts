import { frozen } from "../compile/define-frozen";
import { findSetup } from "../compile/gym-index";
import { isKnownItem } from "../measure/items";
import { ordinaryRole } from "../measure/ordinary-role";
import type { Step } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { SessionOptions } from "../model/options";
import type { Block, Item } from "../model/plan";
import type { BuildBrief, Draft, Strategies } from "../model/strategy";
import { withConflict } from "./explain-infeasible";
import { fairBrief } from "./fair-objective";
import { fitToTime } from "./fit-to-time";
import { markMade } from "./made-blocks";
import { makeTools } from "./make-tools";
import { orderItems } from "./order-items";
import { pairItems } from "./pair-items";
import { type ParsedOptions, parseOptions } from "./parse-options";
import type { Parts } from "./parts";
import { prescribeItem } from "./prescribe-items";
import { readEntries, readOwnBlocks } from "./read-list";

/** One stage each, for apps that bring their own lists. */
export interface StageFunctions {
  /**
   * Puts exercises or items in order, with the order strategy of the options.
   *
   * @throws {OptionsError} When the options have problems.
   * @throws {StrategyError} When the strategy loses or changes something.
   */
  readonly orderExercises: <T extends Exercise | Item>(list: readonly T[], options?: SessionOptions) => readonly T[];
  /**
   * Groups exercises or items into blocks, with the pair strategy of the options; exercises are prescribed by goal.
   *
   * @throws {OptionsError} When the options have problems.
   * @throws {StrategyError} When the strategy loses or changes something.
   */
  readonly pairExercises: (list: readonly (Exercise | Item)[], options?: SessionOptions) => readonly Block[];
  /**
   * Makes blocks fit the minutes of the options, with their fit strategy.
   *
   * @returns Blocks, their seconds and why they were changed.
   * @throws {OptionsError} When the options have problems.
   * @throws {InfeasibleError} When they cannot fit: with the options in conflict and the fewest minutes that work.
   */
  readonly fitToMinutes: (blocks: readonly Block[], options?: SessionOptions) => Draft & Pick<Step<Draft>, "decisions">;
}

const isItem = (entry: Exercise | Item): entry is Item => "prescription" in entry;

const itemOf = (entry: Exercise | Item, brief: BuildBrief, strategies: Strategies): Item => {
  if (isItem(entry)) return withStation(entry, brief);
  const station = findSetup(entry, brief.place)?.station ?? "";
  const role = ordinaryRole(entry);
  return prescribeItem({ slot: "listed", exercise: entry, station, role }, brief, strategies.prescribe).value;
};

/** An item without a station gets the one where its exercise is done in this gym. */
const withStation = (item: Item, brief: BuildBrief): Item => {
  if (item.station !== undefined || !isKnownItem(item)) return item;
  const station = findSetup(item.exercise, brief.place)?.station;
  return station === undefined ? item : { ...item, station };
};

const parseFairly = (options: SessionOptions, parts: Parts): ParsedOptions => {
  const parsed = parseOptions(options, parts);
  return { ...parsed, brief: fairBrief(parsed.brief) };
};

/** Who asks for pairs and names no minutes wants as many as are allowed. */
const fewestMinutes = 10;

type Fitted = ReturnType<StageFunctions["fitToMinutes"]>;

const fitBlocks = (blocks: readonly Block[], options: SessionOptions, parts: Parts): Fitted => {
  const { brief, strategies, exercises } = parseFairly(options, parts);
  const tools = makeTools(brief, strategies, []);
  const own = readOwnBlocks(blocks, exercises);
  if (own.length === 0) return { blocks: [], seconds: 0, decisions: [] };
  const fitted = fitToTime({ blocks: own, seconds: tools.price(own) }, brief, strategies.fit, tools);
  markMade(fitted.value.blocks);
  return { ...fitted.value, decisions: fitted.decisions };
};

/** The three stages that work on a list of your own, with the parts of a builder. */
export const stageFunctions = (parts: Parts): StageFunctions => ({
  orderExercises: (list, options = {}) => {
    const { brief, strategies, exercises } = parseFairly(options, parts);
    const items = readEntries(list, exercises).map((entry) => itemOf(entry, brief, strategies));
    const ordered = orderItems(items, brief, strategies.order).value;
    const places = new Map(items.map((item, place) => [item, place]));
    return ordered.flatMap((item) => {
      const place = places.get(item) ?? items.length;
      return list.slice(place, place + 1);
    });
  },
  pairExercises: (list, options = {}) => {
    const { brief, strategies, exercises } = parseFairly(options, parts);
    const items = readEntries(list, exercises).map((entry) => itemOf(entry, brief, strategies));
    const minutes = options.minutes ?? fewestMinutes;
    return markMade(pairItems(items, frozen({ ...brief, minutes }), strategies.pair).value);
  },
  fitToMinutes: (blocks, options = {}) => withConflict(options, (tried) => fitBlocks(blocks, tried, parts)),
});
