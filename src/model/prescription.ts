import type { Role } from "./vocabulary";

/** What one set aims at. */
export type Target =
  | { readonly kind: "reps"; readonly min: number; readonly max: number }
  | { readonly kind: "amrap"; readonly min: number; readonly leave?: number }
  | { readonly kind: "time"; readonly seconds: number }
  | { readonly kind: "distance"; readonly metres: number };

/** How hard a set is: reps in reserve, rating of perceived exertion, or a percentage that keeps its base. */
export type Effort =
  | { readonly kind: "rir"; readonly min: number; readonly max: number }
  | { readonly kind: "rpe"; readonly min: number; readonly max: number }
  | { readonly kind: "percent"; readonly of: string; readonly percent: number };

/** Seconds of the four phases of a rep. */
export interface Tempo {
  /** Lowering. */
  readonly eccentric: number;
  /** Stretched position. */
  readonly pause: number;
  /** Lifting. */
  readonly concentric: number;
  /** Top position. */
  readonly top: number;
}

/** A load. */
export interface Load {
  /** Kilograms, per hand for dumbbells and per bell for kettlebells. */
  readonly kg: number;
}

/** A warm-up set as a share of the working load. */
export interface RampSet {
  /** Repetitions, per side for unilateral lifts. */
  readonly reps: number;
  /** Percent of the working load. */
  readonly percent: number;
  /** Rest after it, in seconds. */
  readonly restSeconds: number;
}

/** What is special about one set of a prescription. */
export interface SetDetail {
  /** Another target than the rest. */
  readonly target?: Target;
  /** Another effort than the rest. */
  readonly effort?: Effort;
  /** Another load than the rest. */
  readonly load?: Load;
  /** What the set is for; absent: work. */
  readonly kind?: "work" | "ramp" | "drop" | "back-off" | "test";
}

/** What is done of one exercise. */
export interface Prescription {
  /** Working sets, 1 or more. */
  readonly sets: number;
  /** What each set aims at. */
  readonly target: Target;
  /** How hard each set is. */
  readonly effort?: Effort;
  /** Seconds of the phases of a rep; absent: the exercise's usual pace. */
  readonly tempo?: Tempo;
  /** Load of each set. */
  readonly load?: Load;
  /** Rest after each set when done straight, in seconds. */
  readonly restSeconds: number;
  /** Sets that differ, by place. */
  readonly perSet?: readonly SetDetail[];
}

/** A prescription per role. */
export type RoleTable<T> = { readonly [R in Role]: T };
