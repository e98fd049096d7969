import { generalWarmupFromMinutes, layoutShares } from "../../model/defaults";
import type { RuleContext } from "../../model/rule";
import type { MainRegion } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { tires } from "../kinds-of-work";
import { knownItems } from "../placed-items";

const mainRegionOf = (regions: readonly string[]): readonly MainRegion[] =>
  regions[0] === "legs" || regions[0] === "back" ? [regions[0]] : [];

/** Share of steps from one exercise to the next that change between back and legs. */
const switchShare = (regions: readonly MainRegion[]): number =>
  regions.filter((region, at) => at > 0 && region !== regions[at - 1]).length / (regions.length - 1);

const wishOf = ({ goal, minutes }: RuleContext): "alternating" | "sequential" | undefined => {
  if (goal === "endurance") return "sequential";
  const isShort = minutes !== undefined && minutes <= generalWarmupFromMinutes;
  return goal === "work-capacity" || isShort ? "alternating" : undefined;
};

/** Exercises, fewer of which have no layout. */
const fewestExercises = 4;

/**
 * A balanced session alternates back and legs where time or capacity counts, and goes region by region for endurance.
 */
export const balancedLayout = /* @__PURE__ */ defineRule({
  id: "balanced-layout",
  meta: {
    number: "R06",
    scope: "session",
    summary:
      "A balanced session alternates back and legs for work capacity or in little time, and goes region by region for local endurance.",
    severity: "hint",
    needs: ["priority"],
    citations: [],
    messages: {
      alternate: "Alternate back and legs: one rests while the other works. Now {percent} % of the steps do.",
      sequential: "Keep a region together for local endurance: now {percent} % of the steps change region.",
    },
    params: layoutShares,
  },
  *check(plan, context, { alternating, sequential }) {
    if (context.priority !== "balanced") return;
    const regions = knownItems(plan)
      .filter(({ item }) => tires(item))
      .flatMap(({ item }) => mainRegionOf(item.exercise.regions));
    if (regions.length < fewestExercises || new Set(regions).size < 2) return;
    const [wish, share] = [wishOf(context), switchShare(regions)];
    const percent = Math.round(100 * share);
    if (wish === "alternating" && share < alternating) yield { messageId: "alternate", data: { percent } };
    const isOneChange = share * (regions.length - 1) <= 1;
    if (wish === "sequential" && share > sequential && !isOneChange)
      yield { messageId: "sequential", data: { percent } };
  },
});
