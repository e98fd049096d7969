import { fractionalSets } from "../../measure/fractional-sets";
import { hardWorkSets } from "../../measure/work-sets";
import { maeo2021 } from "../../model/citations";
import { hamstringSets } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import type { Week } from "../../model/week";
import { defineRule } from "../define-rule";
import { workedMuscles } from "../kinds-of-work";
import { daysOf, knownItemsOfWeek, mayHide } from "../week-items";

const setsAt = (items: readonly KnownItem[], joint: "hip" | "knee"): number =>
  items
    .filter((item) => workedMuscles(item).includes("hamstrings"))
    .filter(({ exercise }) => (exercise.pattern === "knee-flexion") === (joint === "knee"))
    .reduce((sum, item) => sum + hardWorkSets(item).length, 0);

/** Whether the session tells what the week holds for the legs. */
const tellsTheWeek = ({ isLoneSession, sessionsPerWeek, priority }: RuleContext): boolean =>
  !isLoneSession || sessionsPerWeek === 1 || priority === "legs";

const missing = (week: Week, context: RuleContext) => ({
  messageId: "none" as const,
  data: {},
  ...(mayHide(week, "legs") ? { severity: "hint" as const } : {}),
  ...(tellsTheWeek(context) ? { standsAlone: true as const } : {}),
});

/** The hamstrings are trained, at the hip and at the knee. */
export const hamstringsHipAndKnee = /* @__PURE__ */ defineRule({
  id: "hamstrings-hip-and-knee",
  meta: {
    number: "R59",
    scope: "week",
    looksAtLoneSessions: true,
    summary: "Whoever trains legs trains the hamstrings, with hinges and with leg curls.",
    severity: "warning",
    citations: [maeo2021],
    messages: {
      none: "Legs are trained and the hamstrings are not: a hinge or a leg curl is missing.",
      noKnee: "The hamstrings work at the hip alone: two sets of leg curls a week would train the rest of them.",
      noHip: "The hamstrings work at the knee alone: two sets of a hinge a week would train the rest of them.",
    },
    params: { sets: hamstringSets },
  },
  *check(week, context, { sets }) {
    if (daysOf(week, "legs").length === 0) return;
    const items = knownItemsOfWeek(week);
    if ((fractionalSets(items).get("hamstrings") ?? 0) === 0) {
      yield missing(week, context);
      return;
    }
    if (!tellsTheWeek(context) || mayHide(week, "legs")) return;
    if (setsAt(items, "knee") < sets) yield { messageId: "noKnee", data: {}, severity: "hint" };
    if (setsAt(items, "hip") < sets) yield { messageId: "noHip", data: {}, severity: "hint" };
  },
});
