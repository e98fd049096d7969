import { isHeavyLift } from "../../measure/heavy-lift";
import { itemsOf } from "../../measure/items";
import { rampSetsAfter } from "../../measure/ramp-sets";
import { ribeiro2020 } from "../../model/citations";
import type { Item, Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { withItem } from "../edit-plan";
import { knownItems, nameOf } from "../placed-items";

const hasRamp = ({ warmup, prescription: { perSet = [] } }: Item): boolean =>
  warmup.length > 0 || perSet.some(({ kind }) => kind === "ramp");

/** The items before a place. */
const before = (plan: Plan, block: number, item: number): readonly Item[] => [
  ...itemsOf(plan.blocks.slice(0, block)),
  ...(plan.blocks[block]?.items.slice(0, item) ?? []),
];

/** A heavy lift has ramp sets before it, above all when it comes first. */
export const warmupRamp = /* @__PURE__ */ defineRule({
  id: "warmup-ramp",
  meta: {
    number: "R47",
    scope: "session",
    summary: "A heavy lift has ramp sets before it, above all when it comes first.",
    severity: "warning",
    needs: ["warmup"],
    citations: [ribeiro2020],
    messages: {
      first: "{exercise} is heavy and comes first, without a ramp: {ramp} of the working load prepares for it.",
      later: "{exercise} is heavy and has no ramp: {ramp} of the working load prepares for it.",
    },
    params: {},
  },
  *check(plan, { warmup }) {
    for (const { item, at } of knownItems(plan)) {
      if (!isHeavyLift(item) || hasRamp(item)) continue;
      const done = before(plan, at.block, at.item);
      const sets = rampSetsAfter(item, done, "specific");
      if (sets.length === 0) continue;
      const isFirst = done.every(({ role }) => role === "activation");
      const ramp = sets.map(({ reps, percent }) => `${reps} at ${percent} %`);
      yield {
        messageId: isFirst ? "first" : "later",
        data: { exercise: nameOf(item), ramp },
        at,
        severity: isFirst && warmup !== "none" ? "warning" : "hint",
        fix: (wrong) => withItem(wrong, at, (cold) => ({ ...cold, warmup: sets })),
      };
    }
  },
});
