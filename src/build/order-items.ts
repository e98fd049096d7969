import { frozen } from "../compile/define-frozen";
import { StrategyError } from "../errors";
import type { Step } from "../model/decision";
import type { Item } from "../model/plan";
import type { BuildBrief, OrderStrategy } from "../model/strategy";
import { isOwn } from "../strategies/own";
import { runOwn, runStrategy } from "./run-strategy";

/** The items of an answer, where they are those that were given, each once. */
const readOrder = (answer: unknown, given: readonly Item[]): readonly Item[] | undefined => {
  if (!Array.isArray(answer) || answer.length !== given.length) return undefined;
  const list: readonly unknown[] = answer;
  const items = list.flatMap((value) => given.filter((item) => item === value));
  return new Set(items).size === given.length ? items : undefined;
};

/**
 * Puts items in order.
 *
 * @param items Each is an object of its own; they are frozen.
 * @throws {StrategyError} When the strategy adds, drops, repeats or changes an item.
 */
export const orderItems = (
  items: readonly Item[],
  brief: BuildBrief,
  strategy: OrderStrategy,
): Step<readonly Item[]> => {
  const name = brief.strategies.order;
  const given = frozen([...items]);
  if (isOwn(strategy)) return runOwn(name, () => strategy(given, brief));
  const step = runStrategy(name, () => strategy(given, brief), given);
  const value = readOrder(step.value, given);
  if (value === undefined) {
    throw new StrategyError(name, "added, dropped, repeated or changed an exercise; an order only moves them");
  }
  return { value, decisions: step.decisions };
};
