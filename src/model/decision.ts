import type { Source } from "./citation";
import type { JsonValue } from "./json";
import type { ReasonCode, ReasonData } from "./reasons";
import type { Stage } from "./vocabulary";

/** What a decision is about. */
export type Subject = ExerciseSubject | SlotSubject | SessionSubject | DaySubject | WeekSubject;

/** One exercise. */
export interface ExerciseSubject {
  /** Tells the subjects apart. */
  readonly kind: "exercise";
  /** Its id. */
  readonly id: string;
}

/** One slot of the day template. */
export interface SlotSubject {
  /** Tells the subjects apart. */
  readonly kind: "slot";
  /** Its id. */
  readonly id: string;
}

/** The whole session. */
export interface SessionSubject {
  /** Tells the subjects apart. */
  readonly kind: "session";
}

/** One day of a week. */
export interface DaySubject {
  /** Tells the subjects apart. */
  readonly kind: "day";
  /** Which training day, from 1. */
  readonly day: number;
}

/** The whole week. */
export interface WeekSubject {
  /** Tells the subjects apart. */
  readonly kind: "week";
}

/** Why something is there, or why it is missing. */
export type Decision<Code extends ReasonCode = ReasonCode> = {
  readonly [C in Code]: {
    /** The stage that decided. */
    readonly stage: Stage;
    /** Stable code of the reason. */
    readonly code: C;
    /** What it is about. */
    readonly subject: Subject;
    /** What the reason's sentence is filled with. */
    readonly data: ReasonData[C];
    /** Citation, or the library's own default. */
    readonly source: Source;
  };
}[Code];

/** Something that the person should be told. */
export interface Notice {
  /** Stable code. */
  readonly code: string;
  /** What the message was filled with. */
  readonly data: { readonly [key: string]: JsonValue };
  /** The message, in plain English. */
  readonly message: string;
}

/** What a stage or a strategy returns: its value and why. */
export interface Step<V> {
  /** The value. */
  readonly value: V;
  /** Why. */
  readonly decisions: readonly Decision[];
}
