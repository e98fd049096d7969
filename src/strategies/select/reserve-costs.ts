/** What `bestFit` and `exact` hold against lifts beside the score: all of them our defaults. */
export const reserveCosts = {
  /** A lift that was trained lately: another one of about the same worth is taken. */
  lately: 0.3,
  /** A lift of the whole body for which the heaviest dumbbell or bell of the gym is soon too light. */
  lightGear: 0.3,
} as const;
