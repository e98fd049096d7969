import { briefOfSession } from "../build/brief-of-session";
import type { Parts } from "../build/parts";
import { readOwnBlocks } from "../build/read-list";
import { frozenCopy } from "../compile/frozen-copy";
import { InfeasibleError } from "../errors";
import { estimateOf } from "../measure/estimate-of";
import { generalSecondsOf } from "../measure/general-warmup";
import type { Change, Progress } from "../model/change";
import type { Gym } from "../model/gym";
import type { PlanContext } from "../model/plan";
import type { Session } from "../model/session";
import { requireSession } from "../schema/require-plan";
import { type Adaptation, type Outlook, outlookOf } from "./adaptation";
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
  const { elapsedSeconds } = read.progress;
  const adaptation: Adaptation = {
    running: read.running,
    brief: { ...brief, ...asked, place: gymWithout(brief.place, takenStations(session.decisions)) },
    exercises,
    setting: { gym: brief.place, crowding: brief.crowding, generalSeconds: generalSecondsOf(session.context ?? brief) },
    elapsedSeconds,
    // Who is late has no time left: never less than none, or not even what is done would fit.
    budgetSeconds:
      minutes === undefined ? Number.POSITIVE_INFINITY : Math.max(elapsedSeconds, Math.floor(minutes * 60)),
    decisions: session.decisions,
  };
  return { adaptation, gym: brief.place, read };
};

/** What of a running session fits its time; nothing where nothing is left to do. */
const fitSomething = (adaptation: Adaptation): Outlook | undefined => {
  const outlook = fitRemaining(adaptation);
  return outlook === undefined || outlook.blocks.length === 0 ? undefined : outlook;
};

/**
 * Fewest minutes in which something of a running session can still be done, as it was and as it is after the change.
 */
const enoughMinutes = (states: readonly Adaptation[], gym: Gym): number | undefined => {
  const whole = Math.ceil(Math.max(...states.map((state) => outlookOf(state).seconds)) / 60);
  for (let minutes = 1; minutes <= whole; minutes += 1) {
    const told = states.map((state) => applyChange(state, { kind: "minutes-left", minutes }, gym));
    if (told.every((state) => fitSomething(state) !== undefined)) return minutes;
  }
  return undefined;
};

/** Nothing fits and nothing is done: a session of nothing is none. */
const refuse = (states: readonly Adaptation[], change: Change, gym: Gym): never => {
  const minutes = enoughMinutes(states, gym);
  if (minutes === undefined) {
    const message =
      "After this change nothing of the session is left to do, and nothing is done yet. Leave it for today, or build another.";
    throw new InfeasibleError(message, [change.kind], []);
  }
  const offer = `From ${minutes} ${minutes === 1 ? "minute" : "minutes"} on something can be done.`;
  const message = `Nothing of the session fits the time that is left, and nothing is done yet. What works: ${offer}`;
  throw new InfeasibleError(message, [change.kind], [{ message: offer, change: { kind: "minutes-left", minutes } }]);
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
    requireSession(session);
    const given = { progress, change };
    const { adaptation, gym, read } = begin(session, given, parts);
    const changed = applyChange(adaptation, read.change, gym);
    const outlook = fitSomething(changed);
    if (outlook === undefined) return refuse([adaptation, changed], read.change, gym);
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
    return frozenCopy({
      ...plan,
      estimate: estimateOf(outlook.seconds, Math.round(read.progress.elapsedSeconds)),
      decisions,
      notices,
    });
  };
