/**
 * Constants of the score on days that train more than back and legs, or are part of a week: all of them the library's
 * own default.
 */
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
  /** How much of it an exercise covers, 0 to 1. */
  readonly cover: (exercise: Exercise) => number;
}

// @__NO_SIDE_EFFECTS__
const isOf =
  (...patterns: readonly Exercise["pattern"][]) =>
  (exercise: Exercise): number =>
    patterns.includes(exercise.pattern) ? 1 : 0;

/** Part of a movement that a one-sided press, or a row to the chin, covers. */
const partly = 0.5;

/** Part of a press for the chest that one covers which is as much for the shoulders or the triceps. */
const shared = 0.6;

const chestPress = (exercise: Exercise): number => {
  const isShared = exercise.muscles.some(
    ({ muscle, share }) => share === 1 && (muscle === "front-delts" || muscle === "triceps"),
  );
  return isOf("horizontal-push", "dip")(exercise) * (isShared ? shared : 1);
};

const verticalPush = (exercise: Exercise): number =>
  isOf("vertical-push")(exercise) * (exercise.laterality === "bilateral" ? 1 : partly);

const lateralRaise = (exercise: Exercise): number =>
  isOf("lateral-raise")(exercise) * (exercise.mechanics === "isolation" ? 1 : partly);

/** The movements outside back and legs. */
export const dayCoverage: readonly DayCoverage[] = [
  { region: "chest", worth: 1.5, cover: chestPress },
  { region: "chest", worth: 0.3, cover: isOf("chest-fly") },
  { region: "shoulders", worth: 1.5, cover: verticalPush },
  { region: "shoulders", worth: 0.7, cover: lateralRaise },
  { region: "arms", worth: 0.5, cover: isOf("elbow-flexion") },
  { region: "arms", worth: 0.5, cover: isOf("elbow-extension") },
  { region: "core", worth: 0.3, cover: isOf("core") },
];

/**
 * Cost of a region of the day that is not trained, or of a set over what the week leaves: more than anything can win.
 */
export const brokenDayPromise = 10;
/** Cost of a point of low-back load over what the days close by leave. */
export const lowBackOverCost = 2;
/**
 * Cost of each fractional set that a muscle lacks of its part of the week: a small muscle's target counts like a large
 * one's.
 */
export const shortfallCost = 0.3;
/** Cost of a lift that another day of the week holds, and of another lift of its family. */
export const elsewhereCost = { lift: 2.5, family: 0.8 } as const;
/** Cost of a main lift of a movement that leads another day while a different one could lead this one. */
export const ledCost = 4;
/** Worth of a main lift of a movement whose turn it is. */
export const turnWorth = 1.5;
/** Worth of a movement that no other day of the week holds. */
export const uncoveredWorth = 0.8;
