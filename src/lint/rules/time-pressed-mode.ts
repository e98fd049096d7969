import { isKnownItem, itemsOf } from "../../measure/items";
import { gardner, iversen2021 } from "../../model/citations";
import { timePressedMinutes } from "../../model/defaults";
import type { Item, Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { placedItems } from "../placed-items";

const isBilateralCompound = (item: Item): boolean =>
  isKnownItem(item) &&
  item.exercise.hardSet &&
  item.exercise.mechanics === "compound" &&
  item.exercise.laterality === "bilateral";

/** Lifts that are done set by set and could have been paired: neither main lifts nor activation. */
const loneLifts = (plan: Plan): number =>
  plan.blocks.filter(
    ({ kind, items: [item] }) => kind === "straight" && item.role !== "main" && item.role !== "activation",
  ).length;

/**
 * A session that is pressed for time uses it: bilateral compounds first, pairs, and a warm-up of the lifts themselves.
 */
export const timePressedMode = /* @__PURE__ */ defineRule({
  id: "time-pressed-mode",
  meta: {
    number: "R46",
    scope: "session",
    summary:
      "A session that is pressed for time uses it: bilateral compounds first, pairs, and a warm-up of the lifts themselves.",
    severity: "hint",
    needs: ["minutes"],
    citations: [iversen2021, gardner],
    messages: {
      warmup: "In {minutes} minutes, ramp sets of the lifts themselves are warm-up enough.",
      order: "In {minutes} minutes, begin with a compound of both sides: it trains most in the least time.",
      pairs: "In {minutes} minutes, {count} lifts are done one by one: pairs of them would save time.",
    },
    params: { minutes: timePressedMinutes, lone: 4 },
  },
  *check(plan, { minutes, warmup, priorityLift }, { minutes: most, lone }) {
    if (minutes === undefined || minutes > most) return;
    if (warmup === "full") yield { messageId: "warmup", data: { minutes } };
    const first = placedItems(plan).find(({ item }) => item.role !== "activation");
    const isWished = first !== undefined && "id" in first.item.exercise && first.item.exercise.id === priorityLift;
    const hasLater = itemsOf(plan.blocks).some(isBilateralCompound);
    if (
      first !== undefined &&
      isKnownItem(first.item) &&
      hasLater &&
      !isWished &&
      !first.block.items.some(isBilateralCompound)
    ) {
      yield { messageId: "order", data: { minutes }, at: first.at };
    }
    const count = loneLifts(plan);
    const hasPair = plan.blocks.some(({ kind }) => kind !== "straight");
    if (!hasPair && count >= lone) yield { messageId: "pairs", data: { minutes, count } };
  },
});
