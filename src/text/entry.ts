import type { RampSet } from "../model/prescription";
import type { Role } from "../model/vocabulary";
import type { Clause } from "./clause";

/** Words of a text with their place. */
export interface Words {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** What they say. */
  readonly text: string;
}

/** An exercise as a text names it, with what it says of it. */
export interface Entry {
  /** The name as it was written, with its place. */
  readonly name: Words;
  /** Whether the name stands in double quotes and is one name whatever it holds. */
  readonly isQuoted: boolean;
  /** What is said of it. */
  readonly clauses: readonly Clause[];
  /** Ramp sets before it. */
  readonly warmup: readonly RampSet[];
  /** What the items of its group share: the A of `A1`. */
  readonly group?: string;
  /** The role that the part of the text gives it. */
  readonly role?: Role;
}
