import { briefOfSession } from "../build/brief-of-session";
import type { Parts } from "../build/parts";
import { generalSecondsOf } from "../measure/general-warmup";
import { planSeconds } from "../measure/plan-timeline";
import type { Decision, Step } from "../model/decision";
import type { Block } from "../model/plan";
import type { Session } from "../model/session";
import { type Adaptation, worksOf } from "./adaptation";
import { withoutAddedRests } from "./added-rests";
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
    brief: {
      ...brief,
      include: [...include, ...keptForLast(blocks)],
      lock,
      ...(priorityLift === undefined ? {} : { priorityLift }),
    },
    exercises,
    setting: { gym: brief.place, crowding: brief.crowding, generalSeconds: generalSecondsOf(session.context ?? brief) },
    elapsedSeconds: 0,
    budgetSeconds,
    decisions: [],
  };
};

/** What the time cost blocks whose rests alone are shorter. */
const restDecisions = (blocks: readonly Block[], before: readonly Block[]): readonly Decision[] => {
  const works = worksOf(runningOf(blocks, nothingDone));
  return worksOf(runningOf(before, nothingDone)).flatMap((work, at) => cutDecisions(works[at] ?? work, work));
};

/**
 * As few lifts cut as can be, main lifts and those of main movements last; the same blocks where nothing can be cut.
 */
const cutTo = (
  budgetSeconds: number,
  session: Session,
  blocks: readonly Block[],
  parts: Parts,
): Step<readonly Block[]> => {
  const adaptation = adaptationOf(budgetSeconds, session, blocks, parts);
  const fitted = fitRemaining(adaptation);
  if (fitted === undefined || fitted.blocks.length === 0) return { value: blocks, decisions: [] };
  const works = worksOf(fitted.running);
  const decisions: readonly Decision[] = worksOf(adaptation.running).flatMap((work, at) =>
    cutDecisions(works[at] ?? work, work),
  );
  return { value: fitted.blocks.map(({ block }) => block), decisions };
};

/**
 * Blocks cut to a time: rests that were made longer for want of other use first, then as few lifts as can be, main
 * lifts last; the same blocks where they fit or nothing can be cut.
 *
 * @param session What they were built for.
 */
export const within = (
  budgetSeconds: number,
  session: Session,
  blocks: readonly Block[],
  parts: Parts,
): Step<readonly Block[]> => {
  const fits = (some: readonly Block[]): boolean =>
    planSeconds({ ...session, blocks: some }, parts.gyms) <= budgetSeconds;
  if (fits(blocks)) return { value: blocks, decisions: [] };
  const rested = withoutAddedRests(blocks, session.decisions, fits);
  const decisions = restDecisions(rested, blocks);
  if (fits(rested)) return { value: rested, decisions };
  const cut = cutTo(budgetSeconds, session, rested, parts);
  return { value: cut.value, decisions: [...decisions, ...cut.decisions] };
};
/** Blocks whose lifts have progressed, cut where that takes longer than their session may: more reps take more time. */
export const withinMinutes = (session: Session, blocks: readonly Block[], parts: Parts): Step<readonly Block[]> =>
  within(budgetOf(session), session, blocks, parts);
