import { longestPauseSeconds, mostRampPercent, mostRampReps } from "../model/limits";
import type { RampSet } from "../model/prescription";
import { readDuration } from "./read-duration";
import { unstatedRampRest } from "./text-defaults";
import { isSign, isWord, numberAt, type Reader, type Reading, wordSet } from "./token";

const restWords = /* @__PURE__ */ wordSet("rest");
const longest = 50;

const problem = "Ramp sets without a rest are taken with one minute.";

type Bare = Omit<RampSet, "restSeconds">;

/** `8@40%` */
const readSet: Reader<Bare> = (tokens, at) => {
  const reps = numberAt(tokens, at);
  const percent = numberAt(tokens, at + 2);
  const isSet = isSign(tokens, at + 1, "@") && isSign(tokens, at + 3, "%");
  if (!isSet || reps === undefined || percent === undefined) return undefined;
  const isLikely = Number.isInteger(reps) && reps >= 1 && reps <= mostRampReps && percent <= mostRampPercent;
  return isLikely ? { value: { reps, percent }, next: at + 4 } : undefined;
};

const readRest: Reader<number> = (tokens, at) => {
  const time = isWord(tokens, at, restWords) ? readDuration(tokens, at + 1) : undefined;
  return time === undefined || time.value.max > longestPauseSeconds
    ? undefined
    : { value: time.value.max, next: time.next };
};

/**
 * Ramp sets, `8@40% 5@60% rest 1:00 3@80% rest 1:30`: a rest holds for the sets before it, back to the last
 * rest. Sets without one get `unstatedRampRest`, which is told.
 *
 */
export const readRamp: Reader<readonly RampSet[]> = (tokens, start) => {
  const ramp: RampSet[] = [];
  let open: Bare[] = [];
  let at = start;
  while (ramp.length + open.length < longest) {
    if (ramp.length + open.length > 0 && isSign(tokens, at, ",")) at += 1;
    const set: Reading<Bare> | undefined = readSet(tokens, at);
    if (set !== undefined) {
      open.push(set.value);
      at = set.next;
      continue;
    }
    const rest = open.length === 0 ? undefined : readRest(tokens, at);
    if (rest === undefined) break;
    ramp.push(...open.map((one) => ({ ...one, restSeconds: rest.value })));
    open = [];
    at = rest.next;
  }
  ramp.push(...open.map((one) => ({ ...one, restSeconds: unstatedRampRest })));
  if (ramp.length === 0) return undefined;
  return { value: ramp, next: at, ...(open.length === 0 ? {} : { problem }) };
};
