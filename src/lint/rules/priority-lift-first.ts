import { nunes2021 } from "../../model/citations";
import { priorityLiftSlot } from "../../model/defaults";
import type { Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { isPowerWork, tires } from "../kinds-of-work";
import { type KnownPlaced, knownItems, nameOf } from "../placed-items";
import { moveBlock } from "../reorder-blocks";

/** Places of the blocks before a lift that are neither power work nor getting ready. */
const blocksBefore = (items: readonly KnownPlaced[], block: number): readonly number[] => [
  ...new Set(
    items.filter(({ item, at }) => at.block < block && !isPowerWork(item) && tires(item)).map(({ at }) => at.block),
  ),
];

/** The lift that somebody named as the most important is trained first. */
export const priorityLiftFirst = /* @__PURE__ */ defineRule({
  id: "priority-lift-first",
  meta: {
    number: "R01",
    scope: "session",
    summary: "The lift that matters most is trained first, after power work at most.",
    severity: "warning",
    citations: [nunes2021],
    messages: { late: "{lift} matters most and comes after {before}: what is trained first gains most strength." },
    params: { maxSlot: priorityLiftSlot },
  },
  *check(plan, { priorityLift }, { maxSlot }) {
    const items = knownItems(plan);
    const lift = items.find(({ item }) => item.exercise.id === priorityLift);
    if (lift === undefined) return;
    const before = blocksBefore(items, lift.at.block);
    const to = before[maxSlot - 1];
    if (to === undefined) return;
    const names = before.flatMap((block) => plan.blocks[block]?.items.map(nameOf) ?? []);
    yield {
      messageId: "late",
      data: { lift: lift.item.exercise.name, before: names, slot: before.length + 1 },
      at: lift.at,
      fix: (wrong: Plan) => moveBlock(wrong, lift.at.block, to),
    };
  },
});
