import { contentHash } from "../compile/content-hash";
import { OptionsError } from "../errors";
import type { Brief } from "../model/brief";
import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { StrategyChoice } from "../model/names";
import type { Objective } from "../model/objective";
import type { SessionOptions } from "../model/options";
import type { TrainingRecord } from "../model/record";
import type { Session } from "../model/session";
import type { DayTemplate } from "../model/split";
import { stages } from "../model/vocabulary";
import { readAs } from "../schema/find-issues";
import { isRecord } from "../schema/look-into";
import { makeIssue, makeKeyIssue } from "../schema/make-issue";
import { briefSchema } from "../schema/session-schema";
import { takePlain } from "../schema/take-plain";

/** What a brief names but does not hold: needed again where it was not built in. */
export interface RebuildParts {
  /** The catalogue. */
  readonly exercises?: readonly Exercise[];
  /** The gym. */
  readonly gym?: Gym;
  /** The day template. */
  readonly template?: DayTemplate;
  /** Strategies that were given as functions. */
  readonly strategies?: Partial<StrategyChoice>;
  /** The objective. */
  readonly objective?: Objective;
  /** The records. */
  readonly records?: readonly TrainingRecord[];
}

const optionalOf = (brief: Brief) => ({
  ...(brief.arrangement === undefined ? {} : { arrangement: brief.arrangement }),
  ...(brief.accent === undefined ? {} : { accent: brief.accent }),
  ...(brief.minutes === undefined ? {} : { minutes: brief.minutes }),
  ...(brief.warmup === undefined ? {} : { warmup: brief.warmup }),
  ...(brief.sessionsPerWeek === undefined ? {} : { sessionsPerWeek: brief.sessionsPerWeek }),
  ...(brief.priorityLift === undefined ? {} : { priorityLift: brief.priorityLift }),
  ...(brief.today === undefined ? {} : { today: brief.today }),
  ...(brief.week === undefined ? {} : { week: brief.week }),
});

/** The options that a brief came from, with what it only names put in. */
export const optionsOf = (brief: Brief, parts: RebuildParts = {}): SessionOptions => ({
  ...optionalOf(brief),
  priority: brief.priority,
  goal: brief.goal,
  level: brief.level,
  sessionOfWeek: brief.sessionOfWeek,
  gym: parts.gym ?? brief.gym.id,
  crowding: brief.crowding,
  straps: brief.straps,
  limitations: brief.limitations,
  screening: brief.screening,
  include: brief.include,
  exclude: brief.exclude,
  lock: brief.lock,
  template: parts.template ?? brief.template.id,
  strategies: { ...brief.strategies, ...parts.strategies },
  seed: brief.seed,
  ...(parts.exercises === undefined ? {} : { exercises: parts.exercises }),
  ...(parts.objective === undefined ? {} : { objective: parts.objective }),
  ...(parts.records === undefined ? {} : { records: parts.records }),
});

/**
 * A brief that may come from anywhere, checked.
 *
 * @throws {OptionsError} with everything that is wrong with it.
 */
export const readBrief = (brief: unknown): Brief => {
  const reading = readAs(briefSchema(), brief, { at: ["brief"], subject: "brief" });
  if (!reading.ok) throw new OptionsError(reading.issues);
  return reading.value;
};

interface Difference {
  readonly name: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** What was given beside the brief and is not what it names: seen by its content, before anything is built of it. */
const differencesOfGiven = (brief: Brief, parts: RebuildParts): readonly Difference[] =>
  [
    { name: "gym", was: brief.gym.hash, given: parts.gym },
    { name: "template", was: brief.template.hash, given: parts.template },
    { name: "exercises", was: brief.catalog, given: parts.exercises },
  ]
    .filter(({ given }) => given !== undefined)
    .map(({ name, was, given }) => ({ name, was, is: contentHash(takePlain(given)) }))
    .filter(({ was, is }) => was !== is);

const differences = (was: Brief, is: Brief): readonly Difference[] =>
  [
    { name: "gym", was: was.gym.hash, is: is.gym.hash },
    { name: "template", was: was.template.hash, is: is.template.hash },
    { name: "exercises", was: was.catalog, is: is.catalog },
    { name: "records", was: was.records, is: is.records },
    { name: "objective", was: was.objective, is: is.objective },
    ...stages.map((stage) => ({ name: `strategies.${stage}`, was: was.strategies[stage], is: is.strategies[stage] })),
  ].filter((difference) => difference.was !== difference.is);

const refuse = (different: readonly Difference[]): void => {
  if (different.length === 0) return;
  throw new OptionsError(
    different.map(({ name, was, is }) => ({
      path: name.split("."),
      expected: was ?? "none",
      received: is ?? "none",
      message: `${name} is not what the brief was built with; give the same again as \`${name}\`.`,
    })),
  );
};

const partKeys = ["exercises", "gym", "template", "strategies", "objective", "records"] as const;

/** Parts are an object with known keys; what stands in them is read with the options. */
const checkKeys = (parts: unknown): void => {
  const expected = `an object with the keys ${partKeys.map((key) => `"${key}"`).join(", ")}`;
  if (!isRecord(parts)) {
    throw new OptionsError([makeIssue({ path: ["parts"], expected, value: parts })]);
  }
  const unknown = Object.keys(parts).filter((key) => !partKeys.some((known) => known === key));
  if (unknown.length > 0) throw new OptionsError(unknown.map((key) => makeKeyIssue(["parts"], key, expected)));
};

/**
 * Makes a function that builds the session of a brief again, without what was made of it later.
 *
 * @param build The builder that the brief came from.
 * @throws {OptionsError} When the brief or the parts are not valid, or when the gym, template, catalogue, records,
 * objective or a strategy is not the one that it names.
 */
export const makeRebuild =
  (build: (options: SessionOptions) => Session) =>
  (brief: Brief, parts: RebuildParts = {}): Session => {
    const read = readBrief(brief);
    checkKeys(parts);
    refuse(differencesOfGiven(read, parts));
    const session = build(optionsOf(read, parts));
    refuse(differences(read, session.brief));
    return session;
  };
