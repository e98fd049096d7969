import { InfeasibleError } from "../errors";
import type { Gym } from "../model/gym";
import type { TrainingRecord } from "../model/record";
import type { Session } from "../model/session";
import type { Role } from "../model/vocabulary";
import type { Program, Progression } from "../model/week";
import { requireSession } from "../schema/require-plan";
import { type WeekPlace, weekPlaces } from "./easy-week";
import { isSession } from "./is-session";
import { matchRecords, type PlannedSession } from "./match-records";
import type { Past } from "./past";
import { startDay } from "./program-options";
import { programIssue, progressionsOf, readPast, sessionsOf } from "./read-program";
import { gymOfDay } from "./week-at";
import { countKinds } from "./week-kinds";

/** A programme beside what was trained of it. */
export interface Standing {
  /** The programme. */
  readonly program: Program;
  /** Its sessions, in order. */
  readonly sessions: readonly PlannedSession[];
  /** How many kinds of week take turns. */
  readonly kinds: number;
  /** The progression of each role. */
  readonly progressions: ReadonlyMap<Role, Progression>;
  /** What was trained, and where its weeks stand. */
  readonly past: Past;
}

/** Where a programme stands after what was trained. */
export const standingOf = (
  program: Program,
  records: readonly TrainingRecord[],
  today: string,
  own: unknown,
): Standing => {
  const read = readPast(records, today);
  const progressions = progressionsOf(program, own);
  const kinds = countKinds(program);
  const places = weekPlaces(program.weeks.length, [...progressions.values()].includes("wave"), kinds);
  const sessions = sessionsOf(program);
  const start = startDay(program.options);
  const since = read.records.filter(({ day }) => start === undefined || day >= start);
  const matched = matchRecords(sessions, since, program.weeks[0]?.days.length ?? 1);
  return { program, sessions, kinds, progressions, past: { ...read, matched, places } };
};

/** The session that is due, with where it stands and what it is made of. */
export interface Due {
  /** The session as the programme plans it. */
  readonly session: PlannedSession;
  /** Where its week stands. */
  readonly place: WeekPlace;
  /** The session of that day in the first week of its kind. */
  readonly base: Session;
  /** Where it is done. */
  readonly gym: Gym;
}

/**
 * The session that is due.
 *
 * @throws {InfeasibleError} When the programme is over.
 * @throws {OptionsError} When the programme is not one that was built.
 */
export const dueOf = ({ program, sessions, kinds, past }: Standing, gyms: readonly Gym[]): Due => {
  const session = sessions[past.matched.next];
  const place = past.places[session?.week ?? -1];
  if (session === undefined || place === undefined) {
    throw new InfeasibleError("The programme is over. Build another one with these records.", ["program"], []);
  }
  const base = program.weeks[session.week % kinds]?.days[session.day]?.plan;
  if (base !== undefined && isSession(base)) requireSession(base);
  const gym = gymOfDay(session.plan, gyms);
  if (base !== undefined && isSession(base) && gym !== undefined) return { session, place, base, gym };
  throw programIssue("program", "a programme that buildProgram made", "another one");
};
