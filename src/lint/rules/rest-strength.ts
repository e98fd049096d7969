import { isHeavyLift } from "../../measure/heavy-lift";
import { restBetweenSets } from "../../measure/rest-between-sets";
import { workSetCount } from "../../measure/work-sets";
import { grgic2018, schoenfeld2016Rest } from "../../model/citations";
import { mainRestFloor, mainRestFloorBeginner } from "../../model/defaults";
import type { Block, Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { withBlock, withPrescription } from "../edit-plan";
import { knownItems, nameOf } from "../placed-items";

/** In a round the rest after it grows by what is missing. */
const withRest = (plan: Plan, at: { readonly block: number; readonly item: number }, least: number): Plan => {
  const change = (block: Block): Block => {
    if (block.kind === "straight" || block.restSeconds === undefined) return block;
    return { ...block, restSeconds: block.restSeconds + least - (restBetweenSets(block, at.item) ?? least) };
  };
  return plan.blocks[at.block]?.kind === "straight"
    ? withPrescription(plan, at, (prescription) => ({ ...prescription, restSeconds: least }))
    : withBlock(plan, at.block, change);
};

/** A heavy lift gets at least two minutes of rest, a beginner's at least one. */
export const restStrength = /* @__PURE__ */ defineRule({
  id: "rest-strength",
  meta: {
    number: "R23",
    scope: "session",
    summary: "A heavy lift gets at least two minutes of rest, a beginner's at least one.",
    severity: "warning",
    needs: ["goal"],
    citations: [grgic2018, schoenfeld2016Rest],
    messages: { short: "{exercise} is heavy and gets {seconds} s of rest: strength wants {least} s or more." },
    params: { least: mainRestFloor, leastBeginner: mainRestFloorBeginner },
  },
  *check(plan, { goal, level }, { least: leastTrained, leastBeginner }) {
    const least = level === "beginner" ? leastBeginner : leastTrained;
    for (const { item, block, at } of knownItems(plan)) {
      const seconds = restBetweenSets(block, at.item);
      if (seconds === undefined || seconds >= least || workSetCount(item) < 2 || !isHeavyLift(item)) continue;
      yield {
        messageId: "short",
        data: { exercise: nameOf(item), seconds, least },
        at,
        severity: goal === "strength" || goal === "general" ? "warning" : "hint",
        needs: seconds < leastBeginner ? [] : ["level"],
        fix: (wrong) => withRest(wrong, at, least),
      };
    }
  },
});
