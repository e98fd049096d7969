import type { RampSet } from "../model/prescription";
import type { Clause } from "./clause";
import type { Label } from "./read-label";

/** A place in a text. */
export interface Place {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
}

/** An exercise as a text names it, with what it says of it. */
export interface Entry extends Place {
  /** Its place in a group. */
  readonly label?: Label;
  /** The name as it was written. */
  readonly name: string;
  /** Whether the name stands in double quotes and is one name whatever it holds. */
  readonly isQuoted: boolean;
  /** What is said of it. */
  readonly clauses: readonly Clause[];
  /** Ramp sets before it. */
  readonly warmup: readonly RampSet[];
}
