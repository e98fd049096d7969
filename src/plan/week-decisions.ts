import { fractionalSets } from "../measure/fractional-sets";
import { itemsOf } from "../measure/items";
import { lowBackScore } from "../measure/low-back";
import type { VolumeTarget } from "../measure/volume-targets";
import { iversen2021, moranNavarro2017, schoenfeld2017Volume } from "../model/citations";
import type { Decision, Subject } from "../model/decision";
import { usedUpSeconds, weeklyMinimum, weeklyTarget } from "../model/defaults";
import type { ReasonData } from "../model/reasons";
import type { Session } from "../model/session";
import { type Muscle, muscles } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import type { PlacedSplit } from "./choose-split";
import { type DayOutlook, hoursBetween, type PlannedDay } from "./planned-day";
import { closeDays, isWorked, lowBackLimit } from "./share-of-day";
import { type BuiltDay, liftsOf } from "./share-setting";

const weekSubject: Subject = { kind: "week" };

/** Most other splits that are named. */
const mostRivals = 3;

/** Why a week is divided as it is. */
export const splitDecision = (
  chosen: PlacedSplit,
  why: ReasonData["split-chosen"]["why"],
  rivals: readonly PlacedSplit[],
): Decision => ({
  stage: "select",
  code: "split-chosen",
  subject: weekSubject,
  data: {
    split: chosen.split.name,
    why,
    days: chosen.days.length,
    regions: chosen.regions,
    times: chosen.times,
    ...(Number.isFinite(chosen.hours) ? { hours: chosen.hours } : {}),
    ...(chosen.turns === 1 ? {} : { turns: chosen.turns }),
    rivals: rivals.slice(0, mostRivals).map(({ split }) => split.name),
  },
  source: "default",
});

/** What a day trains. */
export const dayDecision = ({ day, template, hoursFromStart }: PlannedDay): Decision => ({
  stage: "select",
  code: "day-of-split",
  subject: { kind: "day", day },
  data: { template: template.name, hoursFromStart },
  source: "default",
});

const restDecisions = (day: DayOutlook, built: readonly BuiltDay[]): readonly Decision[] =>
  closeDays(day, built).flatMap(({ outlook, session }) => {
    const resting = [...day.trains].filter((muscle) => isWorked(session, muscle));
    if (resting.length === 0) return [];
    const data = { muscles: resting, hours: hoursBetween(day, outlook), day: outlook.day };
    const subject = { kind: "day", day: day.day } as const;
    return [{ stage: "select", code: "muscles-rest", subject, data, source: moranNavarro2017 }];
  });

/** A day's low back is spared where the day close by asks more than this day could. */
const lowBackDecision = (day: DayOutlook, session: Session, built: readonly BuiltDay[]): readonly Decision[] => {
  const limit = lowBackLimit(day, built);
  const other = built.find(({ outlook }) => outlook === limit?.by);
  const isDue = day.template.regions.some((region) => region === "legs" || region === "back");
  if (!isDue || limit === undefined || other === undefined) return [];
  if (lowBackScore(liftsOf(other.session)) <= lowBackScore(liftsOf(session))) return [];
  const data = { most: limit.most, hours: hoursBetween(day, limit.by), day: limit.by.day };
  return [{ stage: "select", code: "low-back-rests", subject: { kind: "day", day: day.day }, data, source: "default" }];
};

const elsewhereDecision = (day: DayOutlook, session: Session, { elsewhere }: WeekShare): readonly Decision[] => {
  const held = new Set(liftsOf(session).map(({ exercise }) => exercise.id));
  const exercises = elsewhere.filter((id) => !held.has(id));
  if (exercises.length === 0) return [];
  const subject = { kind: "day", day: day.day } as const;
  return [{ stage: "select", code: "lifts-elsewhere", subject, data: { exercises }, source: "default" }];
};

/** What other days meant for a day that is built. */
export const shareDecisions = (
  day: DayOutlook,
  session: Session,
  share: WeekShare,
  built: readonly BuiltDay[],
): readonly Decision[] => [
  ...restDecisions(day, built),
  ...lowBackDecision(day, session, built),
  ...elsewhereDecision(day, session, share),
];

const isUsedUp = ({ brief, estimate }: Session): boolean =>
  brief.minutes !== undefined && 60 * brief.minutes - estimate.seconds < usedUpSeconds;

const whyBelow = (muscle: Muscle, days: readonly BuiltDay[]): ReasonData["below-target"]["why"] => {
  const training = days.filter(({ outlook }) => outlook.trains.has(muscle));
  if (training.length === 0) return "no-lift";
  return training.some(({ session }) => isUsedUp(session)) ? "minutes" : "limits";
};

const tidy = (value: number): number => Math.round(value * 100) / 100;

/** Muscles of the week that miss their weekly target, and why. */
export const targetDecisions = (days: readonly BuiltDay[], targets: readonly VolumeTarget[]): readonly Decision[] => {
  const items = days.flatMap(({ session }) => itemsOf(session.blocks));
  const doses = fractionalSets(items);
  const below = targets.flatMap(({ muscle, least }): readonly Decision[] => {
    const sets = tidy(doses.get(muscle) ?? 0);
    if (sets >= least || !days.some(({ outlook }) => outlook.meant.has(muscle))) return [];
    const data = { muscle, sets, least, why: whyBelow(muscle, days) };
    const source =
      least === weeklyMinimum ? iversen2021 : least === weeklyTarget.low ? schoenfeld2017Volume : "default";
    return [{ stage: "select", code: "below-target", subject: weekSubject, data, source }];
  });
  const above = muscles.flatMap((muscle): readonly Decision[] => {
    const sets = tidy(doses.get(muscle) ?? 0);
    if (sets <= weeklyTarget.high) return [];
    const data = { muscle, sets, most: weeklyTarget.high };
    return [{ stage: "select", code: "above-target", subject: weekSubject, data, source: schoenfeld2017Volume }];
  });
  return [...below, ...above];
};
