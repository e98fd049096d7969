/** Constants of the score on days that train more than back and legs, or are part of a week: all of them the library's own default. */
import type { Exercise } from "../model/exercise";
import type { Muscle, Region } from "../model/vocabulary";

/** Worth of the stimulus of muscles outside back and legs, on a day that trains their region. */
export const dayMuscleWorth: { readonly [M in Muscle]?: number } = {
  chest: 1.1,
  "front-delts": 0.5,
  "side-delts": 0.6,
  "rotator-cuff": 0.1,
  triceps: 0.6,
  biceps: 0.6,
  forearms: 0.1,
  abs: 0.4,
  obliques: 0.2,
};

/** A movement that a day should cover where it trains its region. */
export interface DayCoverage {
  /** Region that it belongs to. */
  readonly region: Region;
  /** Worth of covering it. */
  readonly worth: number;
  /** Whether an exercise covers it. */
  readonly has: (exercise: Exercise) => boolean;
}

const isOf =
  (...patterns: readonly Exercise["pattern"][]) =>
  (exercise: Exercise): boolean =>
    patterns.includes(exercise.pattern);

/** The movements outside back and legs. */
export const dayCoverage: readonly DayCoverage[] = [
  { region: "chest", worth: 1.5, has: isOf("horizontal-push", "dip") },
  { region: "chest", worth: 0.3, has: isOf("chest-fly") },
  { region: "shoulders", worth: 1, has: isOf("vertical-push") },
  { region: "shoulders", worth: 0.5, has: isOf("lateral-raise") },
  { region: "arms", worth: 0.5, has: isOf("elbow-flexion") },
  { region: "arms", worth: 0.5, has: isOf("elbow-extension") },
  { region: "core", worth: 0.3, has: isOf("core") },
];

/** Cost of a region of the day that is not trained, or of a set over what the week leaves: more than anything can win. */
export const brokenDayPromise = 10;
/** Cost of a point of low-back load over what the days close by leave. */
export const lowBackOverCost = 2;
/** Cost of each fractional set that a muscle lacks of its part of the week. */
export const shortfallCost = 0.25;
/** Cost of a lift that another day of the week holds. */
export const elsewhereCost = 0.8;
/** Worth of a movement that no other day of the week holds. */
export const uncoveredWorth = 0.8;
