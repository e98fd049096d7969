/**
 * Numbers of how loads and reps grow. All of them are practice or our defaults, none is a finding.
 */

/** Kilograms that a linear lift goes up a session. */
export const linearStepKg = 2.5;
/** The same of a hip hinge in its first sessions. */
export const linearHingeStepKg = 5;
/** Sessions of a lift that count as its first. */
export const firstSessions = 9;
/** Sessions in a row that fail at a load before it goes down. */
export const linearFailures = 3;
/** Share of its load that a lift keeps when it goes down after failing. */
export const failedShare = 0.9;
/** Sessions in a row without a rep more before a lift in double progression goes down. */
export const doubleStalls = 2;
/** Share of its load that it keeps then. */
export const stalledShare = 0.925;
/** Most that a load goes up in one step, as a share of it. */
export const largestStep = 0.1;
/** Most reps of a lift that has no load to grow by, and how wide their range is once it goes beyond the plan. */
export const mostUnloadedReps = 30;
/** How many reps such a range spans. */
export const unloadedSpread = 2;
/** Share by which a load changes for each rep in reserve more or less than planned. */
export const reserveStep = 0.03;
/** Most that a load by RPE changes from one session to the next, as a share of it. */
export const rpeStep = 0.05;
/** Share by which the heavy day goes up in a week. */
export const weeklyStep = 0.025;
/** Loads of the light and the medium day, as shares of the heavy one. */
export const dayShare = { light: 0.75, medium: 0.875 } as const;
/** Sessions in a row that fail on the heavy day before it goes down. */
export const heavyFailures = 2;
/** Share of 1RM that a training max is. */
export const trainingMaxShare = 0.9;
/** Most that a training max grows from one wave to the next, as a share of it. */
export const trainingMaxStep = 0.05;
/**
 * Weeks of a wave: percent of the training max and reps of each set. The last set of a hard week is open, with a rep
 * left.
 */
export const waveWeeks = [
  [65, 5, 75, 5, 85, 5],
  [70, 3, 80, 3, 90, 3],
  [75, 5, 85, 3, 95, 1],
] as const;
/** The easy week after them. */
export const waveDeload = [40, 5, 50, 5, 60, 5] as const;
/** Seconds by which density training shortens rest in a week. */
export const densityStepSeconds = 15;
/** Rest that it never goes below: isolation and machine work, and other compounds. */
export const densityFloorSeconds = { light: 30, compound: 60 } as const;

/** Weeks from one easy week to the next. */
export const deloadEvery = 6;
/** The same for waves, which bring their own. */
export const deloadEveryWave = 4;
/** Share of the sets that an easy week keeps. */
export const deloadSets = 0.55;
/** Share of the load that an easy week keeps. */
export const deloadLoad = 0.9;
/** Reps in reserve that an easy week adds. */
export const deloadReserve = 2;

/** Days that a programme looks back: a lift that took turns was away for a stretch. */
export const programDays = 84;
/** Days without training from which loads begin lower, and the share that they keep. */
export const layoffs = [
  { days: 28, share: 0.85 },
  { days: 14, share: 0.925 },
] as const;
