import { mostPercent, mostReps, mostSets } from "../model/limits";
import type { ProblemClause } from "./clause";
import { lengthAt } from "./length-at";
import { brokenClockEnd, isTimeWord, readDuration } from "./read-duration";
import { scaleAt } from "./read-effort";
import { loadUnitAt } from "./read-load";
import { type Range, readRange } from "./read-number";
import { skipReps } from "./read-reps";
import { isSetWord, isTimes } from "./read-sets";
import { leastBareLoad } from "./text-defaults";
import { minuteWords, restWords } from "./time-words";
import {
  firstOf,
  isGluedSign,
  isSign,
  isWord,
  numberAt,
  type Reader,
  type Reading,
  type Tokens,
  wordSet,
} from "./token";

const ofWords = /* @__PURE__ */ wordSet("of");
const changeWords = /* @__PURE__ */ wordSet("change");

/** The tokens as they were written, with single spaces. */
const written = (tokens: Tokens): string =>
  tokens.map(({ raw, isGlued }, at) => (at === 0 || isGlued ? raw : ` ${raw}`)).join("");

const wrong = (tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }, why: string) => ({
  kind: "problem" as const,
  message: `"${written(tokens.slice(from, to))}" cannot be read${why}.`,
});

/** A number or a range, also of negative numbers. */
const readSigned: Reader<Range> = (tokens, at) => {
  const isNegative = isSign(tokens, at, "-") && tokens[at + 1]?.isGlued === true;
  const range = readRange(tokens, isNegative ? at + 1 : at);
  return range === undefined || !isNegative
    ? range
    : { value: { min: -range.value.max, max: -range.value.min }, next: range.next };
};

const isWhole = ({ min, max }: Range): boolean => Number.isInteger(min) && Number.isInteger(max);

/** A number without the word may be a load, where it is no small one. */
const areNoSets = (range: Range, hasWord: boolean): boolean => {
  if (hasWord) return range.min < 1 || !isWhole(range) || range.max > mostSets;
  return range.min < 1 || (!isWhole(range) && range.max < leastBareLoad);
};

const areNoReps = (range: Range): boolean => range.min < 1 || !isWhole(range) || range.max > mostReps;

/** Whether a number is of something else than reps: 2 x 22.5 kg, 4 x 0.5 km. */
const hasUnit = (tokens: Tokens, at: number): boolean =>
  loadUnitAt(tokens, at) !== undefined ||
  lengthAt(tokens, at) !== undefined ||
  isTimeWord(tokens, at) ||
  ["%", ":", "'", '"'].some((sign) => isGluedSign(tokens, at, sign)) ||
  (tokens[at]?.kind === "word" && tokens[at]?.isGlued === true);

const wrongWork = (tokens: Tokens, part: { readonly from: number; readonly to: number }): ProblemClause => ({
  ...wrong(tokens, part, " as sets and reps"),
  isOfWork: true,
});

/** `0x5`, `3.5x5`, `3x-5`, `3x0`, `0 sets of 5`, `0 sets`: no such sets, or no such reps. */
const readWrongWork: Reader<ProblemClause> = (tokens, at) => {
  const sets = isTimes(tokens, at - 1) ? undefined : readRange(tokens, at);
  if (sets === undefined) return undefined;
  const hasWord = isSetWord(tokens, sets.next);
  const joint = hasWord ? sets.next + 1 : sets.next;
  const areWrong = areNoSets(sets.value, hasWord);
  const isJoined = isTimes(tokens, joint) || (hasWord && isWord(tokens, joint, ofWords));
  const reps = isJoined ? readSigned(tokens, joint + 1) : undefined;
  const isAlone = hasWord && joint >= tokens.length && areWrong;
  if (isAlone) return { value: wrongWork(tokens, { from: at, to: joint }), next: joint };
  if (reps === undefined || hasUnit(tokens, reps.next)) return undefined;
  if (!areWrong && !areNoReps(reps.value)) return undefined;
  const next = skipReps(tokens, reps.next);
  return { value: wrongWork(tokens, { from: at, to: next }), next };
};

/** Behind minutes, a number of seconds that are too many, with the word: `1 min 75 rest`. */
const behindTooManySeconds: Reader<true> = (tokens, at) => {
  const isMinutes = numberAt(tokens, at) !== undefined && isWord(tokens, at + 1, minuteWords);
  const isRest = numberAt(tokens, at + 2) !== undefined && isWord(tokens, at + 3, restWords);
  return isMinutes && isRest ? { value: true, next: at + 4 } : undefined;
};

/** `rest 99:99`, `change 1:75`, `99:99 rest`, `1:75`, `rest 90 min`: no such time, or too long a one. */
const readWrongPause: Reader<ProblemClause> = (tokens, at) => {
  const hasWord = isWord(tokens, at, restWords) || isWord(tokens, at, changeWords);
  const isPointed = hasWord && (isSign(tokens, at + 1, ":") || isSign(tokens, at + 1, "="));
  const from = hasWord ? at + (isPointed ? 2 : 1) : at;
  const end = brokenClockEnd(tokens, from) ?? (hasWord ? readDuration(tokens, from)?.next : undefined);
  const last = end ?? (hasWord ? undefined : behindTooManySeconds(tokens, at)?.next);
  if (last === undefined) return undefined;
  const next = !hasWord && isWord(tokens, last, restWords) ? last + 1 : last;
  return { value: wrong(tokens, { from: at, to: next }, " as a rest"), next };
};

const limits = { rir: "RIR goes from 0 to 100", rpe: "RPE goes from 1 to 10" } as const;

/** `@RPE15`, `RIR -1`, `15 RPE`: not on the scale. */
const readWrongScale: Reader<ProblemClause> = (tokens, at) => {
  const start = isSign(tokens, at, "@") ? at + 1 : at;
  const first = scaleAt(tokens, start);
  const isPointed = [":", "=", "@"].some((sign) => isSign(tokens, start + 1, sign));
  const from = first === undefined ? start : start + (isPointed ? 2 : 1);
  const range = readSigned(tokens, from);
  const kind = first ?? (range && scaleAt(tokens, range.next));
  if (range === undefined || kind === undefined) return undefined;
  const next = first === undefined ? range.next + 1 : range.next;
  return { value: wrong(tokens, { from: start, to: next }, `: ${limits[kind]}`), next };
};

/** `@300%`: more than anybody lifts. */
const readWrongPercent: Reader<ProblemClause> = (tokens, at) => {
  const start = isSign(tokens, at, "@") ? at + 1 : at;
  const percent: Reading<Range> | undefined = readRange(tokens, start);
  if (percent === undefined || !isSign(tokens, percent.next, "%") || percent.value.max <= mostPercent) return undefined;
  const next = percent.next + 1;
  return { value: wrong(tokens, { from: start, to: next }, `: percentages go up to ${mostPercent}`), next };
};

/**
 * Sets, reps, times and efforts that cannot be; stands behind the readers of those that can.
 */
export const readWrong: Reader<ProblemClause> = /* @__PURE__ */ firstOf(
  readWrongWork,
  readWrongPause,
  readWrongScale,
  readWrongPercent,
);
