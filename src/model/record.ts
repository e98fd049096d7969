/** One set that was done. */
export interface RecordedSet {
  /** Repetitions. */
  readonly reps?: number;
  /** Seconds held. */
  readonly seconds?: number;
  /** Load in kilograms. */
  readonly kg?: number;
  /** Reps left in reserve. */
  readonly rir?: number;
  /** Working set or ramp set; absent: work. */
  readonly kind?: "work" | "ramp";
}

/** One exercise that was done. */
export interface RecordedExercise {
  /** Exercise id. */
  readonly exercise: string;
  /** Its sets. */
  readonly sets: readonly RecordedSet[];
}

/** A session that was done. */
export interface TrainingRecord {
  /** The day, YYYY-MM-DD. */
  readonly day: string;
  /** What was done. */
  readonly entries: readonly RecordedExercise[];
}
