import { changeSecondsBetween } from "../../measure/change-of-place";
import { isKnownItem } from "../../measure/items";
import { settingOf } from "../../measure/setting";
import { roundRestSeconds } from "../../measure/superset-times";
import type { Block, Item } from "../../model/plan";
import type { BuildBrief } from "../../model/strategy";

const changeOf = (items: readonly Item[], brief: BuildBrief): number => {
  let most = 0;
  for (let index = 1; index < items.length; index += 1) {
    const [a, b] = [items[index - 1], items[index]];
    if (a !== undefined && b !== undefined && isKnownItem(a) && isKnownItem(b)) {
      most = Math.max(most, changeSecondsBetween(a, b, settingOf(brief)));
    }
  }
  return most;
};

/** The block of items that are done by turns: straight for one, a superset for two, a circuit for more. */
export const makeBlock = (items: readonly [Item, ...Item[]], brief: BuildBrief): Block => {
  const [first, second, third, ...more] = items;
  if (second === undefined) return { kind: "straight", items: [first] };
  const times = { changeSeconds: changeOf(items, brief), restSeconds: roundRestSeconds(items, brief.goal) };
  if (third === undefined) return { kind: "superset", items: [first, second], ...times };
  return { kind: "circuit", items: [first, second, third, ...more], ...times };
};

/**
 * Blocks of groups of places: each group becomes a block where its first item stands, what is in no group stays
 * straight.
 */
export const blocksOf = (
  items: readonly Item[],
  groups: readonly (readonly number[])[],
  brief: BuildBrief,
): readonly Block[] => {
  const blocks: Block[] = [];
  items.forEach((item, index) => {
    const group = groups.find((places) => places.includes(index));
    if (group === undefined) blocks.push(makeBlock([item], brief));
    else if (group[0] === index) blocks.push(makeBlock([item, ...pickPlaces(items, group.slice(1))], brief));
  });
  return blocks;
};

const pickPlaces = (items: readonly Item[], places: readonly number[]): readonly Item[] =>
  places.flatMap((place) => items.slice(place, place + 1));
