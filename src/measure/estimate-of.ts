import { estimateSpread } from "../model/defaults";
import type { Estimate } from "../model/session";

/**
 * About how long a session takes: seconds still to come may be a little fewer or more, those that are over are known.
 */
export const estimateOf = (seconds: number, elapsedSeconds = 0): Estimate => ({
  seconds: elapsedSeconds + seconds,
  lowSeconds: elapsedSeconds + Math.round(seconds * (1 - estimateSpread)),
  highSeconds: elapsedSeconds + Math.round(seconds * (1 + estimateSpread)),
});
