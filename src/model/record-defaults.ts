/** Numbers of how records are read; all of them our defaults where no citation stands. */

/** Days after which a record no longer says how strong somebody is. */
export const recordDays = 42;
/** Days after which it says it less surely. */
export const freshDays = 21;
/** Sessions of a lift that an estimate looks back on. */
export const estimateSessions = 3;
/** A load that rests on an estimate is at most this share of the heaviest that was lifted lately. */
export const heaviestShare = 1.1;
/** Days of a week so far. */
export const weekDays = 7;
/** Whole days between two sessions of the same muscles: 48 hours. */
export const spacingDays = 2;
/** The same after sets to failure or more than `musclePerSession` fractional sets of a muscle: 72 hours. */
export const spacingDaysHard = 3;
/** Share of its load that a lift keeps once something hurts. */
export const painLoadShare = 0.9;
