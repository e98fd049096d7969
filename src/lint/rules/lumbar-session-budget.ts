import { itemsOf } from "../../measure/items";
import { lowBackScore } from "../../measure/low-back";
import { fenwick2009 } from "../../model/citations";
import {
  lowBackBudget,
  lowBackBudgetCleared,
  lowBackBudgetHistory,
  lowBackClearedHint,
  lowBackExcess,
  lowBackHistoryError,
  lowBackHistoryHint,
} from "../../model/defaults";
import type { RuleContext, Severity } from "../../model/rule";
import { defineRule } from "../define-rule";
import { knownItems } from "../placed-items";

interface Scores {
  readonly hint: number;
  readonly warning: number;
  readonly error: number;
}

const severityOf = (score: number, { hint, warning, error }: Scores): Severity | undefined => {
  if (score >= error) return "error";
  if (score >= warning) return "warning";
  return score >= hint ? "hint" : undefined;
};

const none = Number.MAX_SAFE_INTEGER;

const statusOf = ({ limitations }: RuleContext) =>
  (limitations ?? []).find(({ area }) => area === "low-back")?.status ?? "healthy";

/** The first score that is over a budget. */
// @__NO_SIDE_EFFECTS__
const over = (budget: number): number => budget + 1;

/** What a session asks of the low back in all stays within reason. */
export const lumbarSessionBudget = /* @__PURE__ */ defineRule({
  id: "lumbar-session-budget",
  meta: {
    number: "R08",
    scope: "session",
    summary: "Working sets times low-back grade stay within a budget, a smaller one with a low back that is declared.",
    severity: "error",
    citations: [fenwick2009],
    messages: { over: "Low-back score {score}, from {from} on it is much: most of it comes from {lifts}." },
    params: {
      hint: /* @__PURE__ */ over(lowBackBudget),
      warning: lowBackExcess,
      historyHint: lowBackHistoryHint,
      historyWarning: /* @__PURE__ */ over(lowBackBudgetHistory),
      historyError: lowBackHistoryError,
      clearedHint: lowBackClearedHint,
      clearedWarning: /* @__PURE__ */ over(lowBackBudgetCleared),
    },
  },
  *check(plan, context, params) {
    const declared = { hint: params.historyHint, warning: params.historyWarning, error: params.historyError };
    const scores = {
      healthy: { hint: params.hint, warning: params.warning, error: none },
      cleared: { hint: params.clearedHint, warning: params.clearedWarning, error: none },
      history: declared,
      current: declared,
    }[statusOf(context)];
    const score = lowBackScore(itemsOf(plan.blocks));
    const severity = severityOf(score, scores);
    if (severity === undefined) return;
    const lifts = knownItems(plan)
      .map(({ item }) => ({ name: item.exercise.name, score: lowBackScore([item]) }))
      .sort((a, b) => b.score - a.score);
    const names = [...new Set(lifts.map(({ name }) => name))].slice(0, 3);
    yield { messageId: "over", data: { score, from: scores[severity], lifts: names }, severity };
  },
});
