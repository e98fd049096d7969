import { exerciseKey, itemsOf } from "../measure/items";
import { mapBlockItems } from "../measure/map-block";
import { restSecondsOf } from "../measure/rest-seconds";
import type { WeekPlace } from "./easy-week";
import type { PlannedSession, SessionPlace } from "./match-records";

/** The sessions of a day in weeks of its kind, easy weeks left out, in order. */
const sessionsAlike = (
  { week, day }: SessionPlace,
  sessions: readonly PlannedSession[],
  places: readonly WeekPlace[],
  kinds: number,
): readonly PlannedSession[] =>
  sessions.filter((one) => one.day === day && one.week % kinds === week % kinds && places[one.week]?.isEasy === false);

/** Those of them up to a session's own week: what its lifts were planned to have done before it, and it. */
export const sessionsUpTo = (
  due: SessionPlace,
  sessions: readonly PlannedSession[],
  places: readonly WeekPlace[],
  kinds: number,
): readonly PlannedSession[] => sessionsAlike(due, sessions, places, kinds).filter(({ week }) => week <= due.week);

/** A session whose lifts rest as long as each did in the first session that it was in: rests only ever get shorter. */
const withFirstRests = (session: PlannedSession, alike: readonly PlannedSession[]): PlannedSession => {
  const rests = new Map(
    [...alike].reverse().flatMap(({ plan }) => itemsOf(plan.blocks).map((item) => [exerciseKey(item.exercise), item])),
  );
  const blocks = session.plan.blocks.map((block) =>
    mapBlockItems(block, (item) => {
      const restSeconds = restSecondsOf(rests.get(exerciseKey(item.exercise)) ?? item);
      if (restSeconds === restSecondsOf(item)) return item;
      return { ...item, prescription: { ...item.prescription, restSeconds } };
    }),
  );
  return { ...session, plan: { ...session.plan, blocks } };
};

/**
 * The session as it is before rests shrink or sets become few: as in the first week of its kind in a stretch, with the
 * rests that each lift began with.
 */
export const plainSession = (
  due: PlannedSession,
  sessions: readonly PlannedSession[],
  places: readonly WeekPlace[],
  kinds: number,
): PlannedSession => {
  const alike = sessionsAlike(due, sessions, places, kinds);
  const stretch = ({ week }: SessionPlace): number => places[week]?.block ?? 0;
  const firsts = alike.filter(({ week }) => places[week]?.timeOfBlock === 1);
  const plain =
    firsts.find((session) => stretch(session) === stretch(due)) ??
    firsts.find((session) => stretch(session) % 2 === stretch(due) % 2) ??
    due;
  return withFirstRests(plain, alike);
};
