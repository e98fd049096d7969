import type { Goal } from "../../model/vocabulary";

/** Reps and rest of one kind of lift. */
export interface RepsAndRest {
  /** Fewest reps. */
  readonly min: number;
  /** Most reps. */
  readonly max: number;
  /** Rest after each set, in seconds. */
  readonly restSeconds: number;
}

/** The kinds of lift that a goal treats apart. */
export interface GoalTable {
  /** The main lift. */
  readonly main: RepsAndRest;
  /** Another compound. */
  readonly compound: RepsAndRest;
  /** An isolation. */
  readonly isolation: RepsAndRest;
}

/**
 * Reps and rest by goal; ranges are our default inside what the goal's studies use, rests follow grgic2018 and
 * singer2024.
 */
export const repsAndRest: { readonly [G in Goal]: GoalTable } = {
  strength: {
    main: { min: 3, max: 6, restSeconds: 180 },
    compound: { min: 6, max: 8, restSeconds: 150 },
    isolation: { min: 8, max: 12, restSeconds: 90 },
  },
  hypertrophy: {
    main: { min: 6, max: 10, restSeconds: 120 },
    compound: { min: 8, max: 12, restSeconds: 120 },
    isolation: { min: 10, max: 15, restSeconds: 90 },
  },
  general: {
    main: { min: 5, max: 8, restSeconds: 120 },
    compound: { min: 8, max: 12, restSeconds: 120 },
    isolation: { min: 10, max: 15, restSeconds: 90 },
  },
  "work-capacity": {
    main: { min: 8, max: 12, restSeconds: 90 },
    compound: { min: 10, max: 15, restSeconds: 75 },
    isolation: { min: 12, max: 20, restSeconds: 45 },
  },
  endurance: {
    main: { min: 10, max: 12, restSeconds: 90 },
    compound: { min: 12, max: 15, restSeconds: 75 },
    isolation: { min: 15, max: 25, restSeconds: 45 },
  },
};

/** A main lift of a beginner whose goal is strength. */
export const beginnerStrengthMain: RepsAndRest = { min: 5, max: 6, restSeconds: 120 };
/** A strength main that rows: heavier than this the trunk does the work. */
export const strengthRow: RepsAndRest = { min: 5, max: 8, restSeconds: 150 };
/** A strength main that is loaded with dumbbells or the like. */
export const lightStrengthMain: RepsAndRest = { min: 6, max: 8, restSeconds: 150 };
/**
 * A main lift for size, or for strength and size alike, that is loaded with dumbbells or the like: they seldom are
 * heavy enough for fewer reps. Our default.
 */
export const lightMain: RepsAndRest = { min: 8, max: 10, restSeconds: 120 };
/**
 * A hinge that loads the low back heavily, where others get many reps: past these the form goes before the muscles do.
 */
export const enduranceHinge: RepsAndRest = { min: 8, max: 10, restSeconds: 90 };
/** A lift for speed, whatever the goal: few reps, fresh. */
export const speedWork: RepsAndRest = { min: 3, max: 5, restSeconds: 120 };
/** Reps of a lift that can hardly be loaded: effort decides. */
export const loadLimitedReps = { min: 10, max: 20 } as const;
/** Reps of a lift that is hard at body weight: pull-ups, glute-ham raises. */
export const bodyStrengthReps = { min: 5, max: 8 } as const;
