import type { Clause } from "./clause";
import { readBeforeWork } from "./read-clauses";
import { isTimes } from "./read-sets";
import { readTarget } from "./read-target";
import { firstOf, type Reader } from "./token";

/** A number that stands first, last or behind a times sign, or has a unit, is work where nothing else is. */
const readLoose: Reader<readonly Clause[]> = (tokens, at) => {
  const from = isTimes(tokens, at) ? at + 1 : at;
  const target = readTarget(tokens, from);
  if (target === undefined) return undefined;
  const behind = tokens[target.next];
  const hasUnit = target.value.target.kind === "time" || target.value.target.kind === "distance";
  const isFree = behind === undefined || behind.isGlued === false || behind.text === ",";
  const isPlaced = at === 0 || target.next === tokens.length || from > at;
  if (!isFree || !(hasUnit || isPlaced)) return undefined;
  const problem = target.problem === undefined ? {} : { problem: target.problem };
  return { value: [{ kind: "work", targets: [target.value] }], next: target.next, ...problem };
};

/**
 * What may stand in a line without sets: "20 squats", "Run 400 m", "30 s plank".
 */
export const readLooseWork: Reader<readonly Clause[]> = /* @__PURE__ */ firstOf(readBeforeWork, readLoose);
