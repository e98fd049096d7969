import { briefOfSession } from "../build/brief-of-session";
import type { Parts } from "../build/parts";
import { generalSecondsOf } from "../measure/general-warmup";
import { planSeconds } from "../measure/plan-timeline";
import type { Decision, Step } from "../model/decision";
import type { Block } from "../model/plan";
import type { Session } from "../model/session";
import { type Adaptation, worksOf } from "./adaptation";
import { cutDecisions } from "./change-decisions";
import { fitRemaining } from "./fit-remaining";
import { keptForLast } from "./kept-for-last";
import { runningOf } from "./running";

/** Seconds that a session may take: the minutes it was built for, or what it takes where that is more by wish. */
export const budgetOf = ({ brief, estimate }: Session): number =>
  brief.minutes === undefined ? Number.POSITIVE_INFINITY : Math.max(Math.floor(brief.minutes * 60), estimate.seconds);

/** Nothing is done yet of a session that is planned. */
const nothingDone = { done: [], elapsedSeconds: 0 } as const;

const adaptationOf = (budgetSeconds: number, session: Session, blocks: readonly Block[], parts: Parts): Adaptation => {
  const { brief, exercises } = briefOfSession(session, parts);
  const { include, lock, priorityLift } = session.brief;
  return {
    running: runningOf(blocks, nothingDone),
    brief: { ...brief, include: [...include, ...keptForLast(blocks)], lock, ...(priorityLift === undefined ? {} : { priorityLift }) },
    exercises,
    setting: { gym: brief.place, crowding: brief.crowding, generalSeconds: generalSecondsOf(session.context ?? brief) },
    elapsedSeconds: 0,
    budgetSeconds,
    decisions: [],
  };
};

/**
 * Blocks cut to a time: as few lifts as can be, main lifts last; the same blocks where they fit or nothing can be cut.
 *
 * @param session What they were built for.
 */
export const within = (
  budgetSeconds: number,
  session: Session,
  blocks: readonly Block[],
  parts: Parts,
): Step<readonly Block[]> => {
  const asIs = { value: blocks, decisions: [] };
  if (planSeconds({ ...session, blocks }, parts.gyms) <= budgetSeconds) return asIs;
  const adaptation = adaptationOf(budgetSeconds, session, blocks, parts);
  const fitted = fitRemaining(adaptation);
  if (fitted === undefined || fitted.blocks.length === 0) return asIs;
  const works = worksOf(fitted.running);
  const decisions: readonly Decision[] = worksOf(adaptation.running).flatMap((work, at) =>
    cutDecisions(works[at] ?? work, work),
  );
  return { value: fitted.blocks.map(({ block }) => block), decisions };
};

/** Blocks whose lifts have progressed, cut where that takes longer than their session may: more reps take more time. */
export const withinMinutes = (session: Session, blocks: readonly Block[], parts: Parts): Step<readonly Block[]> =>
  within(budgetOf(session), session, blocks, parts);
