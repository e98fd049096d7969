import type { Clause } from "./clause";
import { makeWork } from "./make-work";
import { readPercent } from "./read-percent";
import { isTimes, readSets } from "./read-sets";
import { readTargets } from "./read-targets";
import type { Reader } from "./token";

/** `65% x 5`, `75% x 3 x 2`: effort, reps and sets. */
export const readPercentFirst: Reader<readonly Clause[]> = (tokens, at) => {
  const effort = readPercent(tokens, at);
  const targets = effort && isTimes(tokens, effort.next) ? readTargets(tokens, effort.next + 1) : undefined;
  if (effort === undefined || targets === undefined) return undefined;
  const sets = isTimes(tokens, targets.next) ? readSets(tokens, targets.next + 1) : undefined;
  const done = makeWork({ ...targets, next: sets?.next ?? targets.next }, sets);
  return { ...done, value: [...done.value, { kind: "effort", efforts: [effort.value] }] };
};
