import { briefOfSession } from "../build/brief-of-session";
import type { Parts } from "../build/parts";
import { readOwnBlocks } from "../build/read-list";
import { frozen } from "../compile/define-frozen";
import { InfeasibleError } from "../errors";
import { estimateOf } from "../measure/estimate-of";
import { generalSecondsOf } from "../measure/general-warmup";
import type { PlanContext } from "../model/plan";
import type { Session } from "../model/session";
import type { Change, Progress } from "../model/week";
import { requirePlan } from "../schema/require-plan";
import { type Adaptation, outlookOf } from "./adaptation";
import { applyChange } from "./apply-change";
import { changeDecisions } from "./change-decisions";
import { changeNotices } from "./change-notices";
import { fitRemaining } from "./fit-remaining";
import { readChange } from "./read-change";
import { gymWithout, takenStations } from "./taken-stations";

const begin = (session: Session, given: { readonly progress: unknown; readonly change: unknown }, parts: Parts) => {
  const { brief, exercises } = briefOfSession(session, parts);
  const read = readChange(session, given, exercises);
  const { include, lock, priorityLift } = session.brief;
  const asked = { include, lock, ...(priorityLift === undefined ? {} : { priorityLift }) };
  const minutes = session.context?.minutes ?? session.brief.minutes;
  const adaptation: Adaptation = {
    running: read.running,
    brief: { ...brief, ...asked, place: gymWithout(brief.place, takenStations(session.decisions)) },
    exercises,
    setting: { gym: brief.place, crowding: brief.crowding, generalSeconds: generalSecondsOf(session.context ?? brief) },
    elapsedSeconds: read.progress.elapsedSeconds,
    budgetSeconds: minutes === undefined ? Number.POSITIVE_INFINITY : Math.floor(minutes * 60),
    decisions: session.decisions,
  };
  return { adaptation, gym: brief.place, read };
};

/** Fewest minutes in which something of a running session can still be done. */
const enoughMinutes = (adaptation: Adaptation): number | undefined => {
  const whole = Math.ceil(outlookOf(adaptation).seconds / 60);
  for (let minutes = 1; minutes <= whole; minutes += 1) {
    const budgetSeconds = adaptation.elapsedSeconds + minutes * 60;
    if (fitRemaining({ ...adaptation, budgetSeconds }) !== undefined) return minutes;
  }
  return undefined;
};

/** Nothing fits and nothing is done: a session of nothing is none. */
const refuse = (adaptation: Adaptation, change: Change): never => {
  const minutes = enoughMinutes(adaptation);
  const offer =
    minutes === undefined
      ? []
      : [{ message: `From ${minutes} minutes on something can be done.`, change: { kind: "minutes-left", minutes } }];
  const ways = offer.map(({ message }) => ` What works: ${message}`).join("");
  const message =
    minutes === undefined
      ? "After this change nothing of the session is left to do, and nothing is done yet. Leave it for today, or build another."
      : `Nothing of the session fits the time that is left, and nothing is done yet.${ways}`;
  throw new InfeasibleError(message, [change.kind], offer);
};

const contextOf = (session: Session, { brief, budgetSeconds }: Adaptation, change: Change): Partial<PlanContext> => ({
  ...session.context,
  ...(change.kind === "minutes-left" ? { minutes: Math.max(1, Math.ceil(budgetSeconds / 6) / 10) } : {}),
  ...(change.kind === "pain" ? { limitations: brief.limitations } : {}),
});

/**
 * Makes the function that changes a running session over a builder's parts. The brief stays: it tells what the session
 * was built from; the stations that are taken stand in its decisions, minutes and pain in its context.
 */
export const makeAdaptSession =
  (parts: Parts) =>
  (session: Session, progress: Progress, change: Change): Session => {
    requirePlan(session);
    const given = { progress, change };
    const { adaptation, gym, read } = begin(session, given, parts);
    const changed = applyChange(adaptation, read.change, gym);
    const outlook = fitRemaining(changed);
    if (outlook === undefined || outlook.blocks.length === 0) return refuse(changed, read.change);
    // Read anew, so that fields stand in the same order whatever made them.
    const blocks = readOwnBlocks(
      outlook.blocks.map(({ block }) => block),
      changed.exercises,
    );
    const decisions = changeDecisions(
      changed,
      outlook,
      read.running.map(({ block }) => block),
    );
    const plan = { ...session, blocks, context: contextOf(session, changed, read.change) };
    const notices = changeNotices(session, plan, decisions, { brief: changed.brief, change: read.change });
    return frozen({
      ...plan,
      estimate: estimateOf(outlook.seconds, Math.round(read.progress.elapsedSeconds)),
      decisions,
      notices,
    });
  };
