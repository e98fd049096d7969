import { isLocked } from "../measure/asked-for";
import { exerciseKey } from "../measure/items";
import { mapBlockItems } from "../measure/map-block";
import type { Block, Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { makeBlock } from "../strategies/pair/make-blocks";

const isGroupTag = (tag: string): boolean => tag.startsWith("group:");

const tagOf = (item: Item): string | undefined => (item.tags ?? []).find(isGroupTag);

/** The group of the slot that names an exercise, as a tag. */
const slotTagOf = (key: string, { day }: BuildBrief): string | undefined =>
  day.slots.flatMap((slot) =>
    slot.kind === "exercise" && slot.exercise === key && slot.group !== undefined ? [`group:${slot.group}`] : [],
  )[0];

/** The tag that says the group of an item. A locked one has the tags that it had, so its slot says it as well. */
const groupOf = (item: Item, brief: BuildBrief): string | undefined =>
  tagOf(item) ?? (isLocked(item, brief) ? slotTagOf(exerciseKey(item.exercise), brief) : undefined);

/** Blocks of the items that a template or the caller wrote as one group. */
export const writtenGroups = (items: readonly Item[], brief: BuildBrief): readonly Block[] => {
  const words = [...new Set(items.map((item) => groupOf(item, brief)))].filter((word) => word !== undefined);
  return words.flatMap((word) => {
    const [first, ...rest] = items.filter((item) => groupOf(item, brief) === word);
    return first === undefined ? [] : [makeBlock([first, ...rest], brief)];
  });
};

/** Blocks without the tags that only told which items belong together; locked items keep theirs. */
export const withoutGroupTags = (blocks: readonly Block[], brief: BuildBrief): readonly Block[] => {
  return blocks.map((block) =>
    mapBlockItems(block, (item) => {
      if (tagOf(item) === undefined || isLocked(item, brief)) return item;
      const { tags = [], ...rest } = item;
      const own = tags.filter((tag) => !isGroupTag(tag));
      return own.length === 0 ? rest : { ...rest, tags: own };
    }),
  );
};
