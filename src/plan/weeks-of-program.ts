import type { Decision } from "../model/decision";
import type { Gym } from "../model/gym";
import type { Plan } from "../model/plan";
import type { Session } from "../model/session";
import type { ProgramOptions, Week } from "../model/week";
import type { WeekPlace } from "./easy-week";
import { leaveTime } from "./leave-time";
import { liftProgress } from "./lift-progress";
import type { PlannedSession } from "./match-records";
import type { Past } from "./past";
import { sessionsUpTo } from "./plain-session";
import { progressBlocks } from "./progress-blocks";
import { type ProgressionSetting, progressionOf, strategyOf } from "./progression-of";
import { sessionOfProgram } from "./session-of-program";
import type { ProgramParts, WeekKind } from "./week-kinds";

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

const allWeeks = (kinds: readonly WeekKind[], places: readonly WeekPlace[]): AllWeeks => {
  const sessions = places.flatMap((place, week) => {
    const kind = kinds[week % kinds.length];
    return kind === undefined ? [] : sessionsIn(kind, place).map((plan, day) => ({ week, day, plan }));
  });
  return { kinds, places, sessions };
};

/** One week of a programme: the days of its kind and its stretch with what their lifts do in it. */
const weekAt = (kind: WeekKind, place: WeekPlace, all: AllWeeks, setting: WeekSetting) => {
  const { parts, goal, level, progression } = setting;
  const { base } = kind;
  const isFirst = place.week <= all.kinds.length;
  const sessions = sessionsIn(kind, place);
  const days = all.sessions.filter(({ week }) => week === place.week - 1);
  const decisions: Decision[] = [];
  const plans = sessions.map((session, day): Plan => {
    const gym = gymOfDay(session, parts.gyms);
    if (gym === undefined) return session;
    const alike = sessionsUpTo({ week: place.week - 1, day }, all.sessions, all.places, all.kinds.length);
    const due = { place, days, day, alike, gym, goal, level };
    const step = progressBlocks(session.blocks, {
      liftOf: (item) => liftProgress({ item, ...due }, isFirst ? setting.past : undefined),
      strategyOf: (item) => strategyOf(progressionOf(item.role, progression, setting)),
      isEasy: place.isEasy,
      goal,
    });
    decisions.push(...step.decisions);
    const { title, context } = session;
    const plan = {
      ...(title === undefined ? {} : { title }),
      blocks: step.value,
      ...(context === undefined ? {} : { context }),
    };
    return isFirst ? sessionOfProgram({ base: session, plan, reasons: { last: step.decisions } }, parts) : plan;
  });
  const week: Week = {
    ...base,
    days: base.days.map((day, at) => ({ ...day, plan: plans[at] ?? day.plan })),
    decisions: isFirst ? base.decisions : [],
    notices: isFirst ? base.notices : [],
  };
  return { week, place, decisions };
};

/** How often sessions are cut anew: a cut main lift gets its sets back from its progression. */
const mostCuts = 4;

/** The weeks of a programme, from kinds whose sessions leave time for what their lifts grow into. */
export const weeksOfProgram = (built: readonly WeekKind[], places: readonly WeekPlace[], setting: WeekSetting) => {
  const from = (kinds: readonly WeekKind[]) => {
    const all = allWeeks(kinds, places);
    return places.flatMap((place, at) => {
      const kind = kinds[at % kinds.length];
      return kind === undefined ? [] : [weekAt(kind, place, all, setting)];
    });
  };
  let kinds = built;
  let made = from(kinds);
  for (let times = 0; times < mostCuts; times += 1) {
    const cut = kinds.map((kind, at) =>
      leaveTime(
        kind,
        made.filter((_, index) => index % kinds.length === at),
        setting.parts,
      ),
    );
    if (cut.every((kind, at) => kind === kinds[at])) break;
    [kinds, made] = [cut, from(cut)];
  }
  return { kinds, made };
};
