import type { Clause } from "./clause";
import { makeWork } from "./make-work";
import { loadUnitAt } from "./read-load";
import { isUnitOfReps } from "./read-reps";
import { readTargets } from "./read-targets";
import { isSign, numberAt, type Reader, type Tokens } from "./token";

const mostSets = 10;

const isDash = (tokens: Tokens, at: number): boolean =>
  isSign(tokens, at, "-") && tokens[at]?.isGlued === false && tokens[at + 1]?.isGlued === false;

/** The sets and reps of `Squat - 4 - 8`, with spaces around both dashes: a range of reps has none before it. */
export const readDashedWork: Reader<readonly Clause[]> = (tokens, at) => {
  const sets = numberAt(tokens, at);
  if (sets === undefined || !Number.isInteger(sets) || sets < 1 || sets > mostSets) return undefined;
  if (!isDash(tokens, at - 1) || !isDash(tokens, at + 1)) return undefined;
  const targets = readTargets(tokens, at + 2);
  if (targets === undefined || isUnitOfReps(tokens, targets.next - 1)) return undefined;
  const isOther = loadUnitAt(tokens, targets.next) !== undefined || isSign(tokens, targets.next, "%");
  const areReps = targets.value.every(({ target }) => target.kind === "reps" || target.kind === "amrap");
  return isOther || !areReps ? undefined : makeWork(targets, { value: sets, next: targets.next });
};
