import type { Effort } from "../model/prescription";
import { type Range, readRange } from "./read-number";
import { isSign, isWord, numberAt, type Reader, type Reading, type Tokens, wordSet } from "./token";

const rirWords = wordSet("rir");
const rpeWords = wordSet("rpe");
const trainingMaxWords = wordSet("tm");
const repMaxWords = wordSet("rm");
const mostRir = 100;
const mostRpe = 10;
const mostPercent = 200;

const scaleOf = (tokens: Tokens, at: number): "rir" | "rpe" | undefined => {
  if (isWord(tokens, at, rirWords)) return "rir";
  return isWord(tokens, at, rpeWords) ? "rpe" : undefined;
};

const fits = (kind: "rir" | "rpe", { min, max }: Range): boolean =>
  kind === "rir" ? max <= mostRir : min >= 1 && max <= mostRpe;

const rated = (kind: "rir" | "rpe", { value, next }: Reading<Range>): Reading<Effort> | undefined =>
  fits(kind, value) ? { value: { kind, min: value.min, max: value.max }, next } : undefined;

/** `RPE8`, `RIR 1-2`, `RPE: 7.5`, `RPE of 8` */
const readScaleFirst: Reader<Effort> = (tokens, at) => {
  const kind = scaleOf(tokens, at);
  if (kind === undefined) return undefined;
  const isPointed = isSign(tokens, at + 1, ":") || isSign(tokens, at + 1, "=") || isSign(tokens, at + 1, "@");
  const range = readRange(tokens, isPointed ? at + 2 : at + 1);
  return range === undefined ? undefined : rated(kind, range);
};

/** `2 RIR`, `8-9 RPE` */
const readScaleLast: Reader<Effort> = (tokens, at) => {
  const range = readRange(tokens, at);
  const kind = range === undefined ? undefined : scaleOf(tokens, range.next);
  return range === undefined || kind === undefined ? undefined : rated(kind, { ...range, next: range.next + 1 });
};

/** The base of a percentage: `TM`, `5RM`, `of 1RM`, `"last week"`; nothing: the one-repetition maximum. */
const readBase: Reader<string> = (tokens, at) => {
  const quoted = tokens[at];
  if (quoted?.kind === "quoted" && quoted.isGlued && quoted.text !== "") return { value: quoted.text, next: at + 1 };
  if (isWord(tokens, at, trainingMaxWords)) return { value: "training-max", next: at + 1 };
  const reps = numberAt(tokens, at);
  const isRepMax = reps !== undefined && isWord(tokens, at + 1, repMaxWords) && tokens[at + 1]?.isGlued === true;
  return isRepMax ? { value: `${reps}rm`, next: at + 2 } : undefined;
};

/** `85%`, `85%TM`, `80 % 5RM` */
const readPercent: Reader<Effort> = (tokens, at) => {
  const percent = numberAt(tokens, at);
  if (percent === undefined || !isSign(tokens, at + 1, "%") || percent > mostPercent) return undefined;
  const base = readBase(tokens, at + 2) ?? { value: "1rm", next: at + 2 };
  return { value: { kind: "percent", of: base.value, percent }, next: base.next };
};

/** How hard a set is: reps in reserve, perceived exertion or a percentage. */
export const readEffort: Reader<Effort> = (tokens, at) =>
  readScaleFirst(tokens, at) ?? readScaleLast(tokens, at) ?? readPercent(tokens, at);
