import type { Effort, Load, SetDetail, Target, Tempo } from "../model/prescription";
import type { Intent, Region, Role } from "../model/vocabulary";

/** What one set is, as far as a text says it. */
export interface SetTarget {
  /** What it aims at. */
  readonly target: Target;
  /** What it is for, where it is not plain work. */
  readonly kind?: NonNullable<SetDetail["kind"]>;
}

/** Sets, and what each aims at. */
export interface WorkClause {
  /** Tells the clauses apart. */
  readonly kind: "work";
  /** How many sets; absent where only reps are said. */
  readonly sets?: number;
  /** One target for all sets, or one a set; empty where only sets are said. */
  readonly targets: readonly SetTarget[];
}

/** How hard the sets are: one for all, or one a set. */
export interface EffortClause {
  /** Tells the clauses apart. */
  readonly kind: "effort";
  /** The efforts. */
  readonly efforts: readonly (Effort | undefined)[];
}

/** The loads of the sets: one for all, or one a set. */
export interface LoadClause {
  /** Tells the clauses apart. */
  readonly kind: "load";
  /** The loads. */
  readonly loads: readonly (Load | undefined)[];
}

/** The pace of a rep. */
export interface TempoClause {
  /** Tells the clauses apart. */
  readonly kind: "tempo";
  /** Seconds of its phases. */
  readonly tempo: Tempo;
}

/** Rest after a set, in a group after the round. */
export interface RestClause {
  /** Tells the clauses apart. */
  readonly kind: "rest";
  /** How long, in seconds. */
  readonly seconds: number;
}

/** The change from one exercise of a group to the next. */
export interface ChangeClause {
  /** Tells the clauses apart. */
  readonly kind: "change";
  /** How long, in seconds. */
  readonly seconds: number;
}

/** What stands in square brackets behind an item. */
export interface NotesClause {
  /** Tells the clauses apart. */
  readonly kind: "notes";
  /** Says that something unusual is meant. */
  readonly intent?: Intent;
  /** Why the item is there. */
  readonly role?: Role;
  /** The region of an unknown exercise. */
  readonly region?: Region;
  /** The station. */
  readonly station?: string;
  /** Free words. */
  readonly tags?: readonly string[];
}

/** Reps that are counted on each side. */
export interface SideClause {
  /** Tells the clauses apart. */
  readonly kind: "side";
}

/** Something that was seen and cannot be carried. */
export interface ProblemClause {
  /** Tells the clauses apart. */
  readonly kind: "problem";
  /** What is wrong, in one sentence. */
  readonly message: string;
}

/** Something that was understood of a line. */
export type Clause =
  | WorkClause
  | EffortClause
  | LoadClause
  | TempoClause
  | RestClause
  | ChangeClause
  | NotesClause
  | SideClause
  | ProblemClause;
