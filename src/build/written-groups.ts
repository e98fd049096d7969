import type { Block, Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { makeBlock } from "../strategies/pair/make-blocks";

const groupOf = (item: Item): string | undefined => (item.tags ?? []).find((tag) => tag.startsWith("group:"));

/** Blocks of the items that a template or the caller wrote as one group. */
export const writtenGroups = (items: readonly Item[], brief: BuildBrief): readonly Block[] => {
  const words = [...new Set(items.map(groupOf))].filter((word) => word !== undefined);
  return words.flatMap((word) => {
    const [first, ...rest] = items.filter((item) => groupOf(item) === word);
    return first === undefined ? [] : [makeBlock([first, ...rest], brief)];
  });
};
