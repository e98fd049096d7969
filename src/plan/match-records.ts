import { exerciseKey, itemsOf } from "../measure/items";
import type { Plan } from "../model/plan";
import type { TrainingRecord } from "../model/record";

/** A session of a programme by its place. */
export interface SessionPlace {
  /** Place of the week, from 0. */
  readonly week: number;
  /** Place of the day in it, from 0. */
  readonly day: number;
}

/** A session of a programme with its plan. */
export interface PlannedSession extends SessionPlace {
  /** The plan. */
  readonly plan: Plan;
}

/** Which sessions of a programme were done. */
export interface Matched {
  /** What each record was: the session that it was of, or nothing for training outside of the programme. */
  readonly sessionOf: ReadonlyMap<TrainingRecord, PlannedSession>;
  /** The sessions of the week of one. */
  readonly weekOf: (session: PlannedSession) => readonly PlannedSession[];
  /** The sessions behind one, up to the next one that is due. */
  readonly since: (session: PlannedSession) => readonly PlannedSession[];
  /** Place of the session that is next, among all. */
  readonly next: number;
  /** Sessions before it that were not done. */
  readonly missed: readonly PlannedSession[];
}

/** Share of the exercises that a record trained that a session must hold to be the one that was done (our default). */
const enoughInCommon = 0.5;

const shareOf = ({ entries }: TrainingRecord, plan: Plan): number => {
  const planned = new Set(itemsOf(plan.blocks).map(({ exercise }) => exerciseKey(exercise)));
  const done = new Set(entries.map(({ exercise }) => exercise));
  const common = [...done].filter((id) => planned.has(id)).length;
  return done.size === 0 ? 0 : common / done.size;
};

/** A session that was found for a record, and how much of the record is in it. */
interface Found {
  readonly share: number;
  readonly at: number;
}

const bestAhead = (record: TrainingRecord, ahead: readonly PlannedSession[]): Found =>
  ahead.reduce<Found>(
    (found, { plan }, at) => {
      const share = shareOf(record, plan);
      return share > found.share ? { share, at } : found;
    },
    { share: 0, at: -1 },
  );

/** Whether a record is a further part of the session before it: apps may write one for each exercise. */
const isMoreOf = (
  record: TrainingRecord,
  last: TrainingRecord | undefined,
  session: PlannedSession | undefined,
  best: Found,
): session is PlannedSession => {
  if (session === undefined || last?.day !== record.day) return false;
  const share = shareOf(record, session.plan);
  return share >= enoughInCommon && share >= best.share;
};

/**
 * Which session each record was of: of those of a week ahead the one with most of its exercises, the earliest of equal
 * ones; a further record of a day is of the same session where it fits no other better. Sessions that were passed over
 * are missed.
 *
 * @param records In the order of their days.
 */
export const matchRecords = (
  sessions: readonly PlannedSession[],
  records: readonly TrainingRecord[],
  perWeek: number,
): Matched => {
  const sessionOf = new Map<TrainingRecord, PlannedSession>();
  const done = new Set<PlannedSession>();
  let [next, last]: [number, TrainingRecord | undefined] = [0, undefined];
  for (const record of records) {
    const ahead = sessions.slice(next, next + perWeek);
    const best = bestAhead(record, ahead);
    const before = last && sessionOf.get(last);
    const isMore = isMoreOf(record, last, before, best);
    const session = isMore ? before : ahead[best.at];
    if (session === undefined || (!isMore && best.share < enoughInCommon)) continue;
    sessionOf.set(record, session);
    done.add(session);
    last = record;
    if (!isMore) next += best.at + 1;
  }
  const weekOf = ({ week }: PlannedSession) => sessions.filter((session) => session.week === week);
  const since = (session: PlannedSession) => sessions.slice(sessions.indexOf(session) + 1, next);
  return { sessionOf, weekOf, since, next, missed: sessions.slice(0, next).filter((session) => !done.has(session)) };
};
