import { longestPauseSeconds } from "../model/limits";
import type { PauseClause } from "./clause";
import { brokenClockEnd, readDuration } from "./read-duration";
import { type Range, readRange } from "./read-number";
import { restWords } from "./time-words";
import { firstOf, isSign, isWord, type Reader, type Reading, type Tokens, wordSet } from "./token";

/** Rest where it is long; a short one is of the tempo. */
const pauseWords = /* @__PURE__ */ wordSet("pause pausen pausa satzpause pausenzeit");
const leastPause = 30;
const minuteLetters = /* @__PURE__ */ wordSet("m");
const periodWords = /* @__PURE__ */ wordSet("period periods time interval of for von de");
const changeWords = /* @__PURE__ */ wordSet("change");
const noWords = /* @__PURE__ */ wordSet("no zero without");
const phaseWords = /* @__PURE__ */ wordSet(
  "negative negatives eccentric lowering down pause up hold squeeze concentric work on isometric iso",
);
/** "Max reps in 60 seconds" is no rest. */
const withinWords = /* @__PURE__ */ wordSet("in within under every over");
/** So long a rest is not one between sets. */
const longWords = /* @__PURE__ */ wordSet("hour hours hr hrs h day days week weeks");
/** A smaller rest without a unit is not in seconds. */
const leastBareSeconds = 15;
/** So few are minutes. */
const mostBareMinutes = 5;

type Pause = PauseClause<"rest"> | PauseClause<"change">;

const rangeProblem = "A range of rest cannot be kept; the longer end is.";

const paused = (kind: "rest" | "change", time: Reading<Range> | undefined): Reading<Pause> | undefined => {
  if (time === undefined || time.value.max > longestPauseSeconds) return undefined;
  const { min, max } = time.value;
  return { value: { kind, seconds: max }, next: time.next, ...(min === max ? {} : { problem: rangeProblem }) };
};

const longPause = (time: Reading<Range> | undefined): Reading<Pause> | undefined =>
  time !== undefined && time.value.min >= leastPause ? paused("rest", time) : undefined;

/** `90`: seconds, where it is no number of minutes. */
const readBareSeconds: Reader<Range> = (tokens, at) => {
  const range = readRange(tokens, at);
  if (range === undefined || brokenClockEnd(tokens, range.next - 1) !== undefined) return undefined;
  const isOther = isSign(tokens, range.next, "%") || isWord(tokens, range.next, longWords);
  return range.value.min >= leastBareSeconds && !isOther ? range : undefined;
};

const endSigns = [",", ";", ".", ")", "]", "|"];

/** `2m`, `2-3m`, and `2` where nothing else stands behind it: minutes. */
const readBareMinutes: Reader<Range> = (tokens, at) => {
  const range = readRange(tokens, at);
  if (range === undefined || range.value.max > mostBareMinutes || range.value.min <= 0) return undefined;
  const isLetter = isWord(tokens, range.next, minuteLetters);
  const next = isLetter ? range.next + 1 : range.next;
  const isOver = next >= tokens.length || endSigns.some((sign) => isSign(tokens, next, sign));
  const { min, max } = range.value;
  return isLetter || isOver ? { value: { min: 60 * min, max: 60 * max }, next } : undefined;
};

const restKind = (tokens: Tokens, at: number): "rest" | "pause" | undefined => {
  if (isWord(tokens, at, restWords)) return "rest";
  return isWord(tokens, at, pauseWords) ? "pause" : undefined;
};

/** `rest 1:30`, `Rest: 2-3 min`, `rest period of 90 s`, `change 0:15` */
const readWordFirst: Reader<Pause> = (tokens, at) => {
  const kind = isWord(tokens, at, changeWords) ? "change" : restKind(tokens, at);
  if (kind === undefined) return undefined;
  let next = at + 1;
  for (let count = 0; count < 3; count += 1) {
    if (isWord(tokens, next, periodWords) || [":", "=", "-", "~"].some((sign) => isSign(tokens, next, sign))) next += 1;
  }
  const time = readDuration(tokens, next) ?? readBareSeconds(tokens, next) ?? readBareMinutes(tokens, next);
  return kind === "pause" ? longPause(time) : paused(kind, time);
};

/** `90s rest`, `2 min. rest`, `no rest` */
const readWordLast: Reader<Pause> = (tokens, at) => {
  if (isWord(tokens, at, noWords) && isWord(tokens, at + 1, restWords)) {
    return { value: { kind: "rest", seconds: 0 }, next: at + 2 };
  }
  const time = readDuration(tokens, at);
  if (time === undefined) return undefined;
  const dot = isSign(tokens, time.next, ".") || isSign(tokens, time.next, "-") ? time.next + 1 : time.next;
  const of = isWord(tokens, dot, periodWords) ? dot + 1 : dot;
  const kind = restKind(tokens, of);
  if (kind === undefined) return undefined;
  return kind === "pause" ? longPause({ ...time, next: of + 1 }) : paused("rest", { ...time, next: of + 1 });
};

/** Rest or change with its word. */
export const readPause: Reader<Pause> = /* @__PURE__ */ firstOf(readWordFirst, readWordLast);

/** A time behind the work of a line, which says no more: `4x8-12 90s`. It is the rest. */
export const readBareRest: Reader<Pause> = (tokens, at) => {
  const time = readDuration(tokens, at);
  if (isWord(tokens, at - 1, withinWords)) return undefined;
  const isShort = time !== undefined && time.value.max < leastBareSeconds;
  return time === undefined || isShort || isPhase(tokens, time.next) ? undefined : paused("rest", time);
};

const isPhase = (tokens: Tokens, at: number): boolean => isWord(tokens, at, phaseWords);
