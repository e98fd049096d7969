import { mostSets } from "../model/limits";
import { readRange } from "./read-number";
import { isSign, isWord, type Reader, type Tokens, wordSet } from "./token";

const timesWords = /* @__PURE__ */ wordSet("x х by");
const setWords = /* @__PURE__ */ wordSet("set sets series serie satz sätze série séries");
const roundWords = /* @__PURE__ */ wordSet("round rounds rds rondas rft");

/** Whether a times sign stands at a place. */
export const isTimes = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at, timesWords) || isSign(tokens, at, "*");

/** Whether the word "sets" stands at a place. */
export const isSetWord = (tokens: Tokens, at: number): boolean => isWord(tokens, at, setWords);

/** A number of sets; of a range the smaller end. */
export const readSets: Reader<number> = (tokens, at) => {
  const range = readRange(tokens, at);
  if (range === undefined) return undefined;
  const { min, max } = range.value;
  if (!Number.isInteger(min) || min < 1 || max > mostSets) return undefined;
  const problem = "A range of sets cannot be kept; the smaller end is.";
  return { value: min, next: range.next, ...(min === max ? {} : { problem }) };
};

/** `3 rounds`, `3 rounds of` */
export const readRounds: Reader<number> = (tokens, at) => {
  const sets = readSets(tokens, at);
  return sets !== undefined && isWord(tokens, sets.next, roundWords) ? { ...sets, next: sets.next + 1 } : undefined;
};
