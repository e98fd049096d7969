import { isLocked } from "../measure/asked-for";
import { mapBlockItems } from "../measure/map-block";
import type { Block, Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { makeBlock } from "../strategies/pair/make-blocks";

const isGroupTag = (tag: string): boolean => tag.startsWith("group:");

const groupOf = (item: Item): string | undefined => (item.tags ?? []).find(isGroupTag);

/** Blocks of the items that a template or the caller wrote as one group. */
export const writtenGroups = (items: readonly Item[], brief: BuildBrief): readonly Block[] => {
  const words = [...new Set(items.map(groupOf))].filter((word) => word !== undefined);
  return words.flatMap((word) => {
    const [first, ...rest] = items.filter((item) => groupOf(item) === word);
    return first === undefined ? [] : [makeBlock([first, ...rest], brief)];
  });
};

/** Blocks without the tags that only told which items belong together; locked items keep theirs. */
export const withoutGroupTags = (blocks: readonly Block[], brief: BuildBrief): readonly Block[] => {
  return blocks.map((block) =>
    mapBlockItems(block, (item) => {
      if (groupOf(item) === undefined || isLocked(item, brief)) return item;
      const { tags = [], ...rest } = item;
      const own = tags.filter((tag) => !isGroupTag(tag));
      return own.length === 0 ? rest : { ...rest, tags: own };
    }),
  );
};
