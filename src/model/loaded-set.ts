/** A working set that was loaded and counted. */
export interface LoadedSet {
  /** Load in kilograms. */
  readonly kg: number;
  /** Repetitions. */
  readonly reps: number;
  /** Reps left in reserve; absent: nobody noted them. */
  readonly rir?: number;
}
