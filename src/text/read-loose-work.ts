import type { Clause } from "./clause";
import { readBeforeWork, readBehindWork } from "./read-clauses";
import { readDashedWork } from "./read-dashed-work";
import { readPlainReps } from "./read-reps";
import { isTimes } from "./read-sets";
import { readTarget } from "./read-target";
import { firstOf, isSign, isWord, type Reader, type Tokens, wordSet } from "./token";

const andWords = /* @__PURE__ */ wordSet("and then plus");
const degreeWords = /* @__PURE__ */ wordSet("degree degrees deg");

/** `10/10` at the start of a line: as many for each side. */
const readSides: Reader<readonly Clause[]> = (tokens, at) => {
  const reps = at === 0 ? readPlainReps(tokens, at) : undefined;
  const isPair = isSign(tokens, 1, "/") && tokens[2]?.text === tokens[0]?.text && tokens[3]?.kind === "word";
  if (reps === undefined || !isPair) return undefined;
  const work: Clause = { kind: "work", targets: [reps.value] };
  return { value: [work, { kind: "side", of: "each" }], next: 3 };
};

/** A number that stands first, last or behind a times sign, or has a unit, is work where nothing else is. */
const readLoose: Reader<readonly Clause[]> = (tokens, at) => {
  const sides = readSides(tokens, at);
  if (sides !== undefined) return sides;
  const from = isTimes(tokens, at) ? at + 1 : at;
  const target = readTarget(tokens, from);
  // 225/155 are the loads of two people.
  const isPair = isSign(tokens, at - 1, "/") && tokens[at - 2]?.kind === "number";
  if (target === undefined || isPair) return undefined;
  const behind = tokens[target.next];
  const hasUnit = target.value.target.kind === "time" || target.value.target.kind === "distance";
  const isFree = behind === undefined || behind.isGlued === false || behind.text === ",";
  const isOfList = isSign(tokens, at - 1, ",") && tokens[at - 2]?.kind === "number";
  const isPlaced = at === 0 || (target.next === tokens.length && !isOfList) || from > at || isBehindName(tokens, at);
  if (!isFree || !(hasUnit || isPlaced)) return undefined;
  const problem = target.problem === undefined ? {} : { problem: target.problem };
  return { value: [{ kind: "work", targets: [target.value] }], next: target.next, ...problem };
};

/** Whether a number begins the next of several: "10 squats, 10 push-ups and 12 rows". */
const isBehindName = (tokens: Tokens, at: number): boolean => {
  const isJoined =
    [",", ";", "+", "&"].some((sign) => isSign(tokens, at - 1, sign)) || isWord(tokens, at - 1, andWords);
  const isAngle = isWord(tokens, at + 1, degreeWords);
  return isJoined && !isAngle && tokens[at - 2]?.kind === "word" && tokens[at + 1]?.kind === "word";
};

/**
 * What may stand in a line without sets: "20 squats", "Run 400 m", "30 s plank".
 */
export const readLooseWork: Reader<readonly Clause[]> = /* @__PURE__ */ firstOf(
  readDashedWork,
  readBeforeWork,
  readLoose,
);

/** The same behind work, where the next exercise of a round begins. */
export const readMoreLooseWork: Reader<readonly Clause[]> = /* @__PURE__ */ firstOf(readBehindWork, readLoose);
