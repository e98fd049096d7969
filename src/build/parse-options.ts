import { lastingHash } from "../compile/content-hash";
import { frozen } from "../compile/define-frozen";
import { dayObjective, trainsLegsAndBack } from "../measure/day-objective";
import { balancedStimulus } from "../measure/score";
import { shareOfRecords } from "../measure/share-of-records";
import type { Brief } from "../model/brief";
import { defaultCrowding, defaultGoal, defaultLevel, defaultMinutes } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { Objective } from "../model/objective";
import type { BuildBrief, Strategies } from "../model/strategy";
import type { WeekShare } from "../model/week-share";
import type { JsonOptions } from "../schema/open-shapes";
import { type ReadOptions, readOptions } from "./parse-options-read";
import { stopForSafety } from "./parse-options-safety";
import type { Parts } from "./parts";
import { saidPriority } from "./said-priority";

/** What options come to. */
export interface ParsedOptions {
  /** The options with all defaults filled in, and what they name. */
  readonly brief: BuildBrief;
  /** The strategy of each stage. */
  readonly strategies: Strategies;
  /** The catalogue: that of the options, else that of the parts. */
  readonly exercises: readonly Exercise[];
}

/** Minutes and seconds: `minutes` may have a fraction; the engine counts whole seconds, rounded down. */
const minutesOf = ({ said, template }: ReadOptions): { readonly minutes?: number } => {
  if (said.minutes !== undefined) return { minutes: said.minutes };
  return template.fixed === true ? {} : { minutes: defaultMinutes };
};

const askedFor = ({ arrangement, accent, warmup, sessionsPerWeek, priorityLift, today, week }: JsonOptions) => ({
  ...(arrangement === undefined ? {} : { arrangement }),
  ...(accent === undefined ? {} : { accent }),
  ...(warmup === undefined ? {} : { warmup }),
  ...(sessionsPerWeek === undefined ? {} : { sessionsPerWeek }),
  ...(priorityLift === undefined ? {} : { priorityLift }),
  ...(today === undefined ? {} : { today }),
  ...(week === undefined ? {} : { week }),
});

const wordsOf = (said: JsonOptions) => ({
  priority: saidPriority(said),
  goal: said.goal ?? defaultGoal,
  level: said.level ?? defaultLevel,
  sessionOfWeek: said.sessionOfWeek ?? 1,
  crowding: said.crowding ?? defaultCrowding,
  straps: said.straps ?? false,
  limitations: said.limitations ?? [],
  screening: said.screening ?? [],
  include: [...new Set(said.include)],
  exclude: [...new Set(said.exclude)],
  lock: said.lock ?? [],
  seed: said.seed ?? "",
});

const withDefaults = (said: JsonOptions) => ({ ...askedFor(said), ...wordsOf(said) });

const recordsOf = ({ records = [] }: JsonOptions): { readonly records?: string } =>
  records.length === 0 ? {} : { records: lastingHash(records) };

/** What was trained lately stands for the other days of a week where nobody says what these hold. */
const recalledBy = (read: ReadOptions): WeekShare | undefined => {
  const { exercises, template, said } = read;
  const { records = [], today, week } = said;
  if (week !== undefined || today === undefined || records.length === 0) return undefined;
  const { goal, priority } = withDefaults(wordsWithin(read));
  return shareOfRecords({ records, today, exercises, template, goal, priority });
};

const makeBrief = (read: ReadOptions, recalled: WeekShare | undefined): BuildBrief => ({
  ...withDefaults(wordsWithin(read)),
  ...(recalled === undefined ? {} : { week: recalled, recalled }),
  ...minutesOf(read),
  ...recordsOf(read.said),
  ...namedBy(read),
  judge: judgeOf(read, recalled),
});

/** What options name: as a session tells of it, and itself. */
const namedBy = ({ gym, template, exercises, objective, chosen, said }: ReadOptions) => ({
  gym: { id: gym.id, hash: lastingHash(gym) },
  template: { id: template.id, hash: lastingHash(template) },
  catalog: lastingHash(exercises),
  objective: objective.name,
  strategies: chosen.names,
  place: gym,
  day: template,
  history: said.records ?? [],
});

/** The library's own objective knows what the day is for; one of the caller's is taken as it is. */
const judgeOf = ({ objective, template, said }: ReadOptions, recalled: WeekShare | undefined): Objective =>
  objective === balancedStimulus ? dayObjective(objective, template.regions, said.week ?? recalled) : objective;

/** What was said, as far as it can hold: a day that trains not both back and legs has neither before the other. */
const wordsWithin = ({ said, template }: ReadOptions): JsonOptions => {
  if (trainsLegsAndBack(template.regions)) return said;
  const { priority: _priority, accent: _accent, arrangement: _arrangement, ...words } = said;
  return words;
};

/** All of it is frozen but the objective, which is the caller's: it may be of a class, and remember. */
const frozenBrief = ({ judge, ...brief }: BuildBrief): BuildBrief => Object.freeze({ ...frozen(brief), judge });

/**
 * Distrusts options once: safety first, then everything that is wrong with them at once, then the brief.
 *
 * @param options Anything.
 * @param parts What the options may name, and what holds where they say nothing.
 * @throws {SafetyStopError} when a red flag is reported or a condition is not cleared, whatever else is wrong.
 * @throws {OptionsError} with every problem.
 */
export const parseOptions = (options: unknown, parts: Parts): ParsedOptions => {
  stopForSafety(options);
  const read = readOptions(options, parts);
  return {
    brief: frozenBrief(makeBrief(read, recalledBy(read))),
    strategies: read.chosen.strategies,
    exercises: frozen(read.exercises),
  };
};

/** The part of a brief that is JSON, as a session carries it. */
export const briefOf = (brief: BuildBrief): Brief => {
  const { place, day, history, judge, recalled, ...json } = brief;
  if (recalled === undefined) return json;
  const { week: _recalled, ...own } = json;
  return own;
};
