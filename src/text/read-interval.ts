import { mostSets } from "../model/limits";
import type { Clause } from "./clause";
import { readDuration } from "./read-duration";
import { isTimes } from "./read-sets";
import { firstOf, isWord, numberAt, type Reader, type Reading, type Tokens, wordSet } from "./token";

/** What is said of work by the clock. */
export const timedMessage = "Work against the clock cannot be kept; its exercises are read one by one.";

/** Work that begins anew every so many seconds. */
export interface Interval {
  /** How often, where it is said. */
  readonly rounds?: number;
  /** How many minutes there are where every minute has its work: as often as that where there is one exercise. */
  readonly minutes?: number;
}

const everyWords = /* @__PURE__ */ wordSet("every");
const emomWords = /* @__PURE__ */ wordSet("emom");
const minuteWords = /* @__PURE__ */ wordSet("min mins minute minutes");
const roundWords = /* @__PURE__ */ wordSet("set sets round rounds time times");
const forWords = /* @__PURE__ */ wordSet("for");
const onTheMinute = ["on", "the", "minute"];
const secondUnits = /* @__PURE__ */ wordSet("s som sec");
const minuteUnits = /* @__PURE__ */ wordSet("m mom min");
const minute = 60;

const skipWords = (tokens: Tokens, at: number, words: readonly string[]): number =>
  words.every((word, step) => tokens[at + step]?.text === word) ? at + words.length : at;

/** `every 90s`, `every 2 min`, `every minute on the minute` */
const readEveryTime: Reader<number> = (tokens, at) => {
  if (!isWord(tokens, at, everyWords)) return undefined;
  if (isWord(tokens, at + 1, minuteWords)) return { value: minute, next: skipWords(tokens, at + 2, onTheMinute) };
  const time = readDuration(tokens, at + 1);
  if (time === undefined || time.value.min !== time.value.max || time.value.min < 10) return undefined;
  return { value: time.value.min, next: skipWords(tokens, time.next, onTheMinute) };
};

/** `E2MOM`, `E90S` */
const readShort: Reader<number> = (tokens, at) => {
  const amount = tokens[at]?.text === "e" && tokens[at + 1]?.isGlued ? numberAt(tokens, at + 1) : undefined;
  const unit = isWord(tokens, at + 2, minuteUnits) ? minute : isWord(tokens, at + 2, secondUnits) ? 1 : undefined;
  return amount === undefined || unit === undefined ? undefined : { value: amount * unit, next: at + 3 };
};

const readEmom: Reader<number> = (tokens, at) =>
  isWord(tokens, at, emomWords) ? { value: minute, next: at + 1 } : undefined;

const isCount = (count: number | undefined): count is number =>
  count !== undefined && Number.isInteger(count) && count >= 1 && count <= mostSets;

/** How often, behind the interval: `x 5`, `for 5 sets`, `for 10 min`, and `EMOM 10`, which is minutes. */
const readCount = (tokens: Tokens, at: number, { seconds, isEmom }: Setting): Reading<Interval> | undefined => {
  const isFor = isWord(tokens, at, forWords);
  const isX = isTimes(tokens, at);
  const from = isFor || isX ? at + 1 : at;
  const count = numberAt(tokens, from);
  if (!isCount(count)) return undefined;
  if (isWord(tokens, from + 1, roundWords)) return { value: { rounds: count }, next: from + 2 };
  const time = isWord(tokens, from + 1, minuteWords) ? from + 2 : isEmom && !isX ? from + 1 : undefined;
  if (time === undefined) return isX ? { value: { rounds: count }, next: from + 1 } : undefined;
  if (isEmom) return { value: { minutes: count }, next: time };
  const rounds = (count * minute) / seconds;
  return isCount(rounds) ? { value: { rounds }, next: time } : undefined;
};

interface Setting {
  readonly seconds: number;
  readonly isEmom: boolean;
}

const readSeconds = /* @__PURE__ */ firstOf(readEveryTime, readShort, readEmom);

/** Work by the clock: `EMOM 10`, `E2MOM x 6`, `Every 90s x 5`, `Every 2 minutes for 5 sets`. */
export const readInterval: Reader<Interval> = (tokens, at) => {
  const interval = readSeconds(tokens, at);
  if (interval === undefined) return undefined;
  const isEmom = isWord(tokens, at, emomWords);
  return readCount(tokens, interval.next, { seconds: interval.value, isEmom }) ?? { value: {}, next: interval.next };
};

/** `every 2 min x 5` behind a name: so many sets, and a clock that a plan cannot say. */
export const readEvery: Reader<readonly Clause[]> = (tokens, at) => {
  const interval = at > 0 && isWord(tokens, at, everyWords) ? readInterval(tokens, at) : undefined;
  const sets = interval?.value.rounds;
  if (interval === undefined || sets === undefined) return undefined;
  return { value: [{ kind: "work", sets, targets: [] }], next: interval.next, problem: timedMessage };
};
