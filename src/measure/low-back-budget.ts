import type { Brief } from "../model/brief";
import { lowBackBudget, lowBackBudgetCleared, lowBackBudgetHistory, lowBackBudgetLight } from "../model/defaults";
import type { LimitationStatus } from "../model/vocabulary";
import { dayKindOf } from "./day-kind";

/** How a declared low back stands. */
export const lowBackStatus = (brief: Pick<Brief, "limitations">): LimitationStatus | undefined =>
  brief.limitations.find(({ area }) => area === "low-back")?.status;

/** What of a brief the limits of a session depend on. */
export type LimitsBrief = Pick<Brief, "limitations" | "level" | "sessionOfWeek"> &
  Pick<Partial<Brief>, "sessionsPerWeek" | "week">;

/** Low-back score, at most, of a session: by the declared status, the kind of day and what the week leaves. */
export const lowBackBudgetOf = (status: LimitationStatus | undefined, brief: LimitsBrief): number => {
  const ofWeek = brief.week?.lowBackMost ?? Number.POSITIVE_INFINITY;
  const day = Math.min(ofWeek, dayKindOf(brief) === "light" ? lowBackBudgetLight : lowBackBudget);
  if (status === "history") return Math.min(day, lowBackBudgetHistory);
  return status === "cleared" ? Math.min(day, lowBackBudgetCleared) : day;
};
