import type { LimitationArea, LimitationStatus, ScreeningCondition } from "./vocabulary";

/** What an area of the body does not tolerate. */
export interface Limitation {
  /** The area. */
  readonly area: LimitationArea;
  /** How it stands. */
  readonly status: LimitationStatus;
}

/** An answer to the health screen. */
export interface ScreeningAnswer {
  /** A condition that is there. */
  readonly condition: ScreeningCondition;
  /** Whether a clinician has cleared training. */
  readonly cleared: boolean;
}
