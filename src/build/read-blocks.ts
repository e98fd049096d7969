import { longestPauseSeconds } from "../model/limits";
import type { Block, Item } from "../model/plan";
import { type Intent, intents } from "../model/vocabulary";
import { fieldOf, listAt } from "../schema/look-into";
import { isWholeNumber } from "./read-prescription";

/** A time, or none where it is unknown. */
const isTime = (value: unknown): value is number | undefined =>
  value === undefined || isWholeNumber(value, 0, longestPauseSeconds);

const timesOf = (value: unknown) => {
  const [changeSeconds, restSeconds] = [fieldOf(value, "changeSeconds"), fieldOf(value, "restSeconds")];
  return isTime(changeSeconds) && isTime(restSeconds)
    ? {
        ...(changeSeconds === undefined ? {} : { changeSeconds }),
        ...(restSeconds === undefined ? {} : { restSeconds }),
      }
    : undefined;
};

const withIntent = (intent: Intent | undefined): { readonly intent?: Intent } =>
  intent === undefined ? {} : { intent };

/** The block of plain data and items; nothing where kind, times or the number of items are not those of a block. */
const blockOf = (value: unknown, items: readonly Item[]): Block | undefined => {
  const intent = intents.find((word) => word === fieldOf(value, "intent"));
  if (fieldOf(value, "intent") !== intent) return undefined;
  const meant = withIntent(intent);
  const [first, second, third, ...more] = items;
  const times = timesOf(value);
  switch (fieldOf(value, "kind")) {
    case "straight":
      return first === undefined || second !== undefined ? undefined : { kind: "straight", items: [first], ...meant };
    case "superset":
      if (times === undefined || first === undefined || second === undefined || third !== undefined) return undefined;
      return { kind: "superset", items: [first, second], ...times, ...meant };
    case "circuit":
      if (times === undefined || first === undefined || second === undefined || third === undefined) return undefined;
      return { kind: "circuit", items: [first, second, third, ...more], ...times, ...meant };
    default:
      return undefined;
  }
};

/**
 * The blocks of what a strategy answered, with the fields of blocks and no others.
 *
 * @param itemOf The item that plain data stands for; nothing where it stands for none.
 * @returns Nothing where the answer is not a list of blocks.
 */
export const readBlocks = (
  answer: unknown,
  itemOf: (value: unknown) => Item | undefined,
): readonly Block[] | undefined => {
  if (!Array.isArray(answer)) return undefined;
  const list: readonly unknown[] = answer;
  const blocks = list.flatMap((value) => {
    const items = listAt(value, "items").map(itemOf);
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? (blockOf(value, known) ?? []) : [];
  });
  return blocks.length === list.length ? blocks : undefined;
};
