import { isHeavyLift } from "../../measure/heavy-lift";
import { isKnownItem, itemsOf } from "../../measure/items";
import { distinctSetsOf, reserveOf, workSetCount } from "../../measure/work-sets";
import { heavyHinges, heavyLowBackGrade, maxEffortRir } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import { defineRule } from "../define-rule";

/** A pull of the whole body from the floor, near the limit. */
const isHeavyDeadlift = (item: KnownItem): boolean =>
  item.exercise.pattern === "hinge" &&
  item.exercise.demand.lowBack >= heavyLowBackGrade &&
  item.exercise.demand.systemic === 3 &&
  isHeavyLift(item) &&
  distinctSetsOf(item.prescription).some((set) => (reserveOf(set) ?? 0) <= maxEffortRir);

/** Heavy deadlifts are few in a week. */
export const heavyHingeFrequency = /* @__PURE__ */ defineRule({
  id: "heavy-hinge-frequency",
  meta: {
    number: "R43",
    scope: "week",
    summary: "Heavy deadlifts come up twice in a week at most, with few sets.",
    severity: "hint",
    citations: [],
    messages: {
      often: "Heavy deadlifts on {days} days of the week: {most} are plenty for most.",
      many: "{sets} heavy sets of deadlifts in the week: {most} are plenty for most.",
    },
    params: heavyHinges,
  },
  *check(week, _context, { maxDays, maxSets }) {
    const perDay = week.days.map(({ plan }) =>
      itemsOf(plan.blocks)
        .filter(isKnownItem)
        .filter(isHeavyDeadlift)
        .reduce((sum, item) => sum + workSetCount(item), 0),
    );
    const days = perDay.filter((sets) => sets > 0).length;
    const sets = perDay.reduce((sum, one) => sum + one, 0);
    if (days > maxDays) yield { messageId: "often", data: { days, most: maxDays } };
    if (sets > maxSets) yield { messageId: "many", data: { sets, most: maxSets } };
  },
});
