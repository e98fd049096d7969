import { exerciseKey, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Plan } from "../model/plan";

/** What tells how a lift grows. */
const growth: ReadonlySet<string> = new Set(["progressed", "load-rounded"]);

/** Reasons without what lifts that were cut would have done: it is asked of nobody. */
export const withoutCut = (reasons: readonly Decision[], plan: Plan): readonly Decision[] => {
  const present = new Set(itemsOf(plan.blocks).map((item) => exerciseKey(item.exercise)));
  return reasons.filter(
    ({ code, subject }) => !growth.has(code) || subject.kind !== "exercise" || present.has(subject.id),
  );
};
