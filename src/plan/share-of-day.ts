import { fractionalSets, groupSets } from "../measure/fractional-sets";
import { itemsOf } from "../measure/items";
import { lowBackScore } from "../measure/low-back";
import { primeMovers } from "../measure/overlap";
import { closeLowBack, fewDirectSets, musclePerSession, spacingHours, weeklyTarget } from "../model/defaults";
import { muscleFacts } from "../model/muscles";
import type { Session } from "../model/session";
import { type Muscle, muscles } from "../model/vocabulary";
import type { GroupRoom, MuscleNeed, WeekShare } from "../model/week-share";
import { liftsOfWeek } from "./lifts-of-week";
import { turnsOfDay, uncoveredBy } from "./movements-of-week";
import { type DayOutlook, hoursBetween } from "./planned-day";
import { type BuiltDay, liftsOf, type ShareSetting } from "./share-setting";

/** Sets with a muscle as prime mover. */
const directSets = (session: Session, muscle: Muscle): number =>
  liftsOf(session)
    .filter(({ exercise }) => exercise.hardSet && primeMovers(exercise).includes(muscle))
    .reduce((sum, { prescription }) => sum + prescription.sets, 0);

/** Whether a session is one for a muscle, so that a day close by should leave it alone. */
export const isWorked = (session: Session, muscle: Muscle): boolean => directSets(session, muscle) > fewDirectSets;

/** Built days that lie too close to a day for the same muscles. */
export const closeDays = (day: DayOutlook, built: readonly BuiltDay[]): readonly BuiltDay[] =>
  built.filter(({ outlook }) => hoursBetween(day, outlook) < spacingHours);

/** Sets come in halves: a need is rounded up, room down. */
const [upToHalf, downToHalf] = [
  (sets: number): number => Math.ceil(2 * sets) / 2,
  (sets: number): number => Math.floor(2 * sets) / 2,
];

const doneOf = (built: readonly BuiltDay[], muscle: Muscle): number =>
  built.reduce((sum, { session }) => sum + (fractionalSets(itemsOf(session.blocks)).get(muscle) ?? 0), 0);

/**
 * Fractional sets of a muscle in the week, at most: of the trunk fewer where no day is for it, so that it comes up on
 * some days only.
 */
const mostOf = (muscle: Muscle, day: DayOutlook): number =>
  muscleFacts[muscle].region === "core" && !day.template.regions.includes("core")
    ? weeklyTarget.low
    : weeklyTarget.high;

const needOf = (muscle: Muscle, day: DayOutlook, { built, open, targets }: ShareSetting): MuscleNeed => {
  const target = targets.find((one) => one.muscle === muscle);
  const done = doneOf(built, muscle);
  const isMeant = day.trains.has(muscle);
  const days = open.filter(({ trains }) => trains.has(muscle)).length + (isMeant ? 0 : 1);
  const isClose = closeDays(day, built).some(({ session }) => isWorked(session, muscle));
  const room = downToHalf(Math.max(0, (mostOf(muscle, day) - done) / days));
  const most = isClose ? Math.min(room, fewDirectSets) : room;
  const least = isMeant && target !== undefined ? upToHalf(Math.max(0, (target.least - done) / days)) : 0;
  return { muscle, least: Math.min(least, most), most };
};

/** A need that asks for something, or leaves less room than a session has anyway. */
const says = ({ least, most }: MuscleNeed): boolean => least > 0 || most < musclePerSession;

const listGroups = (): readonly string[] =>
  [...new Set(muscles.map((muscle) => muscleFacts[muscle].group))].filter((group) => group !== "shoulders");

/** Groups that are counted as a whole; the heads of the shoulder are counted each for itself. */
const groups = /* @__PURE__ */ listGroups();

const isOfGroup =
  (group: string) =>
  ({ trains }: DayOutlook): boolean =>
    [...trains].some((muscle) => muscleFacts[muscle].group === group);

const roomOf = (group: string, day: DayOutlook, { built, open }: ShareSetting): GroupRoom => {
  const done = built.reduce((sum, { session }) => sum + (groupSets(itemsOf(session.blocks)).get(group) ?? 0), 0);
  const days = open.filter(isOfGroup(group)).length + (isOfGroup(group)(day) ? 0 : 1);
  return { group, most: downToHalf(Math.max(0, (weeklyTarget.excess - done) / days)) };
};

/** Room of a group that a session may well fill. */
const isTight = ({ most }: GroupRoom): boolean => most < 2 * musclePerSession;

/** A built day that leaves less low-back load for a day close by. */
export interface LowBackLimit {
  /** Low-back score, at most. */
  readonly most: number;
  /** The built day. */
  readonly by: DayOutlook;
}

/** The tightest limit that built days close by set to a day's low-back load; nothing where they set none. */
export const lowBackLimit = (day: DayOutlook, built: readonly BuiltDay[]): LowBackLimit | undefined => {
  const limits = built.flatMap(({ outlook, session }) =>
    closeLowBack
      .filter(({ hours }) => hoursBetween(day, outlook) < hours)
      .map(({ sum, least }) => ({ most: Math.max(least, sum - lowBackScore(liftsOf(session))), by: outlook })),
  );
  return limits.reduce<LowBackLimit | undefined>(
    (tightest, limit) => (tightest === undefined || limit.most < tightest.most ? limit : tightest),
    undefined,
  );
};

/**
 * What the other days of a week mean for one of them: even parts of what muscles still lack and of what the week has
 * room for, rest from days close by, lifts that others hold or are led by, and movements that no other holds.
 */
export const shareOfDay = (day: DayOutlook, setting: ShareSetting): WeekShare => {
  const limit = lowBackLimit(day, setting.built);
  return {
    muscles: muscles.map((muscle) => needOf(muscle, day, setting)).filter(says),
    groups: groups.map((group) => roomOf(group, day, setting)).filter(isTight),
    ...(limit === undefined ? {} : { lowBackMost: limit.most }),
    ...liftsOfWeek(day, setting),
    ...turnsOfDay(day, setting.built),
    uncovered: uncoveredBy(day, setting),
  };
};
