import { weekHours } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { DayTemplate } from "../model/split";
import type { Muscle, Pattern } from "../model/vocabulary";
import type { Weekday } from "../model/week";

/** A day of a week before its session is built. */
export interface PlannedDay {
  /** Which training day, from 1. */
  readonly day: number;
  /** Day of the week, where it was said. */
  readonly weekday?: Weekday;
  /** Hours from the start of the week. */
  readonly hoursFromStart: number;
  /** What it trains. */
  readonly template: DayTemplate;
}

/** A planned day with what could be done on it. */
export interface DayOutlook extends PlannedDay {
  /** Muscles that its template is for. */
  readonly meant: ReadonlySet<Muscle>;
  /** Those of them that an exercise trains first which fits gym and limits. */
  readonly trains: ReadonlySet<Muscle>;
  /** Patterns of lifts that could be main lifts. */
  readonly leads: ReadonlySet<Pattern>;
  /** Patterns for which an exercise fits, with these exercises. */
  readonly choices: ReadonlyMap<Pattern, readonly Exercise[]>;
}

/** Hours between two days of a week that comes again and again. */
export const hoursBetween = (a: Pick<PlannedDay, "hoursFromStart">, b: Pick<PlannedDay, "hoursFromStart">): number => {
  const hours = Math.abs(a.hoursFromStart - b.hoursFromStart);
  return Math.min(hours, weekHours - hours);
};
