import type { Decision, Notice } from "./decision";
import type { JsonValue } from "./json";
import type { Plan, PlanContext } from "./plan";

/** Day of the week, 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One day of a week. */
export interface WeekDay {
  /** Day of the week, where it is known. */
  readonly weekday?: Weekday;
  /** Hours from the start of the week. */
  readonly hoursFromStart: number;
  /** The session of that day. */
  readonly plan: Plan;
}

/** A week of sessions. */
export interface Week {
  /** Version of this shape. */
  readonly schema: 1;
  /** Its title. */
  readonly title?: string;
  /** Its days, in order. */
  readonly days: readonly WeekDay[];
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
  /** Its weeks. */
  readonly weeks: readonly Week[];
  /** The options it was made with, as JSON. */
  readonly options: JsonValue;
  /** Why it is as it is. */
  readonly decisions: readonly Decision[];
  /** For the person. */
  readonly notices: readonly Notice[];
}
