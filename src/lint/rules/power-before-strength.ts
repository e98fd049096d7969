import { isPowerLift } from "../../measure/power-lift";
import { workSetCount } from "../../measure/work-sets";
import { powerReps, shortPowerWork } from "../../model/defaults";
import type { KnownItem, Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { isPowerWork, tires, workedMuscles } from "../kinds-of-work";
import { type KnownPlaced, knownItems } from "../placed-items";
import { moveBlock } from "../reorder-blocks";

/** Work that leaves less speed for legs and trunk. */
const slows = ({ item }: KnownPlaced): boolean =>
  !isPowerLift(item.exercise) &&
  item.exercise.demand.systemic >= 2 &&
  (item.exercise.regions.includes("legs") || workedMuscles(item).includes("erectors")) &&
  tires(item);

const isShort = (item: KnownItem): boolean =>
  workSetCount(item) <= shortPowerWork.sets && isPowerWork(item, shortPowerWork.reps);

/** Jumps and Olympic lifts come before work that slows them. */
export const powerBeforeStrength = /* @__PURE__ */ defineRule({
  id: "power-before-strength",
  meta: {
    number: "R04",
    scope: "session",
    summary: "Jumps, Olympic lifts and other short, fast work come before work that tires legs or trunk.",
    severity: "warning",
    citations: [],
    messages: { late: "{power} is for speed and comes after {before}." },
    params: { maxPowerReps: powerReps },
  },
  *check(plan, _context, { maxPowerReps }) {
    const items = knownItems(plan);
    for (const power of items) {
      if (power.block.intent === "contrast" || !isPowerWork(power.item, maxPowerReps)) continue;
      const before = items.filter((placed) => placed.at.block < power.at.block && slows(placed));
      const first = before[0];
      if (first === undefined) continue;
      yield {
        messageId: "late",
        data: { power: power.item.exercise.name, before: before.map(({ item }) => item.exercise.name) },
        at: power.at,
        severity: isShort(power.item) ? "hint" : "warning",
        fix: (wrong: Plan) => moveBlock(wrong, power.at.block, first.at.block),
      };
    }
  },
});
