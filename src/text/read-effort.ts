import { highestRpe, lowestRpe, mostRir } from "../model/limits";
import type { Effort } from "../model/prescription";
import { type Range, readRange } from "./read-number";
import { readPercent } from "./read-percent";
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

const rirWords = /* @__PURE__ */ wordSet("rir");
const rpeWords = /* @__PURE__ */ wordSet("rpe");
const repWords = /* @__PURE__ */ wordSet("rep reps");
const leftWords = /* @__PURE__ */ wordSet("left");
const longestList = 20;

type Scale = "rir" | "rpe";

/** The scale that a word at a place stands for. */
export const scaleAt = (tokens: Tokens, at: number): Scale | undefined => {
  if (isWord(tokens, at, rirWords)) return "rir";
  return isWord(tokens, at, rpeWords) ? "rpe" : undefined;
};

const rated = (kind: Scale, { value: { min, max }, next }: Reading<Range>): Reading<Effort> | undefined => {
  const fits = kind === "rir" ? max <= mostRir : min >= lowestRpe && max <= highestRpe;
  return fits ? { value: { kind, min, max }, next } : undefined;
};

/** `RPE 7,5`: half a point with a decimal comma. */
const readHalf: Reader<Range> = (tokens, at) => {
  const [whole, half] = [tokens[at], tokens[at + 2]];
  const isHalf = whole?.kind === "number" && isGluedSign(tokens, at + 1, ",") && half?.isGlued && half.text === "5";
  if (!isHalf) return undefined;
  const value = Number(`${whole.text}.5`);
  return { value: { min: value, max: value }, next: at + 3 };
};

/** `RPE8`, `RIR 1-2`, `RPE: 7.5`, `RPE @ 8` */
const readScaleFirst: Reader<Effort> = (tokens, at) => {
  const kind = scaleAt(tokens, at);
  if (kind === undefined) return undefined;
  const isPointed = [":", "=", "@"].some((sign) => isSign(tokens, at + 1, sign));
  const from = isPointed ? at + 2 : at + 1;
  const range = readHalf(tokens, from) ?? readRange(tokens, from);
  return range && rated(kind, range);
};

/** `RPE 7, 8, 9`, `RIR 3/2/1`: one for each set. */
export const readScaleList: Reader<readonly Effort[]> = (tokens, at) => {
  const kind = scaleAt(tokens, at);
  const efforts: Effort[] = [];
  let next = at + 1;
  while (kind !== undefined && efforts.length < longestList) {
    const effort = isNumberAlone(tokens, next) ? rated(kind, readRange(tokens, next) ?? none) : undefined;
    if (effort === undefined) break;
    efforts.push(effort.value);
    if (!isSign(tokens, effort.next, ",") && !isSign(tokens, effort.next, "/"))
      return { value: efforts, next: effort.next };
    next = effort.next + 1;
  }
  return undefined;
};

const none: Reading<Range> = { value: { min: -1, max: Number.POSITIVE_INFINITY }, next: 0 };

/** A number that is followed by the next one or by nothing of its own. */
const isNumberAlone = (tokens: Tokens, at: number): boolean => {
  const behind = tokens[at + 1];
  return (
    numberAt(tokens, at) !== undefined &&
    (behind === undefined || behind.kind === "sign") &&
    !isSign(tokens, at + 1, "%")
  );
};

/** `2 RIR`, `8-9 RPE` */
const readScaleLast: Reader<Effort> = (tokens, at) => {
  const range = readRange(tokens, at);
  const kind = range && scaleAt(tokens, range.next);
  // "RPE 8 2 RIR": what follows may be the scale of the next number.
  return range && kind && rated(kind, { ...range, next: range.next + 1 });
};

const endings = /* @__PURE__ */ [
  "in reserve",
  "in the tank",
  "in tank",
  "shy of failure",
  "short of failure",
  "from failure",
].map((words) => words.split(" "));

/** `2 reps in reserve`, `1-2 left in the tank`, `1 rep shy of failure` */
const readWords: Reader<Effort> = (tokens, at) => {
  const range = readRange(tokens, at);
  if (range === undefined) return undefined;
  const reps = isWord(tokens, range.next, repWords) ? range.next + 1 : range.next;
  const from = isWord(tokens, reps, leftWords) ? reps + 1 : reps;
  const ending = endings.find((words) => words.every((word, step) => tokens[from + step]?.text === word));
  return ending && rated("rir", { ...range, next: from + ending.length });
};

/** How hard a set is: reps in reserve, perceived exertion or a percentage. */
export const readEffort: Reader<Effort> = /* @__PURE__ */ firstOf(
  readScaleFirst,
  readScaleLast,
  readWords,
  readPercent,
);
