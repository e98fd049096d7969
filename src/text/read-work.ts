import type { WorkClause } from "./clause";
import { readList } from "./read-list";
import { readTarget } from "./read-target";
import { isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const timesWords = wordSet("x х");
/** More is no session. */
const mostSets = 100;

/** Whether a times sign stands at a place. */
export const isTimes = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at, timesWords) || isSign(tokens, at, "*");

/** A number of sets. */
export const readSets: Reader<number> = (tokens, at) => {
  const sets = numberAt(tokens, at);
  return sets !== undefined && Number.isInteger(sets) && sets >= 1 && sets <= mostSets
    ? { value: sets, next: at + 1 }
    : undefined;
};

const readTargets = readList(readTarget, [",", "/"]);

/** Sets times targets: `4x8-12`, `3 x 12,10,8`, `3x5/3/1+`. */
export const readWork: Reader<WorkClause> = (tokens, at) => {
  const sets = readSets(tokens, at);
  if (sets === undefined || !isTimes(tokens, sets.next)) return undefined;
  const targets = readTargets(tokens, sets.next + 1);
  if (targets === undefined) return undefined;
  return { ...targets, value: { kind: "work", sets: sets.value, targets: targets.value } };
};
