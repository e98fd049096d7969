import type { Source } from "./citation";
import type { Target, Tempo } from "./prescription";
import type { Pattern, Region, Role } from "./vocabulary";

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
  /** Id of the day template. */
  readonly template: string;
  /** Hours from the start of the split's cycle. */
  readonly hoursFromStart: number;
}

/** How a week is divided into days. */
export interface SplitTemplate {
  /** Kebab-case id. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** Who it is for, in one sentence. */
  readonly summary: string;
  /** What speaks against it, in one sentence. */
  readonly tradeOffs: string;
  /** Its days. */
  readonly days: readonly SplitDay[];
}
