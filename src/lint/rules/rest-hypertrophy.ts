import { isHeavyLift } from "../../measure/heavy-lift";
import { workSetCount } from "../../measure/work-sets";
import { singer2024 } from "../../model/citations";
import { compoundRestFloor } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import { defineRule } from "../define-rule";
import { withPrescription } from "../edit-plan";
import { knownItems, nameOf } from "../placed-items";

const isCompoundWork = (item: KnownItem): boolean =>
  item.exercise.mechanics === "compound" &&
  item.exercise.hardSet &&
  item.exercise.loadability > 0 &&
  item.role !== "activation" &&
  workSetCount(item) > 1 &&
  !isHeavyLift(item);

/** A compound done set by set gets at least a minute of rest, unless work capacity or endurance is wanted. */
export const restHypertrophy = /* @__PURE__ */ defineRule({
  id: "rest-hypertrophy",
  meta: {
    number: "R24",
    scope: "session",
    summary: "A compound done set by set gets at least a minute of rest, unless work capacity or endurance is wanted.",
    severity: "hint",
    citations: [singer2024],
    messages: {
      short: "{exercise} gets {seconds} s of rest: {least} s or more are slightly better for muscle growth.",
    },
    params: { least: compoundRestFloor },
  },
  *check(plan, { goal }, { least }) {
    if (goal === "work-capacity" || goal === "endurance") return;
    for (const { item, block, at } of knownItems(plan)) {
      const seconds = item.prescription.restSeconds;
      if (block.kind !== "straight" || seconds === undefined || seconds >= least || !isCompoundWork(item)) continue;
      yield {
        messageId: "short",
        data: { exercise: nameOf(item), seconds, least },
        at,
        fix: (wrong) => withPrescription(wrong, at, (prescription) => ({ ...prescription, restSeconds: least })),
      };
    }
  },
});
