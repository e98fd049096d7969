import { mostKg } from "../model/limits";
import type { Clause, SetTarget } from "./clause";
import { makeWork } from "./make-work";
import { readBodyFirst } from "./read-body-first";
import { readList } from "./read-list";
import { loadUnitAt, readLoad } from "./read-load";
import { isStepWord, isUnitOfReps, readPlainReps } from "./read-reps";
import { readRepsAt } from "./read-reps-at";
import { isSetWord, isTimes, readSets } from "./read-sets";
import { readSpacedReps } from "./read-spaced-reps";
import { readTarget } from "./read-target";
import { readTargets } from "./read-targets";
import { leastBareLoad, mostShortSets } from "./text-defaults";
import { firstOf, isSign, isWord, numberAt, type Reader, type Reading, type Tokens, wordSet } from "./token";

const ofWords = /* @__PURE__ */ wordSet("of for with de at à mit");
const maxWords = /* @__PURE__ */ wordSet("max maximum");
const restWords = /* @__PURE__ */ wordSet("rest break");

/** A list of three entries or more. */
const longList = (entry: Reader<SetTarget>, signs: readonly string[]): Reader<readonly SetTarget[]> => {
  const read = readList(entry, signs);
  return (tokens, at) => {
    const list = read(tokens, at);
    return list !== undefined && list.value.length >= 3 ? list : undefined;
  };
};

/** `4x8-12`, `3 x 12,10,8`, `3x5/3/1+`, `24 sets x 1`, `3 sets of 10`, `3 sets for 8-10` */
const readSetsFirst: Reader<readonly Clause[]> = (tokens, at) => {
  const sets = readSets(tokens, at);
  if (sets === undefined) return undefined;
  const hasWord = isSetWord(tokens, sets.next);
  const afterWord = hasWord ? sets.next + 1 : sets.next;
  const isJoined = isTimes(tokens, afterWord) || (hasWord && isWord(tokens, afterWord, ofWords));
  const targets = isJoined ? readTargets(tokens, afterWord + 1) : undefined;
  // 2 x 20 kg are two dumbbells.
  if (targets !== undefined && loadUnitAt(tokens, targets.next) === undefined)
    return readBothSides(tokens, sets, targets) ?? makeWork(targets, sets);
  return hasWord ? readAfterSets(tokens, { ...sets, next: afterWord }) : undefined;
};

/** `3 x 8/8`: as many for each side, where there are not two sets. */
const readBothSides = (
  tokens: Tokens,
  sets: Reading<number>,
  { value, next }: Reading<readonly SetTarget[]>,
): Reading<readonly Clause[]> | undefined => {
  const [first, second, ...others] = value;
  const isPair = isSign(tokens, next - 2, "/") && others.length === 0 && sets.value !== 2;
  const areReps = first?.target.kind === "reps" && second?.target.kind === "reps";
  if (!isPair || !areReps || numberAt(tokens, next - 1) !== numberAt(tokens, next - 3)) return undefined;
  const work = makeWork({ value: [first], next }, sets);
  return { ...work, value: [...work.value, { kind: "side", of: "each" }] };
};

/** What may stand behind "3 sets" without "of": "10 reps", "to failure"; else the sets alone. */
const readAfterSets = (tokens: Tokens, sets: Reading<number>): Reading<readonly Clause[]> => {
  const alone = makeWork({ value: [], next: sets.next }, sets);
  const isSplit = [",", "-", ":", "|"].some((sign) => isSign(tokens, sets.next, sign));
  const from = isSplit || isWord(tokens, sets.next, ofWords) || isTimes(tokens, sets.next) ? sets.next + 1 : sets.next;
  const targets = readTargets(tokens, from);
  if (targets === undefined || loadUnitAt(tokens, targets.next) !== undefined) return alone;
  const [first] = targets.value;
  const isTimed = first?.target.kind === "time" || first?.target.kind === "distance";
  const isRest = isTimed && (isSplit || isWord(tokens, targets.next, restWords));
  const isBare = first?.target.kind === "reps" && isSplit && !isUnitOfReps(tokens, targets.next - 1);
  return isRest || isBare || isSign(tokens, targets.next, "%") ? alone : makeWork(targets, sets);
};

/** `60 kg x 10`, `80kg x 5 x 3`, `135x5`: load, reps and sets. */
const readLoadFirst: Reader<readonly Clause[]> = (tokens, at) => {
  const load = readLoadClause(tokens, at);
  if (load === undefined || !isTimes(tokens, load.next)) return undefined;
  const targets = readTargets(tokens, load.next + 1);
  if (targets === undefined || (load.value.kind === "bare-load" && areShortSets(load.value.amounts, targets.value)))
    return undefined;
  const sets = isTimes(tokens, targets.next) ? readSets(tokens, targets.next + 1) : undefined;
  const done = makeWork({ ...targets, next: sets?.next ?? targets.next }, sets);
  const problem = load.problem ?? done.problem;
  return { ...done, value: [...done.value, load.value], ...(problem === undefined ? {} : { problem }) };
};

/** `20x1`: many sets of very few reps. */
const areShortSets = (amounts: readonly number[], targets: readonly SetTarget[]): boolean =>
  amounts.every((amount) => amount <= mostShortSets.sets) &&
  targets.every(({ target }) => target.kind === "reps" && target.max <= mostShortSets.reps);

/** A load in front of reps; a number that is no number of sets is one, of a unit that is not said. */
const readLoadClause: Reader<Clause> = (tokens, at) => {
  const load = readLoad(tokens, at);
  if (load !== undefined) return { ...load, value: { kind: "load", loads: [load.value] } };
  const amount = numberAt(tokens, at);
  if (amount === undefined || amount < leastBareLoad || amount > mostKg) return undefined;
  return { value: { kind: "bare-load", amounts: [amount] }, next: at + 1 };
};

/** `10 reps x 3`, `30s x 3 sets`, `8-12 reps`, `10 reps, 3 sets`: what the unit makes an amount of work. */
const readAmountFirst: Reader<readonly Clause[]> = (tokens, at) => {
  const target = readTarget(tokens, at);
  if (target === undefined) return undefined;
  const isReps = isUnitOfReps(tokens, target.next - 1) || isStepWord(tokens, target.next);
  const isTimesSets = isTimes(tokens, target.next);
  const isPlain = target.value.target.kind === "reps" && !isReps;
  const isOpen = target.value.target.kind === "amrap" && !isMaxOfName(tokens, at, target.next);
  const sets = !isPlain && isTimesSets ? readSets(tokens, target.next + 1) : undefined;
  const one = { ...target, value: [target.value] };
  if (sets !== undefined)
    return makeWork({ ...one, next: isSetWord(tokens, sets.next) ? sets.next + 1 : sets.next }, sets);
  return isReps || (isOpen && !isTimesSets) ? makeWork(one, undefined) : undefined;
};

/** "Max effort" is no work; "max" at the end of something and "max reps" are. */
const isMaxOfName = (tokens: Tokens, at: number, next: number): boolean =>
  isWord(tokens, at, maxWords) && !isUnitOfReps(tokens, next - 1) && tokens[next]?.kind === "word";

const readReps = /* @__PURE__ */ longList(readTarget, [",", "/"]);
const readSteps = /* @__PURE__ */ longList(readPlainReps, ["-"]);

/** More reps in a list without sets are something else: rest, or a load. */
const mostListed = 50;

const isLikelyReps = ({ target }: SetTarget): boolean =>
  target.kind === "amrap" || (target.kind === "reps" && target.max <= mostListed);

/** `12,10,8`, `10-8-6`, `5/3/1+`, `5, 5, 5`: reps of each set. */
const readListAlone: Reader<readonly Clause[]> = (tokens, at) => {
  const list = readSpacedReps(tokens, at) ?? readReps(tokens, at) ?? readSteps(tokens, at);
  const isReps = list?.value.every(isLikelyReps);
  if (list === undefined || !isReps || list.value.length < 3 || isSign(tokens, list.next, "%")) return undefined;
  return loadUnitAt(tokens, list.next) === undefined ? makeWork(list, undefined) : undefined;
};

/**
 * What is done: sets, reps, times, distances, with the load that stands in front of reps. `4x8-12`, `5 sets of 6`,
 * `60 kg x 10`, `10 reps x 3`, `12,10,8`, `5 @ 80%`, `AMRAP`.
 */
export const readWork: Reader<readonly Clause[]> = /* @__PURE__ */ firstOf(
  readBodyFirst,
  readLoadFirst,
  readSetsFirst,
  readAmountFirst,
  readListAlone,
  readRepsAt,
);
