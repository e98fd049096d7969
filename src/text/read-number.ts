import { minuteWords, secondWords } from "./time-words";
import { isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

/** A number or a range of numbers. */
export interface Range {
  /** The smaller end. */
  readonly min: number;
  /** The greater end. */
  readonly max: number;
}

const toWords = /* @__PURE__ */ wordSet("to");
const unitWords = /* @__PURE__ */ wordSet("kg kgs kilos lb lbs pounds rest");

/** Whether what stands behind "5 - 10" makes the 10 something of its own: 3x5 - 90 s rest. */
const isOwnAmount = (tokens: Tokens, next: number, { min, max }: Range): boolean => {
  if (isSign(tokens, next, "%") || isSign(tokens, next, "'") || isSign(tokens, next, ":")) return true;
  if (isWord(tokens, next, unitWords) || isWord(tokens, next, minuteWords)) return true;
  return isWord(tokens, next, secondWords) && (max > 2 * min || isWord(tokens, next + 1, unitWords));
};

/**
 * A number or a range: `8`, `8-12`, `8 - 12`, `8 to 12`. Three numbers with hyphens are a list and no range; a range
 * that is written backward is turned round.
 */
export const readRange: Reader<Range> = (tokens, at) => {
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  const one = { value: { min: first, max: first }, next: at + 1 };
  const isHyphen = isSign(tokens, at + 1, "-");
  const second = isHyphen || isWord(tokens, at + 1, toWords) ? numberAt(tokens, at + 2) : undefined;
  if (second === undefined) return one;
  const range = { min: Math.min(first, second), max: Math.max(first, second) };
  const isGlued = tokens[at + 1]?.isGlued === true && tokens[at + 2]?.isGlued === true;
  const goesOn = isSign(tokens, at + 3, "-") && numberAt(tokens, at + 4) !== undefined;
  const isSplit = isHyphen && !isGlued && isOwnAmount(tokens, at + 3, range);
  return goesOn || isSplit ? one : { value: range, next: at + 3 };
};
