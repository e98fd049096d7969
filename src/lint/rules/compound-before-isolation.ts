import { isHeavyLift } from "../../measure/heavy-lift";
import { sharedPrimeMovers, sharePrimeMover } from "../../measure/overlap";
import { nunes2021, simao2012 } from "../../model/citations";
import { activationSets } from "../../model/defaults";
import type { Plan } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import { defineRule } from "../define-rule";
import { tires } from "../kinds-of-work";
import { type KnownPlaced, knownItems } from "../placed-items";
import { moveBlock } from "../reorder-blocks";

const isStrengthLift = ({ item }: KnownPlaced, { goal, priorityLift }: RuleContext): boolean =>
  goal === "strength" && (item.role === "main" || item.exercise.id === priorityLift || isHeavyLift(item));

const isIsolation = ({ item, block }: KnownPlaced, sets: number): boolean =>
  item.exercise.mechanics === "isolation" && block.intent !== "pre-exhaust" && tires(item, sets);

/** Compounds come before isolations of the same muscles. */
export const compoundBeforeIsolation = /* @__PURE__ */ defineRule({
  id: "compound-before-isolation",
  meta: {
    number: "R03",
    scope: "session",
    summary: "Compounds come before isolations of the same prime movers, for strength above all.",
    severity: "warning",
    needs: ["goal"],
    citations: [nunes2021, simao2012],
    messages: { after: "{compound} comes after {isolation}, which tires its {muscles}." },
    params: { activationSets },
  },
  *check(plan, context, params) {
    const items = knownItems(plan);
    const isolations = items.filter((placed) => isIsolation(placed, params.activationSets));
    for (const compound of items) {
      if (compound.item.exercise.mechanics !== "compound" || !tires(compound.item)) continue;
      const before = isolations.find(
        ({ item, at }) => at.block < compound.at.block && sharePrimeMover(item.exercise, compound.item.exercise),
      );
      if (before === undefined || before.item.exercise.id === context.priorityLift) continue;
      yield {
        messageId: "after",
        data: {
          compound: compound.item.exercise.name,
          isolation: before.item.exercise.name,
          muscles: sharedPrimeMovers(before.item.exercise, compound.item.exercise),
        },
        at: compound.at,
        severity: isStrengthLift(compound, context) ? "warning" : "hint",
        fix: (wrong: Plan) => moveBlock(wrong, compound.at.block, before.at.block),
      };
    }
  },
});
