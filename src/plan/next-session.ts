import type { Parts } from "../build/parts";
import { InfeasibleError } from "../errors";
import type { Decision } from "../model/decision";
import type { Gym } from "../model/gym";
import type { TrainingRecord } from "../model/record";
import type { Session } from "../model/session";
import type { Program, Progression } from "../model/week";
import { requireProgram, requireSession } from "../schema/require-plan";
import { closerThanPlanned } from "./closer-than-planned";
import { type WeekPlace, weekPlaces } from "./easy-week";
import { isSession } from "./is-session";
import { liftProgress } from "./lift-progress";
import { type Matched, matchRecords, type PlannedSession } from "./match-records";
import { otherDayNotice } from "./other-day-notice";
import type { Past } from "./past";
import { plainSession, sessionsUpTo } from "./plain-session";
import { startDay } from "./program-options";
import { progressBlocks } from "./progress-blocks";
import { strategyOf } from "./progression-of";
import { programIssue, progressionsOf, readPast, sessionsOf, settingOf } from "./read-program";
import { decisionOnSession } from "./replace-work";
import { sessionOfProgram } from "./session-of-program";
import { turnsOf } from "./turns-of";
import { countKinds } from "./week-kinds";
import { gymOfDay } from "./weeks-of-program";
import { withinMinutes } from "./within-minutes";

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

/** The session that is due, with where it stands and what it is made of. */
interface Due {
  /** The session as the programme plans it. */
  readonly session: PlannedSession;
  /** Where its week stands. */
  readonly place: WeekPlace;
  /** The session of that day in the first week of its kind. */
  readonly base: Session;
  /** Where it is done. */
  readonly gym: Gym;
}

const dueOf = (
  program: Program,
  session: PlannedSession | undefined,
  places: readonly WeekPlace[],
  gyms: readonly Gym[],
): Due => {
  const kinds = countKinds(program);
  const place = places[session?.week ?? -1];
  if (session === undefined || place === undefined) {
    throw new InfeasibleError("The programme is over. Build another one with these records.", ["program"], []);
  }
  const base = program.weeks[session.week % kinds]?.days[session.day]?.plan;
  if (base !== undefined && isSession(base)) requireSession(base);
  const gym = gymOfDay(session.plan, gyms);
  if (base !== undefined && isSession(base) && gym !== undefined) return { session, place, base, gym };
  throw programIssue("program", "a programme that buildProgram made", "another one");
};

/**
 * Makes the function that gives the next session of a programme over a builder's parts: the one behind the last that
 * was done, with loads, reps and rests that answer to how the last ones went.
 */
export const makeNextSession =
  (parts: Parts) =>
  (program: Program, records: readonly TrainingRecord[], today: string, more: NextSessionParts = {}): Session => {
    requireProgram(program);
    const read = readPast(records, today);
    const progressions = progressionsOf(program, more.progressions ?? []);
    const setting = settingOf(program);
    const kinds = countKinds(program);
    const places = weekPlaces(program.weeks.length, [...progressions.values()].includes("wave"), kinds);
    const sessions = sessionsOf(program);
    const start = startDay(program.options);
    const since = read.records.filter(({ day }) => start === undefined || day >= start);
    const matched = matchRecords(sessions, since, program.weeks[0]?.days.length ?? 1);
    const { session, place, base, gym } = dueOf(program, sessions[matched.next], places, parts.gyms);
    const past: Past = { ...read, matched, places };
    const days = sessions.filter(({ week }) => week === session.week);
    const plain = plainSession(session, sessions, places, kinds);
    const alike = sessionsUpTo(session, sessions, places, kinds);
    const step = progressBlocks(plain.plan.blocks, {
      liftOf: (item) => liftProgress({ item, place, days, day: session.day, alike, gym, ...setting }, past),
      strategyOf: ({ role }) => strategyOf(progressions.get(role) ?? "double"),
      isEasy: place.isEasy,
      goal: setting.goal,
    });
    const fitted = withinMinutes(base, step.value, parts);
    const plan = { ...session.plan, blocks: fitted.value };
    const turns = turnsOf(program, base, plan);
    const reasons = {
      first: [...missedDecisions(sessions, matched), ...easyDecision(place), ...turns.map(({ decision }) => decision)],
      last: [...step.decisions, ...fitted.decisions],
    };
    return sessionOfProgram(
      {
        base,
        plan,
        reasons,
        notices: otherDayNotice(program.weeks[session.week % kinds], session.day, today, parts.gyms),
        past: { today, records: closerThanPlanned(program, session, past) },
        turns: new Map(turns.map(({ from, by }) => [from, by])),
      },
      parts,
    );
  };
