/** Reasons of weeks and programmes. */
export type PlanReasonCode =
  | "progressed"
  | "load-rounded"
  | "easy-week"
  | "rotated"
  | "session-missed"
  | "split-chosen"
  | "day-of-split"
  | "muscles-rest"
  | "low-back-rests"
  | "lifts-elsewhere"
  | "below-target"
  | "above-target";
