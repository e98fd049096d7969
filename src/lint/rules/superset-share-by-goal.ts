import { workSetCount } from "../../measure/work-sets";
import { pairedShare } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { placedItems } from "../placed-items";
import { isRound } from "../rounds";

/** The share of a session that is done in supersets goes with its goal. */
export const supersetShareByGoal = /* @__PURE__ */ defineRule({
  id: "superset-share-by-goal",
  meta: {
    number: "R22",
    scope: "session",
    summary: "Strength work keeps most of its sets straight; for muscle growth most may be supersets.",
    severity: "hint",
    needs: ["goal"],
    citations: [],
    messages: { much: "{percent} % of the sets are done in supersets: for {goal} at most {most} % are wise." },
    params: pairedShare,
  },
  *check(plan, { goal }, params) {
    if (goal !== "strength" && goal !== "hypertrophy") return;
    const sets = placedItems(plan).map(({ item, block }) => ({ sets: workSetCount(item), isPaired: isRound(block) }));
    const all = sets.reduce((sum, one) => sum + one.sets, 0);
    const paired = sets.reduce((sum, one) => sum + (one.isPaired ? one.sets : 0), 0);
    const most = params[goal];
    if (all === 0 || paired / all <= most) return;
    const data = { percent: Math.round((100 * paired) / all), goal, most: Math.round(100 * most) };
    yield { messageId: "much", data };
  },
});
