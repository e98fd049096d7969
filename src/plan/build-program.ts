import type { Parts } from "../build/parts";
import { frozen } from "../compile/define-frozen";
import { OptionsError } from "../errors";
import type { Decision } from "../model/decision";
import type { Gym } from "../model/gym";
import type { Plan } from "../model/plan";
import type { Session } from "../model/session";
import { roles } from "../model/vocabulary";
import type { Program, ProgramOptions, Progression, Week, WeekOptions } from "../model/week";
import { makeIssue } from "../schema/make-issue";
import { type WeekPlace, weekPlaces } from "./easy-week";
import { isSession } from "./is-session";
import { liftProgress, type Past } from "./lift-progress";
import { matchRecords, type PlannedSession } from "./match-records";
import { programJson } from "./program-options";
import { progressBlocks } from "./progress-blocks";
import { type ProgressionSetting, progressionOf, strategyOf } from "./progression-of";
import { decisionOn, decisionOnSession } from "./replace-work";
import { type Rotation, rotateDays } from "./rotate-week";

/** Weeks of a programme when the options do not say. */
const defaultWeeks = 8;

/** What a programme is made by. */
export interface ProgramParts extends Parts {
  /** Builds the week that a programme goes on from. */
  readonly weekOf: (options: WeekOptions) => Week;
}

const weeksOf = ({ weeks = defaultWeeks }: ProgramOptions): number => {
  if (Number.isInteger(weeks) && weeks >= 1 && weeks <= 52) return weeks;
  throw new OptionsError([makeIssue({ path: ["weeks"], expected: "a whole number from 1 to 52", value: weeks })]);
};

/** The gym of a plan: the one in its context, or the one of that id. */
export const gymOfDay = ({ context }: Plan, gyms: readonly Gym[]): Gym | undefined => {
  const gym = context?.gym;
  return typeof gym === "object" ? gym : gyms.find(({ id }) => id === gym);
};

const sessionsOf = ({ days }: Week): readonly Session[] => {
  const sessions = days.map(({ plan }) => plan).filter(isSession);
  if (sessions.length === days.length) return sessions;
  throw new OptionsError([
    makeIssue({ path: ["weekOf"], expected: "a week of sessions that buildSession made", value: "other plans" }),
  ]);
};

interface WeekSetting extends ProgressionSetting {
  readonly progression: ProgramOptions["progression"];
  readonly gyms: readonly Gym[];
  readonly past?: Past;
}

/** One week of a programme: the days of its stretch with what their lifts do in it. */
const weekAt = (base: Week, sessions: readonly Session[], place: WeekPlace, setting: WeekSetting) => {
  const { gyms, goal, level, progression } = setting;
  const days: readonly PlannedSession[] = sessions.map((plan, day) => ({ week: place.week - 1, day, plan }));
  const decisions: Decision[] = [];
  const plans = sessions.map((session, day): Plan => {
    const gym = gymOfDay(session, gyms);
    if (gym === undefined) return session;
    const step = progressBlocks(session.blocks, {
      liftOf: (item) =>
        liftProgress({ item, place, days, day, gym, goal, level }, place.week === 1 ? setting.past : undefined),
      strategyOf: (item) => strategyOf(progressionOf(item.role, progression, setting)),
      isEasy: place.isEasy,
    });
    decisions.push(...step.decisions);
    const { title, context } = session;
    const plan = {
      ...(title === undefined ? {} : { title }),
      blocks: step.value,
      ...(context === undefined ? {} : { context }),
    };
    return place.week === 1 ? { ...session, blocks: step.value } : plan;
  });
  const week: Week = {
    ...base,
    days: base.days.map((day, at) => ({ ...day, plan: plans[at] ?? day.plan })),
    decisions: place.week === 1 ? base.decisions : [],
    notices: place.week === 1 ? base.notices : [],
  };
  return { week, decisions };
};

const easyDecisions = (places: readonly WeekPlace[]): readonly Decision[] =>
  places
    .filter(({ isEasy }) => isEasy)
    .map(({ week, weekOfBlock }) => ({
      ...decisionOnSession("easy-week", { week, after: weekOfBlock - 1 }),
      stage: "prescribe",
    }));

const rotationDecisions = (places: readonly WeekPlace[], rotations: readonly Rotation[]): readonly Decision[] => {
  const first = places.find(({ block }) => block === 1);
  return first === undefined
    ? []
    : rotations.map(({ from, to }) => decisionOn("rotated", from, { by: to, week: first.week }));
};

const followNotice = {
  code: "loads-follow",
  data: {},
  message: "Loads follow what you lift: after each session the next one is worked out from what you did.",
} as const;

/** What options know of the past: for the loads of the first week. */
const pastOf = ({ records = [], today }: ProgramOptions, places: readonly WeekPlace[]): { readonly past?: Past } => {
  if (today === undefined || records.length === 0) return {};
  return { past: { records, today, places, matched: matchRecords([], [], 1) } };
};

/**
 * Makes the builder of programmes over a builder's parts: the weeks of one split, each lift with its progression, an easy
 * week now and then, small lifts that take turns from stretch to stretch. Loads beyond the first week are not guessed:
 * `nextSession` works them out from what was done.
 */
export const makeBuildProgram =
  (parts: ProgramParts) =>
  (options: ProgramOptions = {}): Program => {
    const count = weeksOf(options);
    const { weeks: _weeks, progression, ...weekOptions } = options;
    const setting = { goal: options.goal ?? "general", level: options.level ?? "intermediate" } as const;
    const all = roles.map((role): Progression => progressionOf(role, progression, setting));
    for (const one of all) strategyOf(one);
    const places = weekPlaces(count, all.includes("wave"));
    const base = parts.weekOf(weekOptions);
    const sessions = sessionsOf(base);
    const isLong = places.some(({ block }) => block > 0);
    const other = isLong ? rotateDays(sessions, parts) : { sessions, rotations: [] };
    const week = { ...setting, progression, gyms: parts.gyms, ...pastOf(options, places) };
    const made = places.map((place) => weekAt(base, place.block % 2 === 0 ? sessions : other.sessions, place, week));
    return frozen({
      schema: 1,
      ...(base.title === undefined ? {} : { title: base.title }),
      weeks: made.map((one) => one.week),
      options: programJson(weekOptions, count, progression, setting),
      decisions: [
        ...(made[0]?.decisions ?? []),
        ...easyDecisions(places),
        ...rotationDecisions(places, other.rotations),
      ],
      notices: [followNotice],
    });
  };
