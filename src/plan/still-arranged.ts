import { exerciseKey, isKnownItem, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import { heavyGripGrade, heavyLowBackGrade, lowBackBreakGrade } from "../model/defaults";
import type { Block, Item } from "../model/plan";
import { regionOf } from "../strategies/order/ranks";
import { hasWorkBehind } from "../strategies/order/reasons-of-order";

const hasBackAndLegs = (items: readonly Item[]): boolean =>
  (["back", "legs"] as const).every((region) => items.some((item) => regionOf(item) === region));

/** Grades between which a lift gives a break: what is heavy before it, and what still loads behind it. */
const loads = {
  "low-back": { of: "lowBack", heavy: heavyLowBackGrade, ends: lowBackBreakGrade },
  grip: { of: "grip", heavy: heavyGripGrade, ends: heavyGripGrade - 1 },
} as const;

/** Whether a lift still stands behind a heavy one and before one that waits for the break. */
const givesBreak = ({ subject, data }: Extract<Decision, { readonly code: "spaced" }>, items: readonly Item[]) => {
  const { of, heavy, ends } = loads[data.because];
  const grade = (item: Item): number => (isKnownItem(item) ? item.exercise.demand[of] : 0);
  const at = items.findIndex(({ exercise }) => subject.kind === "exercise" && exerciseKey(exercise) === subject.id);
  return (
    items.slice(0, at).some((item) => grade(item) >= heavy) && items.slice(at + 1).some((item) => grade(item) > ends)
  );
};

/** Whether a lift still stands where its region's turn is: work that it goes before is behind it. */
const isPlacedSo = ({ subject, data }: Extract<Decision, { readonly code: "placed" }>, items: readonly Item[]) => {
  const at = items.findIndex(({ exercise }) => subject.kind === "exercise" && exerciseKey(exercise) === subject.id);
  return hasBackAndLegs(items) && hasWorkBehind(data.reason, items.slice(at + 1));
};

/** Whether what was said of order and company still holds: it needs the others that it is about. */
export const isArrangedSo = (decision: Decision, blocks: readonly Block[]): boolean => {
  const items = itemsOf(blocks);
  switch (decision.code) {
    case "arrangement":
      return hasBackAndLegs(items);
    case "placed":
      return items.length > 1 && (decision.data.by !== "asWished" || isPlacedSo(decision, items));
    case "spaced":
      return givesBreak(decision, items);
    case "left-straight":
      return decision.data.why !== "partner-taken" || blocks.some(({ kind }) => kind !== "straight");
    default:
      return true;
  }
};
