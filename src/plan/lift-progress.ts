import { dayNumber } from "../measure/day-number";
import { exerciseKey, itemsOf } from "../measure/items";
import { liftHistory } from "../measure/lift-history";
import type { Gym } from "../model/gym";
import type { KnownItem } from "../model/plan";
import type { Exposure, LiftProgress, UnloadedExposure } from "../model/progression";
import { programDays } from "../model/progression-defaults";
import type { RecordedSet } from "../model/record";
import type { WeekPlace } from "./easy-week";
import { daysOffOf, wasEasyLast } from "./last-done";
import type { PlannedSession } from "./match-records";
import type { Past } from "./past";
import { plannedItem } from "./planned-item";
import type { ProgressionSetting } from "./progression-of";

/** Which session of a week with a lift a day is, from 1. */
const turnOf = (days: readonly PlannedSession[], day: number, id: string): number => {
  const before = days.filter((session) => session.day <= day && plannedItem(session, id) !== undefined);
  return Math.max(1, before.length);
};

/** Reps by which a set outside of the programme may miss the range and still be of its kind. */
const repsNear = 2;

/** Whether a session of a lift was of the kind that is due: of its role, or of about its reps. */
const isOfKind = (item: KnownItem, { planned, sets }: Exposure): boolean => {
  if (planned !== undefined) return planned.role === item.role;
  const { target } = item.prescription;
  if (target.kind !== "reps") return true;
  return sets.some(({ reps }) => reps >= target.min - repsNear && reps <= target.max + repsNear);
};

/** How a lift went lately, the newest first. */
const exposuresOf = (id: string, { records, today, matched, places }: Past): readonly Exposure[] =>
  records
    .flatMap((record) => {
      const [day] = liftHistory(id, [record], today, programDays);
      if (day === undefined) return [];
      const session = matched.sessionOf.get(record);
      const planned = plannedItem(session, id);
      const isDeload = session !== undefined && places[session.week]?.isEasy === true;
      const turn = session === undefined ? {} : { turn: turnOf(matched.weekOf(session), session.day, id) };
      return [{ daysAgo: day.ago, sets: day.sets, isDeload, ...turn, ...(planned === undefined ? {} : { planned }) }];
    })
    .sort((a, b) => a.daysAgo - b.daysAgo);

const isUnloadedSet = ({ kg = 0, reps = 0, kind }: RecordedSet): boolean => kind !== "ramp" && kg === 0 && reps > 0;

/** How a lift went lately without a load, the newest first; easy weeks say nothing. */
const unloadedOf = (id: string, { records, today, matched, places }: Past): readonly UnloadedExposure[] =>
  records
    .flatMap((record): readonly UnloadedExposure[] => {
      const daysAgo = dayNumber(today) - dayNumber(record.day);
      const session = matched.sessionOf.get(record);
      const isEasy = session !== undefined && places[session.week]?.isEasy === true;
      if (isEasy || daysAgo < 0 || daysAgo > programDays) return [];
      const entries = record.entries.filter(({ exercise }) => exercise === id);
      const sets = entries.flatMap((entry) =>
        entry.sets.filter(isUnloadedSet).map(({ reps = 0, rir }) => ({ reps, ...(rir === undefined ? {} : { rir }) })),
      );
      return sets.length === 0 ? [] : [{ daysAgo, sets }];
    })
    .sort((a, b) => a.daysAgo - b.daysAgo);

/** What a lift's next session depends on beside its past. */
export interface DueLift extends ProgressionSetting {
  /** The item as the week plans it. */
  readonly item: KnownItem;
  /** Where the week stands. */
  readonly place: WeekPlace;
  /** Plans of the week's days, in order. */
  readonly days: readonly PlannedSession[];
  /** Place of the day among them. */
  readonly day: number;
  /** The sessions of that day in weeks of its kind up to it, easy weeks left out. */
  readonly alike: readonly PlannedSession[];
  /** Where it is done. */
  readonly gym: Gym;
}

/** Whether nothing but main lifts comes before a lift in its session. */
const isFresh = (session: PlannedSession | undefined, id: string): boolean => {
  const items = itemsOf(session?.plan.blocks ?? []);
  const place = items.findIndex(({ exercise }) => exerciseKey(exercise) === id);
  return items.slice(0, Math.max(0, place)).every(({ role }) => role === "main" || role === "activation");
};

/** A lift of a programme with how it went lately; easy weeks say nothing of how strong somebody is. */
export const liftProgress = (due: DueLift, past: Past | undefined): LiftProgress => {
  const { item, place, days, day, alike, gym, goal, level } = due;
  const id = item.exercise.id;
  const turns = days.filter((session) => plannedItem(session, id) !== undefined).length;
  const all = (past === undefined ? [] : exposuresOf(id, past)).filter(({ isDeload }) => !isDeload);
  return {
    item,
    week: place.week,
    weekOfBlock: place.weekOfBlock,
    timeOfBlock: place.timeOfBlock,
    time: Math.max(1, alike.filter((session) => plannedItem(session, id) !== undefined).length),
    turn: { at: turnOf(days, day, id), of: Math.max(1, turns) },
    isFresh: isFresh(
      days.find((session) => session.day === day),
      id,
    ),
    daysOff: past === undefined ? 0 : daysOffOf(id, past),
    wasEasy: past !== undefined && wasEasyLast(id, past),
    history: all.filter((exposure) => isOfKind(item, exposure)),
    all,
    unloaded: past === undefined ? [] : unloadedOf(id, past),
    gym,
    goal,
    level,
  };
};
