import { frozen } from "../compile/define-frozen";
import { volumeTargets } from "../measure/volume-targets";
import type { Decision } from "../model/decision";
import type { SessionOptions } from "../model/options";
import type { PlanContext } from "../model/plan";
import type { Session } from "../model/session";
import type { Region } from "../model/vocabulary";
import type { Week, WeekDay, WeekOptions } from "../model/week";
import type { PlacedSplit } from "./choose-split";
import { lookAtDay } from "./look-at-day";
import type { DayOutlook, PlannedDay } from "./planned-day";
import { shareOfDay } from "./share-of-day";
import type { BuiltDay } from "./share-setting";
import { dayDecision, shareDecisions, targetDecisions } from "./week-decisions";
import { weekNotices } from "./week-notices";
import type { WeekParts } from "./week-parts";

/** Builds a session. */
export type BuildSession = (options: SessionOptions) => Session;

/** Whether a day is one of back and legs alone: such days are counted, and of two one is heavy and one light. */
const isOfBackAndLegs = ({ template: { regions } }: PlannedDay): boolean =>
  regions.includes("legs") && regions.includes("back") && regions.length === 2;

const trainsBoth = ({ template: { regions } }: PlannedDay): boolean =>
  regions.includes("legs") && regions.includes("back");

/** Which of the back-and-legs days of the week a day is. The only day of a week that trains both counts as one, too. */
const frequencyOf = (day: PlannedDay, days: readonly PlannedDay[]) => {
  const counted = days.filter(isOfBackAndLegs);
  const place = counted.indexOf(day);
  if (place >= 0) return { sessionsPerWeek: counted.length, sessionOfWeek: place + 1 };
  return days.length === 1 && trainsBoth(day) ? { sessionsPerWeek: 1 } : {};
};

/** Options of a day's session, without what the other days mean for it. */
const dayOptions = (
  day: PlannedDay,
  days: readonly PlannedDay[],
  { split: _split, days: _days, perDay = [], weekOfSplit: _week, ...shared }: WeekOptions,
  { templates }: WeekParts,
): SessionOptions => {
  const own = perDay.find(({ weekday, day: which }) =>
    weekday === undefined ? which === day.day : weekday === day.weekday,
  );
  return {
    ...shared,
    ...(own?.minutes === undefined ? {} : { minutes: own.minutes }),
    ...(own?.gym === undefined ? {} : { gym: own.gym }),
    template: templates.includes(day.template) ? day.template.id : day.template,
    ...frequencyOf(day, days),
  };
};

/** The days that are hardest to place are filled first: legs and back, then legs, then back, then the rest. */
const weightOf = ({ template: { regions } }: PlannedDay): number => {
  const order: readonly Region[] = ["legs", "back"];
  return order.reduce((sum, region, at) => sum + (regions.includes(region) ? order.length - at : 0), 0);
};

const byWeight = (days: readonly DayOutlook[]): readonly DayOutlook[] =>
  [...days].sort((a, b) => weightOf(b) - weightOf(a) || a.day - b.day);

const contextOf = (sessions: readonly Session[]): Partial<PlanContext> => {
  const [first] = sessions;
  if (first === undefined) return {};
  const { goal, level, limitations, screening, crowding, straps } = first.brief;
  const both = sessions.find(({ brief }) => brief.sessionsPerWeek !== undefined)?.brief;
  return {
    goal,
    level,
    ...(both?.sessionsPerWeek === undefined ? {} : { sessionsPerWeek: both.sessionsPerWeek }),
    priority: both?.priority ?? first.brief.priority,
    limitations,
    screening,
    crowding,
    straps,
  };
};

const weekDay = ({ outlook, session }: BuiltDay): WeekDay<Session> => ({
  ...(outlook.weekday === undefined ? {} : { weekday: outlook.weekday }),
  hoursFromStart: outlook.hoursFromStart,
  plan: session,
});

/**
 * Fills the days of a split with sessions, the hardest first, each with what the others mean for it.
 *
 * @param why Why the split was taken.
 */
export const fillWeek = (
  { split, days }: PlacedSplit,
  options: WeekOptions,
  why: Decision,
  parts: WeekParts,
  build: BuildSession,
): Week<Session> => {
  const optionsOf = new Map(days.map((day) => [day.day, dayOptions(day, days, options, parts)]));
  const outlooks = days.map((day) => lookAtDay(day, optionsOf.get(day.day) ?? {}, parts));
  const targets = volumeTargets(options.goal ?? "general");
  const level = options.level ?? "intermediate";
  const built: BuiltDay[] = [];
  const told: Decision[] = [];
  const queue = byWeight(outlooks);
  queue.forEach((outlook, at) => {
    const week = shareOfDay(outlook, { built, open: queue.slice(at), level, targets });
    const session = build({ ...optionsOf.get(outlook.day), week });
    told.push(...shareDecisions(outlook, session, week, built));
    built.push({ outlook, session });
  });
  const inOrder = [...built].sort((a, b) => a.outlook.day - b.outlook.day);
  const decisions = [why, ...days.map(dayDecision), ...told, ...targetDecisions(inOrder, targets)];
  return frozen({
    schema: 1,
    title: split.name,
    days: inOrder.map(weekDay),
    context: contextOf(inOrder.map(({ session }) => session)),
    decisions,
    notices: weekNotices(decisions),
  });
};
