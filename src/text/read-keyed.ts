import type { Clause } from "./clause";
import { readList } from "./read-list";
import { readLoad } from "./read-load";
import { readPlainReps } from "./read-reps";
import { isTimes, readSets } from "./read-sets";
import { readSpacedReps } from "./read-spaced-reps";
import { readTarget } from "./read-target";
import { readWork } from "./read-work";
import { firstOf, isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const setWords = /* @__PURE__ */ wordSet("sets set series");
const repWords = /* @__PURE__ */ wordSet("reps rep repetitions duration time hold distance");
const loadWords = /* @__PURE__ */ wordSet("load weight");

const readTargets = /* @__PURE__ */ firstOf(
  readSpacedReps,
  /* @__PURE__ */ readList(readTarget, [",", "/"]),
  /* @__PURE__ */ readList(readPlainReps, [",", "/"]),
);

const joints = ["/", "&"];

/** `Sets x Reps:`, `Sets & Reps:`: the place behind it. */
const behindBoth = (tokens: Tokens, at: number): number | undefined => {
  const isJoined = isTimes(tokens, at + 1) || joints.some((sign) => isSign(tokens, at + 1, sign));
  const isKey = isWord(tokens, at, setWords) && isJoined && isWord(tokens, at + 2, repWords);
  return isKey && isSign(tokens, at + 3, ":") ? at + 4 : undefined;
};

/** What a key announces, with a colon behind it: `Sets: 4`, `Reps: 8-12`, `Weight: 60 kg`, `Duration: 30 s`. */
export const readKeyed: Reader<readonly Clause[]> = (tokens, at) => {
  const both = behindBoth(tokens, at);
  if (both !== undefined) return readWork(tokens, both);
  if (!isSign(tokens, at + 1, ":") && !isSign(tokens, at + 1, "=")) return undefined;
  if (isWord(tokens, at, setWords)) {
    const sets = readSets(tokens, at + 2);
    // "Work sets: 3x5"
    if (sets !== undefined && isTimes(tokens, sets.next)) return readWork(tokens, at + 2);
    return sets && { ...sets, value: [{ kind: "work", sets: sets.value, targets: [] }] };
  }
  if (isWord(tokens, at, repWords)) {
    const targets = readTargets(tokens, at + 2);
    return targets && { ...targets, value: [{ kind: "work", targets: targets.value }] };
  }
  if (!isWord(tokens, at, loadWords)) return undefined;
  const load = readLoad(tokens, at + 2);
  if (load !== undefined) return { ...load, value: [{ kind: "load", loads: [load.value] }] };
  const amount = numberAt(tokens, at + 2);
  return amount === undefined ? undefined : { value: [{ kind: "bare-load", amounts: [amount] }], next: at + 3 };
};
