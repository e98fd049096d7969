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
