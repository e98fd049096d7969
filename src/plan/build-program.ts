import { frozen } from "../compile/define-frozen";
import type { Decision } from "../model/decision";
import { roles } from "../model/vocabulary";
import type { Program, ProgramOptions, Progression } from "../model/week";
import { checkProgramOptions } from "./check-program-options";
import { type WeekPlace, weekPlaces } from "./easy-week";
import { matchRecords } from "./match-records";
import type { Past } from "./past";
import { programJson } from "./program-options";
import { progressionOf } from "./progression-of";
import { decisionOn, decisionOnSession } from "./replace-work";
import { trainedRecords } from "./trained-records";
import { type ProgramParts, type WeekKind, weekKinds } from "./week-kinds";
import { weeksOfProgram } from "./weeks-of-program";

/** Weeks of a programme when the options do not say. */
const defaultWeeks = 8;

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
  const trained = trainedRecords(records);
  if (today === undefined || trained.length === 0) return {};
  const inOrder = [...trained].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return { past: { records: inOrder, today, places, matched: matchRecords([], [], 1) } };
};

/**
 * Makes the builder of programmes over a builder's parts: the weeks of one split, in turn where it has several kinds,
 * each lift with its progression, an easy week now and then, small lifts that take turns from stretch to stretch. Loads
 * beyond the first week are not guessed: `nextSession` works them out from what was done.
 */
export const makeBuildProgram =
  (parts: ProgramParts) =>
  (given: ProgramOptions = {}): Program => {
    const options = checkProgramOptions(given, parts.weekOf);
    const { weeks: count = defaultWeeks, progression, ...weekOptions } = options;
    const setting = { goal: options.goal ?? "general", level: options.level ?? "intermediate" } as const;
    const all = roles.map((role): Progression => progressionOf(role, progression, setting));
    const hasWaves = all.includes("wave");
    const isLong = weekPlaces(count, hasWaves).some(({ block }) => block > 0);
    const built = weekKinds(weekOptions, parts, { weeks: count, isLong });
    const places = weekPlaces(count, hasWaves, built.length);
    const week = { ...setting, progression, parts, ...pastOf(options, places) };
    const { kinds, made } = weeksOfProgram(built, places, week);
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
