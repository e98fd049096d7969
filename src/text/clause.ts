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

/** Loads without a unit: one for all sets, or one a set. */
export interface BareLoadClause {
  /** Tells the clauses apart. */
  readonly kind: "bare-load";
  /** The amounts, in kilograms or pounds. */
  readonly amounts: readonly number[];
}

/** What is added: to the body where the lift is one of the body, else to a load that nobody knows. */
export interface AddedLoadClause {
  /** Tells the clauses apart. */
  readonly kind: "added-load";
  /** What is added. */
  readonly load: Load;
}

/** Says what the sets behind it are for, or those before it where none are behind. */
export interface MarkClause {
  /** Tells the clauses apart. */
  readonly kind: "mark";
  /** What they are for. */
  readonly mark: "drop" | "back-off" | "ramp" | "test";
  /** Whether it is said of several sets. */
  readonly isPlural: boolean;
}

/** Says that the last set is as many reps as possible. */
export interface LastSetClause {
  /** Tells the clauses apart. */
  readonly kind: "last-set";
  /** Reps to leave in reserve, where it is said. */
  readonly leave?: number;
}

/** The end of a line; what the next line says is of its own sets. */
export interface BreakClause {
  /** Tells the clauses apart. */
  readonly kind: "break";
}

/** The pace of a rep. */
export interface TempoClause {
  /** Tells the clauses apart. */
  readonly kind: "tempo";
  /** Seconds of its phases. */
  readonly tempo: Tempo;
}

/** Rest after a set, in a group after the round; or the change from one exercise of a group to the next. */
export interface PauseClause<Kind extends "rest" | "change"> {
  /** Which of them. */
  readonly kind: Kind;
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

/** What reps are counted on: each side, or both together, as steps are. */
export interface SideClause {
  /** Tells the clauses apart. */
  readonly kind: "side";
  /** Which. */
  readonly of: "each" | "both";
  /** Whether it says no more than "each". */
  readonly isBare?: true;
}

/** Something that was seen and cannot be carried. */
export interface ProblemClause {
  /** Tells the clauses apart. */
  readonly kind: "problem";
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Whether it stands for sets and reps that could not be read. */
  readonly isOfWork?: true;
}

/** Something that was understood of a line. */
export type Clause =
  | WorkClause
  | EffortClause
  | LoadClause
  | BareLoadClause
  | AddedLoadClause
  | MarkClause
  | LastSetClause
  | BreakClause
  | TempoClause
  | PauseClause<"rest">
  | PauseClause<"change">
  | NotesClause
  | SideClause
  | ProblemClause;
