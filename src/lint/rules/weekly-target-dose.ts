import { bazValle2022, schoenfeld2017Volume } from "../../model/citations";
import { weeklyTarget } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { doseWords, targetedMuscles } from "../targeted-muscles";
import { itemsOfWeek } from "../week-items";

/** A tag that says that much of one muscle is meant. */
const specialisation = "specialisation";

/** For growth a muscle gets enough sets a week, and not too many. */
export const weeklyTargetDose = /* @__PURE__ */ defineRule({
  id: "weekly-target-dose",
  meta: {
    number: "R34",
    scope: "week",
    summary: "For muscle growth a muscle gets ten to twenty sets a week.",
    severity: "warning",
    needs: ["goal"],
    citations: [schoenfeld2017Volume, bazValle2022],
    messages: {
      low: "Fewer than {least} sets in the week, fewer than growth likes: {muscles}.",
      high: "More than {most} sets in the week: {muscles}. Each further set gives little.",
      excess: "More than {most} sets in the week: {muscles}. Few people recover from that.",
    },
    params: weeklyTarget,
  },
  *check(week, { goal }, { low, high, excess }) {
    const isForGrowth = goal === "hypertrophy";
    const items = itemsOfWeek(week);
    const muscles = targetedMuscles(items);
    const few = muscles.filter(({ sets }) => sets > 0 && sets < low);
    if (isForGrowth && few.length > 0) {
      yield { messageId: "low", data: { muscles: doseWords(few), least: low }, severity: "hint" };
    }
    if (items.some(({ tags }) => tags?.includes(specialisation) === true)) return;
    const many = muscles.filter(({ sets }) => sets > high && sets <= excess);
    if (many.length > 0) {
      yield { messageId: "high", data: { muscles: doseWords(many), most: high }, severity: "hint" };
    }
    const tooMany = muscles.filter(({ sets }) => sets > excess);
    if (tooMany.length === 0) return;
    const data = { muscles: doseWords(tooMany), most: excess };
    yield { messageId: "excess", data, severity: isForGrowth || goal === undefined ? "warning" : "hint" };
  },
});
