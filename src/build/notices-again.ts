import type { Decision, Notice } from "../model/decision";
import type { Plan } from "../model/plan";
import type { BuildBrief } from "../model/strategy";
import { isMadeNotice } from "./made-notice";
import { noticesFor } from "./notices-for";

/** Whether what the caller forces is still there: its finding is told of, or of nothing that is left. */
const isStillForced = ({ code, data }: Notice, decisions: readonly Decision[]): boolean =>
  code !== "caller-overrides" ||
  decisions.some((decision) => decision.code === "caller-overrides" && decision.data.rule === data.rule);

/**
 * The notices of a session that was changed: what is worked out from it as it is now, and what was said besides. Pain
 * that was told of keeps its own word, in place of the one for a limitation.
 *
 * @param told What was said of the session before, and of the change.
 */
export const noticesAgain = (
  told: readonly Notice[],
  plan: Plan,
  decisions: readonly Decision[],
  brief: BuildBrief,
): readonly Notice[] => {
  const pains = told.filter(({ code }) => code === "pain");
  const hurts = new Set(pains.map(({ data }) => data.area));
  const limitations = brief.limitations.filter(({ area }) => !hurts.has(area));
  const others = told.filter(
    (notice) => !isMadeNotice(notice) && notice.code !== "pain" && isStillForced(notice, decisions),
  );
  return [...noticesFor(plan, decisions, { ...brief, limitations }), ...others, ...pains];
};
