import type { Role } from "./vocabulary";

/** What one set aims at. */
export type Target = RepsTarget | AmrapTarget | TimeTarget | DistanceTarget;

/** So many reps. */
export type RepsTarget = {
  /** Tells the targets apart. */
  readonly kind: "reps";
  /** Fewest reps. */
  readonly min: number;
  /** Most reps. */
  readonly max: number;
};

/** As many reps as possible. */
export type AmrapTarget = {
  /** Tells the targets apart. */
  readonly kind: "amrap";
  /** Fewest reps. */
  readonly min: number;
  /** Reps to leave in reserve. */
  readonly leave?: number;
};

/** A hold or work by the clock. */
export type TimeTarget = {
  /** Tells the targets apart. */
  readonly kind: "time";
  /** How long, in seconds. */
  readonly seconds: number;
};

/** A carry, a push or a drag. */
export type DistanceTarget = {
  /** Tells the targets apart. */
  readonly kind: "distance";
  /** How far, in metres. */
  readonly metres: number;
};

/** How hard a set is: reps in reserve, rating of perceived exertion, or a percentage that keeps its base. */
export type Effort = RirEffort | RpeEffort | PercentEffort;

/** Reps in reserve. */
export type RirEffort = {
  /** Tells the efforts apart. */
  readonly kind: "rir";
  /** Fewest reps left. */
  readonly min: number;
  /** Most reps left. */
  readonly max: number;
};

/** Rating of perceived exertion, 1 to 10. */
export type RpeEffort = {
  /** Tells the efforts apart. */
  readonly kind: "rpe";
  /** Lowest rating. */
  readonly min: number;
  /** Highest rating. */
  readonly max: number;
};

/** Percentage of a load. */
export type PercentEffort = {
  /** Tells the efforts apart. */
  readonly kind: "percent";
  /** The load that it is a percentage of: "1rm", "training-max", "5rm" or another word. */
  readonly of: string;
  /** The percentage. */
  readonly percent: number;
};

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
  /** Rest after each set when done straight, in seconds; absent: unknown. What the library prescribes always has it. */
  readonly restSeconds?: number;
  /** Sets that differ, by place. */
  readonly perSet?: readonly SetDetail[];
}

/** A prescription per role. */
export type RoleTable<T> = { readonly [R in Role]: T };
