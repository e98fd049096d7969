import { frozen } from "../compile/define-frozen";
import { OptionsError } from "../errors";
import type { Decision } from "../model/decision";
import type { Gym } from "../model/gym";
import type { Plan } from "../model/plan";
import { roles } from "../model/vocabulary";
import type { Program, ProgramOptions, Progression, Week } from "../model/week";
import { makeIssue } from "../schema/make-issue";
import { type WeekPlace, weekPlaces } from "./easy-week";
import { liftProgress, type Past } from "./lift-progress";
import { matchRecords, type PlannedSession } from "./match-records";
import { programJson } from "./program-options";
import { progressBlocks } from "./progress-blocks";
import { type ProgressionSetting, progressionOf, strategyOf } from "./progression-of";
import { decisionOn, decisionOnSession } from "./replace-work";
import { type ProgramParts, type WeekKind, weekKinds } from "./week-kinds";

/** Weeks of a programme when the options do not say. */
const defaultWeeks = 8;

const weeksOf = ({ weeks = defaultWeeks }: ProgramOptions): number => {
  if (Number.isInteger(weeks) && weeks >= 1 && weeks <= 52) return weeks;
  throw new OptionsError([makeIssue({ path: ["weeks"], expected: "a whole number from 1 to 52", value: weeks })]);
};

/** The gym of a plan: the one in its context, or the one of that id. */
export const gymOfDay = ({ context }: Plan, gyms: readonly Gym[]): Gym | undefined => {
  const gym = context?.gym;
  return typeof gym === "object" ? gym : gyms.find(({ id }) => id === gym);
};

interface WeekSetting extends ProgressionSetting {
  readonly progression: ProgramOptions["progression"];
  readonly gyms: readonly Gym[];
  readonly past?: Past;
}

/** One week of a programme: the days of its kind and its stretch with what their lifts do in it. */
const weekAt = (kind: WeekKind, place: WeekPlace, isFirst: boolean, setting: WeekSetting) => {
  const { gyms, goal, level, progression } = setting;
  const { base } = kind;
  const sessions = place.block % 2 === 0 ? kind.first : kind.sessions;
  const days: readonly PlannedSession[] = sessions.map((plan, day) => ({ week: place.week - 1, day, plan }));
  const decisions: Decision[] = [];
  const plans = sessions.map((session, day): Plan => {
    const gym = gymOfDay(session, gyms);
    if (gym === undefined) return session;
    const step = progressBlocks(session.blocks, {
      liftOf: (item) => liftProgress({ item, place, days, day, gym, goal, level }, isFirst ? setting.past : undefined),
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
    return isFirst ? { ...session, blocks: step.value } : plan;
  });
  const week: Week = {
    ...base,
    days: base.days.map((day, at) => ({ ...day, plan: plans[at] ?? day.plan })),
    decisions: isFirst ? base.decisions : [],
    notices: isFirst ? base.notices : [],
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

/** Which lifts take turns, and from which week on: the first of the second stretch that is of their kind. */
const rotationDecisions = (places: readonly WeekPlace[], kinds: readonly WeekKind[]): readonly Decision[] => {
  const told = kinds.flatMap(({ rotations }, kind) => {
    const first = places.find(({ block, week }) => block === 1 && (week - 1) % kinds.length === kind);
    return first === undefined ? [] : rotations.map((one) => ({ ...one, week: first.week }));
  });
  return told
    .filter(({ from, to }, at) => told.findIndex((one) => one.from === from && one.to === to) === at)
    .map(({ from, to, week }) => decisionOn("rotated", from, { by: to, week }));
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
 * Makes the builder of programmes over a builder's parts: the weeks of one split, in turn where it has several kinds, each lift with its progression, an easy
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
    const hasWaves = all.includes("wave");
    const isLong = weekPlaces(count, hasWaves).some(({ block }) => block > 0);
    const kinds = weekKinds(weekOptions, parts, { weeks: count, isLong });
    const places = weekPlaces(count, hasWaves, kinds.length);
    const week = { ...setting, progression, gyms: parts.gyms, ...pastOf(options, places) };
    const made = places.flatMap((place, at) => {
      const kind = kinds[at % kinds.length];
      return kind === undefined ? [] : [weekAt(kind, place, at < kinds.length, week)];
    });
    const title = kinds[0]?.base.title;
    return frozen({
      schema: 1,
      ...(title === undefined ? {} : { title }),
      weeks: made.map((one) => one.week),
      options: programJson(weekOptions, count, progression, setting),
      decisions: [
        ...made.slice(0, kinds.length).flatMap(({ decisions }) => decisions),
        ...easyDecisions(places),
        ...rotationDecisions(places, kinds),
      ],
      notices: [followNotice],
    });
  };
