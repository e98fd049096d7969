import type { Clause } from "./clause";
import { makeWork } from "./make-work";
import { readEffort } from "./read-effort";
import { readLoad } from "./read-load";
import { readReps } from "./read-reps";
import { isTimes, readSets } from "./read-sets";
import { isSign, numberAt, type Reader, type Reading, type Tokens } from "./token";

const listSigns = ["/", "-", ","];
/** More reps at a load are something else. */
const mostReps = 50;

/** What stands behind `@`: an effort, or a load with its unit. */
const readHow: Reader<Clause> = (tokens, at) => {
  const effort = readEffort(tokens, at);
  if (effort !== undefined) return { ...effort, value: { kind: "effort", efforts: [effort.value] } };
  const load = readLoad(tokens, at);
  return load && { ...load, value: { kind: "load", loads: [load.value] } };
};

/** Whether a number stands between dashes or in a list, so that it is not the reps of one set. */
const isOfOthers = (tokens: Tokens, at: number): boolean => {
  const isBehindSign = listSigns.some((sign) => isSign(tokens, at - 1, sign));
  return isBehindSign && (numberAt(tokens, at - 2) !== undefined || isSign(tokens, at + 1, "-"));
};

/**
 * `5 @ 65%`, `1+@85%`, `5 @ 100kg`, `3 @ RPE 8`, `5 @ 80% x 3`: the reps of one set or more, and how hard or heavy they
 * are.
 */
export const readRepsAt: Reader<readonly Clause[]> = (tokens, at) => {
  const reps = isOfOthers(tokens, at) ? undefined : readReps(tokens, at);
  const how = reps !== undefined && isSign(tokens, reps.next, "@") ? readHow(tokens, reps.next + 1) : undefined;
  if (reps === undefined || how === undefined) return undefined;
  const { target } = reps.value;
  if (target.kind === "reps" && target.max > mostReps) return undefined;
  const sets: Reading<number> | undefined = isTimes(tokens, how.next) ? readSets(tokens, how.next + 1) : undefined;
  const work = makeWork({ value: [reps.value], next: sets?.next ?? how.next }, sets);
  const problem = work.problem ?? how.problem;
  return { ...work, value: [...work.value, how.value], ...(problem === undefined ? {} : { problem }) };
};
