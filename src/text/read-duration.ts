import { type Range, readRange } from "./read-number";
import { isGluedSign, isSign, isWord, numberAt, type Reader, type Reading, type Tokens, wordSet } from "./token";

const secondWords = /* @__PURE__ */ wordSet("s sec secs second seconds");
const minuteWords = /* @__PURE__ */ wordSet("min mins minute minutes");

/** Whether a word stands for minutes or seconds. */
export const isTimeWord = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at, secondWords) || isWord(tokens, at, minuteWords);

/** `1:30` */
const readClock: Reader<Range> = (tokens, at) => {
  const minutes = numberAt(tokens, at);
  const seconds = tokens[at + 2];
  const isClock =
    minutes !== undefined && isGluedSign(tokens, at + 1, ":") && seconds?.kind === "number" && seconds.isGlued;
  if (!isClock || !/^[0-5]\d$/.test(seconds.text)) return undefined;
  const all = 60 * minutes + seconds.value;
  return { value: { min: all, max: all }, next: at + 3 };
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
  const unit = unitAt(tokens, at1);
  if (unit === undefined) return undefined;
  const first: Reading<Range> = { value: scale(range.value, unit), next: at1 + 1 };
  const more = unit === 60 ? numberAt(tokens, first.next) : undefined;
  const isSeconds = more !== undefined && more < 60 && Number.isInteger(more) && unitAt(tokens, first.next + 1) === 1;
  if (!isSeconds) return first;
  return { value: { min: first.value.min + more, max: first.value.max + more }, next: first.next + 2 };
};

/**
 * A length of time in seconds, with its unit or as minutes and seconds: `90s`, `2 min`, `90-120 sec`, `1:30`, `2'`,
 * `2'30"`. A number alone is none.
 */
export const readDuration: Reader<Range> = (tokens, at) => readClocks(tokens, at) ?? readUnits(tokens, at);
