import { generalSecondsOf } from "../measure/general-warmup";
import { isKnownItem, itemsOf } from "../measure/items";
import { coldRamp } from "../measure/ramp-sets";
import { bodyStrengthGrade } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { Plan } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import type { MadeNotice } from "./made-notice";

const messageOf = ({ name, demand }: Exercise, canRamp: boolean, isAsked: boolean): string => {
  if (!canRamp) {
    // Nobody does an easy set of what is hard to do at all.
    const ready =
      demand.strength >= bodyStrengthGrade
        ? `get ready for ${name} with an easier exercise for the same muscles`
        : `take a first easy set of ${name} to get ready`;
    return `No minutes are set aside to warm up: ${ready}.`;
  }
  const start = isAsked ? "You asked for no warm-up. Even so, work" : "Work";
  return `${start} up to ${name} with a few lighter sets before the first hard one.`;
};

/** A first exercise that nothing prepares for: neither a general warm-up nor ramp sets. */
export const coldStartNotice = ({ blocks }: Plan, brief: BuildBrief): readonly MadeNotice[] => {
  const [first] = itemsOf(blocks);
  if (first === undefined || !isKnownItem(first) || !first.exercise.hardSet) return [];
  if (brief.day.fixed === true || generalSecondsOf(brief) > 0 || first.warmup.length > 0) return [];
  const message = messageOf(first.exercise, coldRamp(first).length > 0, brief.warmup === "none");
  return [{ code: "cold-start", data: { exercise: first.exercise.id }, message }];
};
