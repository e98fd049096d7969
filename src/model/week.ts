import type { Decision, Notice } from "./decision";
import type { Gym } from "./gym";
import type { JsonValue } from "./json";
import type { GymId, SplitId } from "./names";
import type { SessionOptions } from "./options";
import type { Plan, PlanContext } from "./plan";
import type { ProgressionStrategy } from "./progression";
import type { Session } from "./session";
import type { SplitTemplate } from "./split";
import type { Role } from "./vocabulary";

/** Day of the week, 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One day of a week; of a week that was built its plan is a whole session. */
export interface WeekDay<P extends Plan = Plan> {
  /** Day of the week, where it is known. */
  readonly weekday?: Weekday;
  /** Hours from the start of the week. */
  readonly hoursFromStart: number;
  /** The session of that day. */
  readonly plan: P;
}

/** A week of sessions: of any plans, or of what `buildWeek` makes, which can be changed and explained day by day. */
export interface Week<P extends Plan = Plan> {
  /** Version of this shape. */
  readonly schema: 1;
  /** Its title. */
  readonly title?: string;
  /** Its days, in order. */
  readonly days: readonly WeekDay<P>[];
  /** What is known about the person. */
  readonly context?: Partial<PlanContext>;
  /** Why it is as it is. */
  readonly decisions: readonly Decision[];
  /** For the person. */
  readonly notices: readonly Notice[];
}

/** Weeks in a row with a progression. */
export interface Program {
  /** Version of this shape. */
  readonly schema: 1;
  /** Its title. */
  readonly title?: string;
  /**
   * Its weeks. The first of each kind is of whole sessions; of later ones `nextSession` makes them once it is their
   * turn.
   */
  readonly weeks: readonly Week<Plan | Session>[];
  /** The options it was made with, as JSON. */
  readonly options: JsonValue;
  /** Why it is as it is. */
  readonly decisions: readonly Decision[];
  /** For the person. */
  readonly notices: readonly Notice[];
}

/** What holds for one day of a week. */
export interface DayOptions {
  /** The day of the week it holds for. */
  readonly weekday?: Weekday;
  /** Or the training day it holds for, from 1. */
  readonly day?: number;
  /** Minutes of that day. */
  readonly minutes?: number;
  /** Gym of that day. */
  readonly gym?: GymId | Gym;
}

/** What a week may be told, beside what a session may be told. */
export interface WeekOptions
  extends Omit<
    SessionOptions,
    "template" | "lock" | "sessionsPerWeek" | "sessionOfWeek" | "include" | "priorityLift" | "week"
  > {
  /** How the week is divided, by id or whole; "best", the default: chosen, with the reason. */
  readonly split?: SplitId | "best" | SplitTemplate;
  /** How many days, 1 to 6, or which. Default 3. */
  readonly days?: number | readonly Weekday[];
  /** What differs on single days. */
  readonly perDay?: readonly DayOptions[];
  /** Which week it is, from 1, where a split takes turns week by week. Default 1. */
  readonly weekOfSplit?: number;
}

/** How loads and reps grow from week to week. */
export type ProgressionName = "linear" | "double" | "rpe" | "heavy-light-medium" | "wave" | "density";

/** How loads and reps grow: by name, or a function of your own. */
export type Progression = ProgressionName | ProgressionStrategy;

/** What a programme may be told, beside what a week may be told. */
export interface ProgramOptions extends WeekOptions {
  /**
   * Weeks, 1 to 52. Default 8. Every sixth is easy, or with waves every fourth; without waves none that one week
   * follows.
   */
  readonly weeks?: number;
  /** How loads and reps grow, for all or by role. */
  readonly progression?: Progression | Readonly<Partial<Record<Role, Progression>>>;
}
