import { isHeavyLift } from "../../measure/heavy-lift";
import { primeMovers } from "../../measure/overlap";
import { distinctSetsOf, reserveOf, workSetCount } from "../../measure/work-sets";
import { simao2012 } from "../../model/citations";
import { activationSets, maxEffortRir } from "../../model/defaults";
import type { KnownItem, Plan } from "../../model/plan";
import type { Muscle } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { isActivation } from "../kinds-of-work";
import { type KnownPlaced, knownItems } from "../placed-items";
import { moveBlock } from "../reorder-blocks";

const stabilisers: readonly Muscle[] = ["erectors", "abs", "obliques", "forearms"];

/** Trunk or grip trained by itself, in more sets than getting ready takes. */
const isStabiliserWork = (item: KnownItem, sets: number): boolean =>
  (item.exercise.mechanics === "isolation" || item.exercise.pattern === "carry") &&
  primeMovers(item.exercise).some((muscle) => stabilisers.includes(muscle)) &&
  workSetCount(item) > sets &&
  !isActivation(item, sets);

/** Whether the effort is written, and near the limit. */
const isHard = (item: KnownItem): boolean =>
  distinctSetsOf(item.prescription).some((set) => (reserveOf(set) ?? Number.POSITIVE_INFINITY) <= maxEffortRir);

const needsTrunk = ({ item }: KnownPlaced): boolean => isHeavyLift(item) && item.exercise.demand.lowBack >= 2;

/** Trunk and grip are not trained by themselves before a heavy lift that needs them. */
export const noStabiliserPrefatigue = /* @__PURE__ */ defineRule({
  id: "no-stabiliser-prefatigue",
  meta: {
    number: "R10",
    scope: "session",
    summary: "Trunk and grip are not trained by themselves before a heavy hinge, squat or unsupported row.",
    severity: "warning",
    citations: [simao2012],
    messages: { before: "{lift} tires what holds the trunk or the bar in {heavy}." },
    params: { sets: activationSets },
  },
  *check(plan, _context, { sets }) {
    const items = knownItems(plan);
    for (const { item, at } of items) {
      if (!isStabiliserWork(item, sets)) continue;
      const heavy = items.filter((placed) => placed.at.block > at.block && needsTrunk(placed));
      const [first, last] = [heavy[0], heavy[heavy.length - 1]];
      if (first === undefined || last === undefined) continue;
      yield {
        messageId: "before",
        data: { lift: item.exercise.name, heavy: first.item.exercise.name },
        at,
        severity: isHard(item) ? "warning" : "hint",
        fix: (wrong: Plan) => moveBlock(wrong, at.block, last.at.block),
      };
    }
  },
});
