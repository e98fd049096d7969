import type { Objective, Score } from "../model/objective";
import type { Session } from "../model/session";
import { requirePlan } from "../schema/require-plan";
import { balancedStimulus } from "./score";
import { scoreContextOf, scorePlan } from "./score-plan";

/**
 * What a second session is worth more than a first, in total and in parts; negative where it is worth less. Both are
 * scored for the person and the wishes of the first: scores of different wishes cannot be compared. The library's own
 * objective weighs work for back and legs; for days of other regions give one that weighs theirs.
 *
 * @param before The first session.
 * @param after The second.
 * @param objective What makes one session better than another.
 * @throws {OptionsError} When one of them is not a session, or the objective is none.
 * @example
 * const session = buildSession({ minutes: 45 });
 * compareSessions(session, session).total; // => 0
 */
export const compareSessions = (before: Session, after: Session, objective: Objective = balancedStimulus): Score => {
  requirePlan(before);
  const context = scoreContextOf(before);
  const was = scorePlan(before, context, objective);
  const is = scorePlan(after, context, objective);
  const parts = Object.keys(was.parts).map((part) => [part, (is.parts[part] ?? 0) - (was.parts[part] ?? 0)] as const);
  return { total: is.total - was.total, parts: Object.fromEntries(parts) };
};
