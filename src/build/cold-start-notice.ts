import { generalSecondsOf } from "../measure/general-warmup";
import { isKnownItem, itemsOf } from "../measure/items";
import { coldRamp } from "../measure/ramp-sets";
import type { Plan } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import type { MadeNotice } from "./made-notice";

const messageOf = (name: string, canRamp: boolean, isAsked: boolean): string => {
  if (!canRamp) return `No minutes are set aside to warm up: take a first easy set of ${name} to get ready.`;
  const start = isAsked ? "You asked for no warm-up. Even so, work" : "Work";
  return `${start} up to ${name} with a few lighter sets before the first hard one.`;
};

/** A first exercise that nothing prepares for: neither a general warm-up nor ramp sets. */
export const coldStartNotice = ({ blocks }: Plan, brief: BuildBrief): readonly MadeNotice[] => {
  const [first] = itemsOf(blocks);
  if (first === undefined || !isKnownItem(first) || !first.exercise.hardSet) return [];
  if (brief.day.fixed === true || generalSecondsOf(brief) > 0 || first.warmup.length > 0) return [];
  const { id, name } = first.exercise;
  const message = messageOf(name, coldRamp(first).length > 0, brief.warmup === "none");
  return [{ code: "cold-start", data: { exercise: id }, message }];
};
