/** What `bestFit` and `exact` hold against lifts beside the score: all of them our defaults. */
export const reserveCosts = {
  /** A tenth of a point of what counts against lifts that were trained lately. */
  lately: 0.1,
  /** A lift of the whole body for which the heaviest dumbbell or bell of the gym is soon too light. */
  lightGear: 0.3,
} as const;
