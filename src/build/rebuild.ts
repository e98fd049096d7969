import { OptionsError } from "../errors";
import type { Brief } from "../model/brief";
import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { Objective } from "../model/objective";
import type { SessionOptions } from "../model/options";
import type { TrainingRecord } from "../model/record";
import type { Session } from "../model/session";
import type { DayTemplate } from "../model/split";
import type { StrategyChoice } from "../model/strategy";

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

interface Difference {
  readonly name: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

const differences = (was: Brief, is: Brief): readonly Difference[] =>
  [
    { name: "gym", was: was.gym.hash, is: is.gym.hash },
    { name: "template", was: was.template.hash, is: is.template.hash },
    { name: "exercises", was: was.catalog, is: is.catalog },
    { name: "records", was: was.records, is: is.records },
    { name: "objective", was: was.objective, is: is.objective },
    ...(["select", "prescribe", "order", "pair", "fit"] as const).map((stage) => ({
      name: `strategies.${stage}`,
      was: was.strategies[stage],
      is: is.strategies[stage],
    })),
  ].filter((difference) => difference.was !== difference.is);

/**
 * Makes a function that builds the session of a brief again.
 *
 * @param build The builder that the brief came from.
 * @throws {OptionsError} When the gym, template, catalogue, records, objective or a strategy is not the one that the brief names.
 */
export const makeRebuild =
  (build: (options: SessionOptions) => Session) =>
  (brief: Brief, parts: RebuildParts = {}): Session => {
    const session = build(optionsOf(brief, parts));
    const different = differences(brief, session.brief);
    if (different.length === 0) return session;
    throw new OptionsError(
      different.map(({ name, was, is }) => ({
        path: name.split("."),
        expected: was ?? "none",
        received: is ?? "none",
        message: `${name} is not what the brief was built with; give the same again as \`${name}\`.`,
      })),
    );
  };
