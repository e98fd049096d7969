import { isHeavyLift } from "../../measure/heavy-lift";
import { isKnownItem, itemsOf, loadOf } from "../../measure/items";
import { lowBackScore } from "../../measure/low-back";
import { hardSetsOf } from "../../measure/work-sets";
import { gardner } from "../../model/citations";
import { lightDayShare, lowBackBudgetLight, twoDayLeastHours, twoDayMostHours } from "../../model/defaults";
import type { KnownItem, Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { mayHide } from "../week-items";

const known = (plan: Plan): readonly KnownItem[] => itemsOf(plan.blocks).filter(isKnownItem);

const isHeavyLegLift = (item: KnownItem): boolean =>
  isHeavyLift(item) && (item.exercise.pattern === "hinge" || item.exercise.pattern === "squat");

const isFreePull = (item: KnownItem): boolean => {
  const { pattern } = item.exercise;
  return (
    pattern === "vertical-pull" || (pattern === "horizontal-pull" && ["barbell", "dumbbell"].includes(loadOf(item)))
  );
};

const isEasyOnTheBody = ({ exercise }: KnownItem): boolean =>
  exercise.mechanics === "isolation" || ["supported", "seated", "prone"].includes(exercise.trunk);

/** Share of the sets of a session that are isolated or supported. */
const easyShare = (items: readonly KnownItem[]): number => {
  const sets = items.map((item) => ({ sets: hardSetsOf(item), isEasy: isEasyOnTheBody(item) }));
  const all = sets.reduce((sum, one) => sum + one.sets, 0);
  return all === 0 ? 1 : sets.reduce((sum, one) => sum + (one.isEasy ? one.sets : 0), 0) / all;
};

/** Of two sessions a week the first is heavy and the second easier on the body. */
export const twoDayTemplate = /* @__PURE__ */ defineRule({
  id: "two-day-template",
  meta: {
    number: "R41",
    scope: "week",
    summary:
      "Of two back-and-legs sessions a week the first is heavy, the second isolated or supported, some days later.",
    severity: "hint",
    needs: ["sessionsPerWeek"],
    citations: [gardner],
    messages: {
      notHeavy: "The first of two days has no heavy squat or hinge together with a free pull.",
      notLight:
        "The second of two days: {percent} % of its sets are isolated or supported, {least} % make it a lighter day.",
      lowBack: "The second of two days asks {score} of the low back, at most {most} make it a lighter day.",
      apart: "The two days lie {hours} hours apart: two to five days are best.",
    },
    params: {
      lightShare: lightDayShare,
      lowBack: lowBackBudgetLight,
      leastHours: twoDayLeastHours,
      mostHours: twoDayMostHours,
    },
  },
  *check(week, { sessionsPerWeek }, params) {
    const [first, second] = week.days;
    if (sessionsPerWeek !== 2 || week.days.length !== 2 || first === undefined || second === undefined) return;
    const heavy = known(first.plan);
    const isHeavy = heavy.some(isHeavyLegLift) && heavy.some(isFreePull);
    if (!isHeavy && !mayHide(week, "legs") && !mayHide(week, "back"))
      yield { messageId: "notHeavy", data: {}, at: { day: 0 } };
    const light = known(second.plan);
    const share = easyShare(light);
    const least = Math.round(100 * params.lightShare);
    if (share < params.lightShare) {
      yield { messageId: "notLight", data: { percent: Math.round(100 * share), least }, at: { day: 1 } };
    }
    const score = lowBackScore(light);
    if (score > params.lowBack) yield { messageId: "lowBack", data: { score, most: params.lowBack }, at: { day: 1 } };
    const hours = second.hoursFromStart - first.hoursFromStart;
    if (hours < params.leastHours || hours > params.mostHours)
      yield { messageId: "apart", data: { hours }, at: { day: 1 } };
  },
});
