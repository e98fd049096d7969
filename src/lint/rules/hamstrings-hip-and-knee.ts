import { kneePatterns } from "../../measure/leg-patterns";
import { hardSetsOf } from "../../measure/work-sets";
import { maeo2021 } from "../../model/citations";
import { balanceFromSets, hamstringSets } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import type { Week } from "../../model/week";
import { defineRule } from "../define-rule";
import { workedMuscles } from "../kinds-of-work";
import { daysOf, knownItemsOfWeek, mayHide } from "../week-items";

const isForHamstrings = (item: KnownItem): boolean => workedMuscles(item).includes("hamstrings");

const setsAt = (items: readonly KnownItem[], joint: "hip" | "knee"): number =>
  items
    .filter(isForHamstrings)
    .filter(({ exercise }) => (exercise.pattern === "knee-flexion") === (joint === "knee"))
    .reduce((sum, item) => sum + hardSetsOf(item), 0);

/** Whether the session tells what the week holds for the legs. */
const tellsTheWeek = ({ isLoneSession, sessionsPerWeek, priority }: RuleContext): boolean =>
  !isLoneSession || sessionsPerWeek === 1 || priority === "legs";

/** Sets of squats and their kin: where there are few, there was no room for the hamstrings either. */
const kneeSets = (items: readonly KnownItem[]): number =>
  items
    .filter(({ exercise }) => kneePatterns.includes(exercise.pattern))
    .reduce((sum, item) => sum + hardSetsOf(item), 0);

const missing = (week: Week, context: RuleContext, sets: number, from: number) => ({
  messageId: "none" as const,
  data: { sets },
  ...(mayHide(week, "legs") || sets < from ? { severity: "hint" as const } : {}),
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
      none: "{sets} sets of squats and their kin, and nothing for the hamstrings: a hinge or a leg curl is missing.",
      noKnee: "The hamstrings work at the hip alone: two sets of leg curls a week would train the rest of them.",
      noHip: "The hamstrings work at the knee alone: two sets of a hinge a week would train the rest of them.",
    },
    params: { sets: hamstringSets, fromSets: balanceFromSets },
  },
  *check(week, context, { sets, fromSets }) {
    if (daysOf(week, "legs").length === 0) return;
    const items = knownItemsOfWeek(week);
    if (!items.some((item) => isForHamstrings(item) && hardSetsOf(item) > 0)) {
      yield missing(week, context, kneeSets(items), fromSets);
      return;
    }
    if (!tellsTheWeek(context) || mayHide(week, "legs")) return;
    if (setsAt(items, "knee") < sets) yield { messageId: "noKnee", data: {}, severity: "hint" };
    if (setsAt(items, "hip") < sets) yield { messageId: "noHip", data: {}, severity: "hint" };
  },
});
