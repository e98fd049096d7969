import { exerciseKey, itemsOf } from "../measure/items";
import type { Decision, Step } from "../model/decision";
import type { Block } from "../model/plan";
import type { BuildBrief, PairStrategy } from "../model/strategy";
import { pairItems } from "./pair-items";

type Groups = ReadonlyMap<string, string>;

/** The exercises that are done by turns, by each of them. */
const groupsOf = (blocks: readonly Block[]): Groups =>
  new Map(
    blocks.flatMap(({ kind, items }) => {
      const keys = items.map(({ exercise }) => exerciseKey(exercise));
      return kind === "straight" ? [] : keys.map((key) => [key, keys.join(" + ")] as const);
    }),
  );

const areSame = (some: Groups, others: Groups): boolean =>
  some.size === others.size && [...some].every(([key, group]) => others.get(key) === group);

/**
 * Whether a reason of the pair stage fits blocks: what is told as left alone is alone, what is told as paired is not.
 */
const fits = ({ code, subject }: Decision, groups: Groups): boolean => {
  if (subject.kind !== "exercise" || (code !== "left-straight" && code !== "paired")) return true;
  return groups.has(subject.id) === (code === "paired");
};

/**
 * The reasons of the pair stage for the blocks as they ended: where fitting dropped a lift or its sets, what was its
 * partner may go with another one, and the stage is asked for its reasons again.
 */
export const pairingAsEnded = (
  paired: Step<readonly Block[]>,
  ended: readonly Block[],
  brief: BuildBrief,
  strategy: PairStrategy,
): readonly Decision[] => {
  const groups = groupsOf(ended);
  if (areSame(groups, groupsOf(paired.value))) return paired.decisions;
  const again = pairItems(itemsOf(ended), brief, strategy);
  const told = areSame(groups, groupsOf(again.value)) ? again.decisions : paired.decisions;
  return told.filter((decision) => fits(decision, groups));
};
