import type { Notice } from "../model/decision";

/** Codes of the notices that are worked out from a session as it is, so that a changed session gets them anew. */
const madeNoticeCodes = [
  "limitation",
  "screening",
  "cold-start",
  "goal-not-reachable",
  "load-may-run-out",
  "region-not-trained",
  "accent-missed",
  "ends-early",
] as const;

/** A notice that is worked out from a session as it is. */
export interface MadeNotice extends Notice {
  /** Stable code. */
  readonly code: (typeof madeNoticeCodes)[number];
}

/** Whether a notice is one that is worked out anew. */
export const isMadeNotice = ({ code }: Notice): boolean => madeNoticeCodes.some((made) => made === code);
