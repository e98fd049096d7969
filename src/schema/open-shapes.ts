import type { Source } from "../model/citation";
import type { Notice, Subject } from "../model/decision";
import type { JsonValue } from "../model/json";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";
import type { Stage } from "../model/vocabulary";
import type { Program, Week, WeekOptions } from "../model/week";

/** The options of a session as JSON: strategies and objective by name. */
export interface JsonOptions extends Omit<SessionOptions, "strategies" | "objective"> {
  /** Names of strategies. */
  readonly strategies?: Readonly<Partial<Record<Stage, string>>>;
  /** Name of the objective. */
  readonly objective?: string;
}

/** The options of a week as JSON: strategies and objective by name. */
export interface JsonWeekOptions extends Omit<WeekOptions, "strategies" | "objective"> {
  /** Names of strategies. */
  readonly strategies?: Readonly<Partial<Record<Stage, string>>>;
  /** Name of the objective. */
  readonly objective?: string;
}

/** A decision as it is read from storage: its code may be one of another version. */
export interface OpenDecision {
  /** The stage that decided. */
  readonly stage: Stage;
  /** Code of the reason. */
  readonly code: string;
  /** What it is about. */
  readonly subject: Subject;
  /** What the reason's sentence is filled with. */
  readonly data: { readonly [key: string]: JsonValue };
  /** Citation, or the library's own default. */
  readonly source: Source;
}

interface Told {
  /** Why it is as it is. */
  readonly decisions: readonly OpenDecision[];
  /** For the person. */
  readonly notices: readonly Notice[];
}

/** A session as it is read from storage. */
export interface OpenSession extends Omit<Session, "decisions" | "notices">, Told {}

/** A week as it is read from storage. */
export interface OpenWeek extends Omit<Week, "decisions" | "notices">, Told {}

/** A programme as it is read from storage. */
export interface OpenProgram extends Omit<Program, "decisions" | "notices" | "weeks">, Told {
  /** Its weeks. */
  readonly weeks: readonly OpenWeek[];
}
