import type { Source } from "./citation";
import type { Target, Tempo } from "./prescription";
import type { Level, Pattern, Region, Role } from "./vocabulary";

/** A place of a day template that the select stage fills from the catalogue. */
export interface PatternSlot {
  /** Tells the slots apart. */
  readonly kind: "pattern";
  /** Kebab-case id, unique in its template. */
  readonly id: string;
  /** Movement patterns that fit. */
  readonly patterns: readonly Pattern[];
  /** Region that the slot counts for. */
  readonly region: Region;
  /** Most lifts that may fill it; 1 when absent. */
  readonly max?: number;
  /** Whether nobody misses it when it stays empty. */
  readonly optional?: boolean;
  /** Whether a bilateral heavy compound here may be the main lift. */
  readonly mayBeMain?: boolean;
}

/** A place that names its exercise, with what is done of it. */
export interface ExerciseSlot {
  /** Tells the slots apart. */
  readonly kind: "exercise";
  /** Kebab-case id, unique in its template. */
  readonly id: string;
  /** Exercise id. */
  readonly exercise: string;
  /** Why it is there. */
  readonly role: Role;
  /** Working sets. */
  readonly sets: number;
  /** What each set aims at. */
  readonly target: Target;
  /** Seconds of the phases of a rep. */
  readonly tempo?: Tempo;
  /** Slots with the same word form a superset or circuit. */
  readonly group?: string;
}

/** A place of a day template. */
export type Slot = PatternSlot | ExerciseSlot;

/** What a day is made of. */
export interface DayTemplate {
  /** Kebab-case id. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly summary: string;
  /** Regions that it trains. */
  readonly regions: readonly Region[];
  /** Its places. */
  readonly slots: readonly Slot[];
  /** A fixed template is never edited by the fit stage. */
  readonly fixed?: boolean;
  /** Where it comes from. */
  readonly source: Source;
}

/** One day of a split. */
export interface SplitDay {
  /** The day template, by id or whole. */
  readonly template: string | DayTemplate;
  /** Hours from the start of the week, where nobody says on which weekdays; 0 or more, rising. */
  readonly hoursFromStart: number;
}

/** How a split fills a week of so many days. */
export interface SplitWeek {
  /** The days, in order: 1 to 6. */
  readonly days: readonly SplitDay[];
  /** Weeks that follow in turn, of as many days each, before the first comes again; absent: every week is the same. */
  readonly thenWeeks?: readonly (readonly SplitDay[])[];
}

/** How a week is divided into days. */
export interface SplitTemplate {
  /** Kebab-case id. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** What it is, in one sentence. */
  readonly summary: string;
  /** Who it is for, in one sentence. */
  readonly whoFor: string;
  /** What speaks for it and against it, in one sentence. */
  readonly tradeOffs: string;
  /** Levels it suits. */
  readonly levels: readonly Level[];
  /** Regions that it trains. */
  readonly regions: readonly Region[];
  /** Hours, at least, between two days that train legs, back, chest or shoulders both. */
  readonly spacingHours: number;
  /** A week for each number of days that it can be done on. */
  readonly weeks: readonly SplitWeek[];
}
