import { moranNavarro2017 } from "../../model/citations";
import {
  fewDirectSets,
  fullDirectSets,
  musclePerSession,
  spacingHours,
  spacingHoursAfterHard,
} from "../../model/defaults";
import type { Muscle } from "../../model/vocabulary";
import type { Week, WeekDay } from "../../model/week";
import { defineRule } from "../define-rule";
import { type MuscleWork, muscleWork } from "../direct-sets";

interface Limits {
  readonly hours: number;
  readonly hoursAfterHard: number;
  readonly smallSets: number;
  readonly fullSets: number;
  readonly hardSets: number;
}

/** A session of a week with the muscles that it trained directly in more than a few sets. */
interface Session {
  readonly place: number;
  readonly day: WeekDay;
  readonly work: ReadonlyMap<Muscle, MuscleWork>;
}

interface Meeting {
  readonly muscle: Muscle;
  readonly isWarning: boolean;
}

const isHard = (work: MuscleWork, { hardSets }: Limits): boolean => work.hasFailure || work.fractional > hardSets;

const hoursBetween = (earlier: Session, later: Session): number =>
  later.day.hoursFromStart - earlier.day.hoursFromStart;

/** Muscles that a session trains again before they had their time, by the session that trained them last. */
const meetings = (
  last: ReadonlyMap<Muscle, Session>,
  later: Session,
  limits: Limits,
): ReadonlyMap<Session, readonly Meeting[]> => {
  const found = new Map<Session, readonly Meeting[]>();
  for (const [muscle, after] of later.work) {
    const earlier = last.get(muscle);
    const before = earlier?.work.get(muscle);
    if (earlier === undefined || before === undefined) continue;
    const hours = hoursBetween(earlier, later);
    if (hours >= limits.hours && !(hours < limits.hoursAfterHard && isHard(before, limits))) continue;
    const isWarning = hours < limits.hours && Math.min(before.direct, after.direct) >= limits.fullSets;
    found.set(earlier, [...(found.get(earlier) ?? []), { muscle, isWarning }]);
  }
  return found;
};

const hoursOfDay = 24;

/**
 * Whether the hours are told: by weekdays, or as whole days. Readers of text spread days evenly where nobody says when
 * they are.
 */
const areTold = (earlier: Session, later: Session): boolean =>
  (earlier.day.weekday !== undefined && later.day.weekday !== undefined) ||
  hoursBetween(earlier, later) % hoursOfDay === 0;

const inOrder = ({ days }: Week, { smallSets }: Limits): readonly Session[] =>
  [...days.entries()]
    .sort((a, b) => a[1].hoursFromStart - b[1].hoursFromStart || a[0] - b[0])
    .map(([place, day]) => {
      const work = [...muscleWork(day.plan)].filter(([, { direct }]) => direct > smallSets);
      return { place, day, work: new Map(work) };
    });

/** The same muscles have two days between hard sessions. */
export const sessionSpacing = /* @__PURE__ */ defineRule({
  id: "session-spacing",
  meta: {
    number: "R40",
    scope: "week",
    summary: "Sessions of the same muscles lie two days apart, three after very hard ones.",
    severity: "warning",
    citations: [moranNavarro2017],
    messages: {
      soon: "{muscles} again after {hours} hours: {least} would let them recover.",
      hard: "{muscles} again after {hours} hours, and the session before was very hard or this one is small: see how it goes.",
    },
    params: {
      hours: spacingHours,
      hoursAfterHard: spacingHoursAfterHard,
      smallSets: fewDirectSets,
      fullSets: fullDirectSets,
      hardSets: musclePerSession,
    },
  },
  *check(week, _context, params) {
    const last = new Map<Muscle, Session>();
    for (const later of inOrder(week, params)) {
      for (const [earlier, found] of meetings(last, later, params)) {
        const soon = found.filter(({ isWarning }) => isWarning).map(({ muscle }) => muscle);
        const hard = found.filter(({ isWarning }) => !isWarning).map(({ muscle }) => muscle);
        const [data, at] = [{ hours: hoursBetween(earlier, later), least: params.hours }, { day: later.place }];
        const severity = areTold(earlier, later) ? "warning" : "hint";
        if (soon.length > 0) yield { messageId: "soon", data: { ...data, muscles: soon }, at, severity };
        if (hard.length > 0) yield { messageId: "hard", data: { ...data, muscles: hard }, at, severity: "hint" };
      }
      for (const muscle of later.work.keys()) last.set(muscle, later);
    }
  },
});
