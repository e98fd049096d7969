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

interface Meeting {
  readonly muscle: Muscle;
  readonly isWarning: boolean;
}

const isHard = (work: MuscleWork, { hardSets }: Limits): boolean => work.hasFailure || work.fractional > hardSets;

/** Muscles that a later session trains again before they had their time. */
const meetings = (earlier: WeekDay, later: WeekDay, limits: Limits): readonly Meeting[] => {
  const hours = later.hoursFromStart - earlier.hoursFromStart;
  const again = muscleWork(later.plan);
  return [...muscleWork(earlier.plan)].flatMap(([muscle, before]) => {
    const after = again.get(muscle);
    if (after === undefined) return [];
    const fewest = Math.min(before.direct, after.direct);
    const isSoon = hours < limits.hours || (hours < limits.hoursAfterHard && isHard(before, limits));
    if (!isSoon || fewest <= limits.smallSets) return [];
    return [{ muscle, isWarning: hours < limits.hours && fewest >= limits.fullSets }];
  });
};

const hoursOfDay = 24;

/** Whether the hours are told: by weekdays, or as whole days. Readers of text spread days evenly where nobody says when they are. */
const areTold = (earlier: WeekDay, later: WeekDay): boolean =>
  (earlier.weekday !== undefined && later.weekday !== undefined) ||
  (later.hoursFromStart - earlier.hoursFromStart) % hoursOfDay === 0;

const inOrder = ({ days }: Week): readonly (readonly [number, WeekDay])[] =>
  [...days.entries()].sort((a, b) => a[1].hoursFromStart - b[1].hoursFromStart || a[0] - b[0]);

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
    const days = inOrder(week);
    for (const [at, [day, later]] of days.entries()) {
      const earlier = days[at - 1]?.[1];
      if (earlier === undefined) continue;
      const found = meetings(earlier, later, params);
      const hours = later.hoursFromStart - earlier.hoursFromStart;
      const soon = found.filter(({ isWarning }) => isWarning).map(({ muscle }) => muscle);
      const hard = found.filter(({ isWarning }) => !isWarning).map(({ muscle }) => muscle);
      const data = { hours, least: params.hours };
      const severity = areTold(earlier, later) ? "warning" : "hint";
      if (soon.length > 0) yield { messageId: "soon", data: { ...data, muscles: soon }, at: { day }, severity };
      if (hard.length > 0) yield { messageId: "hard", data: { ...data, muscles: hard }, at: { day }, severity: "hint" };
    }
  },
});
