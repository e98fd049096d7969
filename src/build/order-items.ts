import { StrategyError } from "../errors";
import type { Step } from "../model/decision";
import type { Item } from "../model/plan";
import type { BuildBrief, OrderStrategy } from "../model/strategy";
import { runStrategy } from "./run-strategy";

const holdsSame = (before: readonly Item[], after: readonly Item[]): boolean =>
  Array.isArray(after) &&
  after.length === before.length &&
  new Set(after).size === before.length &&
  after.every((item) => before.includes(item));

/**
 * Puts items in order.
 *
 * @throws {StrategyError} When the strategy adds, drops, repeats or changes an item.
 */
export const orderItems = (
  items: readonly Item[],
  brief: BuildBrief,
  strategy: OrderStrategy,
): Step<readonly Item[]> => {
  const name = brief.strategies.order;
  const step = runStrategy(name, () => strategy(Object.freeze([...items]), brief));
  if (!holdsSame(items, step.value)) {
    throw new StrategyError(name, "added, dropped, repeated or changed an exercise; an order only moves them");
  }
  return step;
};
