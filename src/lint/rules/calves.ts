import { hardSetsOf } from "../../measure/work-sets";
import { kinoshita2023 } from "../../model/citations";
import { defineRule } from "../define-rule";
import { workedMuscles } from "../kinds-of-work";
import { daysOf, knownItemsOfWeek, mayHide } from "../week-items";

/** The only leg session of a week trains the calves, standing. */
export const calves = /* @__PURE__ */ defineRule({
  id: "calves",
  meta: {
    number: "R63",
    scope: "week",
    looksAtLoneSessions: true,
    summary: "The only leg session of a week holds some calf work, with straight knees.",
    severity: "hint",
    citations: [kinoshita2023],
    messages: {
      none: "The only leg session of the week has no calf work.",
      bent: "The calves are trained with bent knees alone: standing raises would train the larger muscle.",
    },
    params: {},
  },
  *check(week, { isLoneSession, sessionsPerWeek }) {
    if (isLoneSession && sessionsPerWeek !== 1) return;
    const [day, second] = daysOf(week, "legs");
    if (day === undefined || second !== undefined || mayHide(week, "legs")) return;
    const raises = knownItemsOfWeek(week).filter((item) => item.exercise.pattern === "calf" && hardSetsOf(item) > 0);
    if (raises.length === 0) yield { messageId: "none", data: {}, at: { day } };
    else if (!raises.some((item) => workedMuscles(item).includes("gastrocnemius"))) {
      yield { messageId: "bent", data: {}, at: { day } };
    }
  },
});
