import type { Parts } from "../build/parts";
import type { Decision, Step } from "../model/decision";
import type { Block } from "../model/plan";
import type { TrainingRecord } from "../model/record";
import type { Session } from "../model/session";
import type { Program, Progression } from "../model/week";
import { fieldOf } from "../schema/look-into";
import { requireProgram } from "../schema/require-plan";
import { closerThanPlanned } from "./closer-than-planned";
import { type Due, dueOf, type Standing, standingOf } from "./due-session";
import type { WeekPlace } from "./easy-week";
import { liftProgress } from "./lift-progress";
import type { Matched, PlannedSession } from "./match-records";
import { otherDayNotice } from "./other-day-notice";
import { plainSession, sessionsUpTo } from "./plain-session";
import { progressBlocks } from "./progress-blocks";
import { strategyOf } from "./progression-of";
import { settingOf } from "./read-program";
import { decisionOnSession } from "./replace-work";
import { requireInTime } from "./require-in-time";
import { sessionOfProgram } from "./session-of-program";
import { turnsOf } from "./turns-of";
import { budgetOf, withinMinutes } from "./within-minutes";

/** What a programme does not hold itself. */
export interface NextSessionParts {
  /** Progressions that were given as functions. */
  readonly progressions?: readonly Progression[];
}

/** Missed sessions right before the next one: older ones were told when they were missed. */
const missedDecisions = (sessions: readonly PlannedSession[], { missed, next }: Matched): readonly Decision[] => {
  const told: Decision[] = [];
  for (let at = next - 2; at >= 0; at -= 1) {
    const session = sessions[at];
    if (session === undefined || !missed.includes(session)) break;
    told.unshift(decisionOnSession("session-missed", { week: session.week + 1, day: session.day + 1 }));
  }
  return told;
};

const easyDecision = ({ week, weekOfBlock, isEasy }: WeekPlace): readonly Decision[] =>
  isEasy ? [decisionOnSession("easy-week", { week, after: weekOfBlock - 1 })] : [];

/** The blocks of the session that is due, with what their lifts do next. */
const progressedBlocks = (
  { session, place, gym }: Due,
  { program, sessions, kinds, progressions, past }: Standing,
): Step<readonly Block[]> => {
  const setting = settingOf(program);
  const days = sessions.filter(({ week }) => week === session.week);
  const plain = plainSession(session, sessions, past.places, kinds);
  const alike = sessionsUpTo(session, sessions, past.places, kinds);
  return progressBlocks(plain.plan.blocks, {
    liftOf: (item) => liftProgress({ item, place, days, day: session.day, alike, gym, ...setting }, past),
    strategyOf: ({ role }) => strategyOf(progressions.get(role) ?? "double"),
    isEasy: place.isEasy,
    goal: setting.goal,
  });
};

const sessionOf = (due: Due, standing: Standing, parts: Parts): Session => {
  const { session, place, base } = due;
  const { program, sessions, kinds, past } = standing;
  const step = progressedBlocks(due, standing);
  const fitted = withinMinutes(base, step.value, parts);
  const plan = { ...session.plan, blocks: fitted.value };
  const turns = turnsOf(program, base, plan);
  const told = [...missedDecisions(sessions, past.matched), ...easyDecision(place)];
  return sessionOfProgram(
    {
      base,
      plan,
      reasons: {
        first: [...told, ...turns.map(({ decision }) => decision)],
        last: [...step.decisions, ...fitted.decisions],
      },
      notices: otherDayNotice(program.weeks[session.week % kinds], session.day, past.today, parts.gyms),
      past: { today: past.today, records: closerThanPlanned(program, session, past) },
      turns: new Map(turns.map(({ from, by }) => [from, by])),
    },
    parts,
  );
};

/**
 * Makes the function that gives the next session of a programme over a builder's parts: the one behind the last that
 * was done, with loads, reps and rests that answer to how the last ones went.
 */
export const makeNextSession =
  (parts: Parts) =>
  (program: Program, records: readonly TrainingRecord[], today: string, more: NextSessionParts = {}): Session => {
    requireProgram(program);
    const standing = standingOf(program, records, today, fieldOf(more, "progressions") ?? []);
    const due = dueOf(standing, parts.gyms);
    const session = sessionOf(due, standing, parts);
    requireInTime(session, budgetOf(due.base), [...standing.progressions.values()]);
    return session;
  };
