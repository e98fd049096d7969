import { exerciseKey, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Plan } from "../model/plan";

/** Reasons without what lifts that were cut would have done: it is asked of nobody. */
export const withoutCut = (reasons: readonly Decision[], plan: Plan): readonly Decision[] => {
  const present = new Set(itemsOf(plan.blocks).map((item) => exerciseKey(item.exercise)));
  return reasons.filter(
    ({ code, subject }) => code !== "progressed" || subject.kind !== "exercise" || present.has(subject.id),
  );
};
