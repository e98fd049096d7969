import { iversen2021 } from "../../model/citations";
import { growthWeeks, weeklyMinimum } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { doseWords, targetedMuscles } from "../targeted-muscles";
import { itemsOfWeek } from "../week-items";

/** A muscle that is trained at all gets enough to matter. */
export const weeklyMinimumDose = /* @__PURE__ */ defineRule({
  id: "weekly-minimum-dose",
  meta: {
    number: "R33",
    scope: "week",
    summary: "A muscle that is trained directly gets a few sets a week at least.",
    severity: "warning",
    needs: ["goal", "planWeeks"],
    citations: [iversen2021],
    messages: { few: "Fewer than {least} sets in the week: {muscles}." },
    params: { sets: weeklyMinimum, growthWeeks },
  },
  *check(week, { goal, planWeeks }, params) {
    const few = targetedMuscles(itemsOfWeek(week)).filter(({ sets }) => sets > 0 && sets < params.sets);
    if (few.length === 0) return;
    const isToGrow = goal === "hypertrophy" && (planWeeks ?? 0) >= params.growthWeeks;
    yield {
      messageId: "few",
      data: { muscles: doseWords(few), least: params.sets },
      severity: isToGrow ? "warning" : "hint",
    };
  },
});
