import type { Decision, Step } from "../model/decision";
import type { Gym } from "../model/gym";
import type { Plan } from "../model/plan";
import type { Session } from "../model/session";
import type { ProgramOptions, Week } from "../model/week";
import type { WeekPlace } from "./easy-week";
import { liftProgress } from "./lift-progress";
import type { PlannedSession } from "./match-records";
import type { Past } from "./past";
import { sessionsUpTo } from "./plain-session";
import { progressBlocks } from "./progress-blocks";
import { type ProgressionSetting, progressionOf, strategyOf } from "./progression-of";
import { sessionOfProgram } from "./session-of-program";
import type { ProgramParts, WeekKind } from "./week-kinds";
import { withinMinutes } from "./within-minutes";

/** The gym of a plan: the one in its context, or the one of that id. */
export const gymOfDay = ({ context }: Plan, gyms: readonly Gym[]): Gym | undefined => {
  const gym = context?.gym;
  return typeof gym === "object" ? gym : gyms.find(({ id }) => id === gym);
};

/** What holds for all weeks of a programme. */
export interface WeekSetting extends ProgressionSetting {
  /** The progression of each role, where the options name one. */
  readonly progression: ProgramOptions["progression"];
  /** What the programme is made by. */
  readonly parts: ProgramParts;
  /** What was trained before it. */
  readonly past?: Past;
}

/** The sessions of a kind of week in a stretch. */
const sessionsIn = (kind: WeekKind, { block }: WeekPlace): readonly Session[] =>
  block % 2 === 0 ? kind.first : kind.sessions;

/** What the weeks of a programme are made of. */
interface AllWeeks {
  /** Its kinds of week, in turn. */
  readonly kinds: readonly WeekKind[];
  /** Where each week stands. */
  readonly places: readonly WeekPlace[];
  /** Every session as it was built. */
  readonly sessions: readonly PlannedSession[];
}

/** A week with what its lifts do in it. */
export interface MadeWeek {
  /** The week. */
  readonly week: Week;
  /** Where it stands. */
  readonly place: WeekPlace;
  /** What its lifts do. */
  readonly decisions: readonly Decision[];
}

/** Whether a week is the first of its kind: its days are whole sessions. */
const isOfFirst = ({ week }: WeekPlace, { kinds }: AllWeeks): boolean => week <= kinds.length;

/** What the weeks of a programme are made of, from its kinds of week. */
export const allWeeks = (kinds: readonly WeekKind[], places: readonly WeekPlace[]): AllWeeks => {
  const sessions = places.flatMap((place, week) => {
    const kind = kinds[week % kinds.length];
    return kind === undefined ? [] : sessionsIn(kind, place).map((plan, day) => ({ week, day, plan }));
  });
  return { kinds, places, sessions };
};

/** How the weeks are made. */
interface Making {
  /** What they are made of. */
  readonly all: AllWeeks;
  /** What holds for all of them. */
  readonly setting: WeekSetting;
  /** Whether first sessions are cut to their minutes, whatever their lifts ask for. */
  readonly isCut: boolean;
}

/** One day of a week with what its lifts do in it. */
const dayAt = (
  session: Session,
  at: { readonly day: number; readonly place: WeekPlace },
  { all, setting, isCut }: Making,
): Step<Plan> => {
  const { day, place } = at;
  const { parts, goal, level, progression } = setting;
  const gym = gymOfDay(session, parts.gyms);
  if (gym === undefined) return { value: session, decisions: [] };
  const isFirst = isOfFirst(place, all);
  const days = all.sessions.filter(({ week }) => week === place.week - 1);
  const alike = sessionsUpTo({ week: place.week - 1, day }, all.sessions, all.places, all.kinds.length);
  const due = { place, days, day, alike, gym, goal, level };
  const step = progressBlocks(session.blocks, {
    liftOf: (item) => liftProgress({ item, ...due }, isFirst ? setting.past : undefined),
    strategyOf: (item) => strategyOf(progressionOf(item.role, progression, setting)),
    isEasy: place.isEasy,
    goal,
  });
  const { title, context } = session;
  const plan = {
    ...(title === undefined ? {} : { title }),
    blocks: step.value,
    ...(context === undefined ? {} : { context }),
  };
  if (!isFirst) return { value: plan, decisions: step.decisions };
  const fitted = isCut ? withinMinutes(session, step.value, parts) : { value: step.value, decisions: [] };
  const made = { ...plan, blocks: fitted.value };
  const last = [...step.decisions, ...fitted.decisions];
  return { value: sessionOfProgram({ base: session, plan: made, reasons: { last } }, parts), decisions: last };
};

/** One week of a programme: the days of its kind and its stretch with what their lifts do in it. */
export const weekAt = (kind: WeekKind, place: WeekPlace, making: Making): MadeWeek => {
  const { base } = kind;
  const isFirst = isOfFirst(place, making.all);
  const steps = sessionsIn(kind, place).map((session, day) => dayAt(session, { day, place }, making));
  const week: Week = {
    ...base,
    days: base.days.map((day, at) => ({ ...day, plan: steps[at]?.value ?? day.plan })),
    decisions: isFirst ? base.decisions : [],
    notices: isFirst ? base.notices : [],
  };
  return { week, place, decisions: steps.flatMap(({ decisions }) => decisions) };
};
