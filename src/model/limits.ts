/**
 * How far what is handed in may go. A number past these is a slip of the pen and is refused; none of them says what is
 * wise.
 */

/** Minutes of a session that is built, at least. */
export const fewestMinutes = 10;
/** Minutes of a session that is built, at most. */
export const mostMinutes = 240;
/** Minutes that a plan which somebody wrote may say, at most: a day. */
export const mostMinutesOfPlan = 1440;
/** Sessions of a week that is built, at most. */
export const mostSessions = 7;
/** Sessions a week that a plan which somebody wrote may say, at most. */
export const mostSessionsOfPlan = 14;
/** Weeks that are counted, at most: of a plan, of a split. */
export const mostWeeks = 1000;
/** Weeks of a split that take turns, at most. */
export const mostWeeksInTurn = 12;
/** Hours from the start of a week to a day of it, at most. */
export const mostHours = 100_000;
/** Exercises of a slot, at most. */
export const mostLiftsOfSlot = 20;

/** Sets of an exercise, at most. */
export const mostSets = 100;
/** Sets that a strategy plans of its own, at most; what the caller wrote may be more. */
export const mostOwnSets = 20;
/** Rest that a strategy plans of its own, at most, in seconds. */
export const longestOwnRestSeconds = 900;
/** Rest, change of place, walk or set-up, at most, in seconds: an hour. */
export const longestPauseSeconds = 3600;

/** Reps of a set, at most. */
export const mostReps = 1000;
/** A set by time, at most, in seconds: ten hours. */
export const longestSetSeconds = 36_000;
/** Metres of a set, at most. */
export const mostMetres = 100_000;
/** Seconds of a rep, at least. */
export const fewestSecondsPerRep = 0.1;
/** Seconds of a rep, at most. */
export const mostSecondsPerRep = 600;
/** A phase of a tempo, at most, in seconds. */
export const longestPhaseSeconds = 120;
/** Reps in reserve, at most. */
export const mostRir = 100;
/** Lowest RPE of the scale. */
export const lowestRpe = 1;
/** Highest RPE of the scale. */
export const highestRpe = 10;
/** Percent of a load, at most. */
export const mostPercent = 200;

/** Reps of a ramp set, at most. */
export const mostRampReps = 100;
/** Percent of the working load of a ramp set, at most. */
export const mostRampPercent = 100;

/** A load, at most, in kilograms. */
export const mostKg = 2000;
/** A load that is added to the body, at most, in kilograms. */
export const mostAddedKg = 500;
/** The lightest weight, and the finest step, that a gym may say. */
export const lightestWeight = 0.05;
/** The heaviest empty bar. */
export const heaviestBar = 100;
/** Stations or pieces of one kind in a gym, at most. */
export const mostPieces = 1000;

/** Sets of an exercise that are done so far, at most. */
export const mostDoneSets = 1000;
/** Reps of a set of a record, at most. */
export const mostDoneReps = 10_000;
/** Seconds of a set of a record, and of a session so far, at most. */
export const mostDoneSeconds = 360_000;
/** Seconds of an estimate, at most. */
export const mostEstimatedSeconds = 1_000_000;
/** Fractional sets that a day can be told of, at most. */
export const mostSharedSets = 100;
/** Points of low-back load that a day can be told of, at most. */
export const mostSharedLowBack = 1000;

/** Letters of an id, at most. */
export const longestId = 100;
/** Letters of a name, at most. */
export const longestName = 200;
/** Letters of a remark, and of the name of an exercise that is not known, at most. */
export const longestNote = 1000;
/** Letters of a message or a seed, at most. */
export const longestText = 10_000;
/** Place of a block or an item, at most. */
export const lastPlace = 100_000;
/** Line or column of a text, at most. */
export const lastLine = 100_000_000;
/** The first year that a source may be of. */
export const firstYear = 1800;
/** The last year that a source may be of. */
export const lastYear = 2200;
/** Problems that are told at once, at most: nobody reads more. */
export const mostIssues = 1000;
