import { type Range, readRange } from "./read-number";
import { minuteWords, restWords, secondWords } from "./time-words";
import { isGluedSign, isSign, isWord, numberAt, type Reader, type Reading, type Tokens } from "./token";

const twoDigits = /^[0-5]\d$/;

/** Whether a word stands for minutes or seconds. */
export const isTimeWord = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at, secondWords) || isWord(tokens, at, minuteWords);

/**
 * The place behind a clock that shows no time, `1:75`, `99:99`, `2:00:00`; nothing where none stands there.
 *
 * @param tokens A line.
 * @param at Where it may begin.
 */
export const brokenClockEnd = (tokens: Tokens, at: number): number | undefined => {
  let end = at;
  while (isGluedSign(tokens, end + 1, ":") && isClockDigits(tokens, end + 2)) end += 2;
  const isWhole = end === at + 2 && twoDigits.test(tokens[end]?.text ?? "");
  return tokens[at]?.kind !== "number" || end === at || isWhole ? undefined : end + 1;
};

const isClockDigits = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.isGlued === true && /^\d\d$/.test(tokens[at]?.text ?? "");

/** `1:30` */
const readClock: Reader<Range> = (tokens, at) => {
  const minutes = numberAt(tokens, at);
  const seconds = tokens[at + 2];
  const isClock =
    minutes !== undefined && isGluedSign(tokens, at + 1, ":") && seconds?.kind === "number" && seconds.isGlued;
  if (!isClock || !twoDigits.test(seconds.text) || brokenClockEnd(tokens, at) !== undefined) return undefined;
  const all = 60 * minutes + seconds.value;
  return { value: { min: all, max: all }, next: at + 3 };
};

/** `:30`, with a space or a times sign before it */
const readColon: Reader<Range> = (tokens, at) => {
  const seconds = tokens[at + 1];
  const isFree = tokens[at]?.isGlued === false || tokens[at - 1]?.text === "x";
  const isColon = isSign(tokens, at, ":") && isFree && seconds?.isGlued === true;
  if (!isColon || seconds.kind !== "number" || !twoDigits.test(seconds.text)) return undefined;
  return { value: { min: seconds.value, max: seconds.value }, next: at + 2 };
};

/** `1:30`, `1:30-2:00` */
const readClocks: Reader<Range> = (tokens, at) => {
  const first = readClock(tokens, at);
  const last = first !== undefined && isSign(tokens, first.next, "-") ? readClock(tokens, first.next + 1) : undefined;
  if (first === undefined || last === undefined || last.value.min < first.value.min) return first;
  return { value: { min: first.value.min, max: last.value.max }, next: last.next };
};

/** The seconds of a unit: `s`, `min`, `'`, `"`. */
const unitAt = (tokens: Tokens, at: number): number | undefined => {
  if (isWord(tokens, at, secondWords) || isGluedSign(tokens, at, '"')) return 1;
  return isWord(tokens, at, minuteWords) || isGluedSign(tokens, at, "'") ? 60 : undefined;
};

const scale = ({ min, max }: Range, factor: number): Range => ({
  min: Math.round(min * factor),
  max: Math.round(max * factor),
});

/** `90s`, `2 min`, `90-120 sec`, `2'`, `2'30"`, `1 min 30 s` */
const readUnits: Reader<Range> = (tokens, at) => {
  const range = readRange(tokens, at);
  // "8-12 s" after a spaced hyphen may have been cut before its unit.
  if (range === undefined) return undefined;
  const at1 = isSign(tokens, range.next, "-") && tokens[range.next]?.isGlued ? range.next + 1 : range.next;
  const unit = unitAt(tokens, at1) ?? (isShortMinute(tokens, at1) ? 60 : undefined);
  if (unit === undefined) return undefined;
  const first: Reading<Range> = { value: scale(range.value, unit), next: at1 + 1 };
  const more = unit === 60 ? secondsBehind(tokens, first.next) : undefined;
  if (more === undefined) return first;
  return { value: { min: first.value.min + more.value, max: first.value.max + more.value }, next: more.next };
};

/** The `m` of `1m30`. */
const isShortMinute = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === "m" && tokens[at]?.isGlued === true && secondsBehind(tokens, at + 1) !== undefined;

const endSigns = [",", ";", ".", ")", "]", "|"];

/** Whether nothing of its own stands behind a number, so that it is of the minutes before it: `1 min 30 rest`. */
const isEnd = (tokens: Tokens, at: number): boolean =>
  at >= tokens.length || isWord(tokens, at, restWords) || endSigns.some((sign) => isSign(tokens, at, sign));

/** The seconds behind minutes: the `30 s` of `1 min 30 s`, the `30` of `1min30` and of `1 min 30 rest`. */
const secondsBehind: Reader<number> = (tokens, at) => {
  const seconds = numberAt(tokens, at);
  if (seconds === undefined || seconds >= 60 || !Number.isInteger(seconds)) return undefined;
  if (unitAt(tokens, at + 1) === 1) return { value: seconds, next: at + 2 };
  const isShort = twoDigits.test(tokens[at]?.text ?? "");
  const isOver = tokens[at + 1]?.kind !== "number" && tokens[at + 1]?.isGlued !== true;
  const isOf = tokens[at]?.isGlued === true ? isOver : isEnd(tokens, at + 1);
  return isShort && isOf ? { value: seconds, next: at + 1 } : undefined;
};

/**
 * A length of time in seconds, with its unit or as minutes and seconds: `90s`, `2 min`, `90-120 sec`, `1:30`, `:30`,
 * `2'`, `2'30"`, `1min30`. A number alone is not a duration.
 */
export const readDuration: Reader<Range> = (tokens, at) =>
  readClocks(tokens, at) ?? readColon(tokens, at) ?? readUnits(tokens, at);
