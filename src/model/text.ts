import type { Plan } from "./plan";
import type { Week } from "./week";

/** A line of text that could not be read as what it seems to be. */
export interface TextIssue {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
}

/** A name that no exercise could be found for. */
export interface Unresolved {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** The name as it was written. */
  readonly name: string;
  /** Ids of exercises that it may mean; empty when none is near. */
  readonly candidates: readonly string[];
}

/** A line, or a part of one, that says something a plan has no place for. */
export interface TextNote {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** What it says. */
  readonly text: string;
  /** Whether it divides the text, or says something of it. */
  readonly kind: "heading" | "note";
}

/** A line that says more of the exercise above it. */
export interface TextDetail {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** What it says. */
  readonly text: string;
}

/**
 * What was read of a text. Each line that is not empty is in it: as an item, a detail of one, a heading, a note or an
 * issue.
 */
export interface ParsedSession {
  /** The session. What the text does not say is not in it. */
  readonly plan: Plan;
  /** Names that no exercise could be found for; they are unknown exercises in the plan. */
  readonly unresolved: readonly Unresolved[];
  /** What looked like something and could not be read or kept. */
  readonly issues: readonly TextIssue[];
  /** Headings, and words that are not an exercise, in the order of the text. */
  readonly notes: readonly TextNote[];
  /** Lines that say more of the exercise above them: sets, rest, ramp sets. */
  readonly details: readonly TextDetail[];
}

/**
 * What was read of a text with several days. Each line that is not empty is in it: as an item, a detail of one, a
 * heading, a note or an issue.
 */
export interface ParsedWeek {
  /** The week. Days without a weekday stand as far apart as an even week allows, at most 48 hours; an issue says so. */
  readonly week: Week;
  /** Names that no exercise could be found for; they are unknown exercises in the plans. */
  readonly unresolved: readonly Unresolved[];
  /** What looked like something and could not be read or kept. */
  readonly issues: readonly TextIssue[];
  /** Headings, and words that are not an exercise, in the order of the text. */
  readonly notes: readonly TextNote[];
  /** Lines that say more of the exercise above them: sets, rest, ramp sets. */
  readonly details: readonly TextDetail[];
}
