import type { Brief } from "./brief";
import type { Exercise } from "./exercise";
import type { LoadKind, Role } from "./vocabulary";

/** One lift as the objective sees it. */
export interface ScoredLift {
  /** The exercise. */
  readonly exercise: Exercise;
  /** Why it is there. */
  readonly role: Role;
  /** Working sets. */
  readonly sets: number;
  /** What it is loaded with. */
  readonly load: LoadKind;
}

/** The parts of a score; they add up to `total`. */
export interface Score {
  /** Sum of the parts. */
  readonly total: number;
  /** Parts by name. */
  readonly parts: { readonly [part: string]: number };
}

/** What makes one session better than another. */
export interface Objective {
  /** Its name. */
  readonly name: string;
  /** Scores lifts and the number of pairs among them. */
  readonly score: (lifts: readonly ScoredLift[], pairs: number, brief: Brief) => Score;
}
