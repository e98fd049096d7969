import { mostPercent } from "../model/limits";
import type { Effort } from "../model/prescription";
import { isChange } from "./read-load";
import { readRange } from "./read-number";
import { isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const ofWords = /* @__PURE__ */ wordSet("of");
const ownWords = /* @__PURE__ */ wordSet("your the my");
const trainingMaxWords = /* @__PURE__ */ wordSet("tm");
const repMaxWords = /* @__PURE__ */ wordSet("rm");
const rangeProblem = "A range of percentages cannot be kept; the smaller end is.";
const longestList = 20;

const isText = (tokens: Tokens, at: number, words: string): boolean =>
  words.split(" ").every((word, step) => tokens[at + step]?.text === word);

/** The base of a percentage, written out: `TM`, `5RM`, `training max`, `top set`, `"last week"`. */
const readNamedBase: Reader<string> = (tokens, at) => {
  const quoted = tokens[at];
  if (quoted?.kind === "quoted" && quoted.isGlued && quoted.text.trim() !== "")
    return { value: quoted.text, next: at + 1 };
  if (isWord(tokens, at, trainingMaxWords)) return { value: "training-max", next: at + 1 };
  if (isText(tokens, at, "training max")) return { value: "training-max", next: at + 2 };
  if (isText(tokens, at, "training - max")) return { value: "training-max", next: at + 3 };
  if (isText(tokens, at, "top set")) return { value: topSet, next: at + 2 };
  const reps = numberAt(tokens, at);
  const isRepMax = reps !== undefined && Number.isInteger(reps) && reps > 0 && isWord(tokens, at + 1, repMaxWords);
  return isRepMax ? { value: `${reps}rm`, next: at + 2 } : undefined;
};

/** The base that a percentage of the heaviest set before it has. */
export const topSet = "top set";

const readBase: Reader<string> = (tokens, at) => {
  const isOf = isWord(tokens, at, ofWords);
  const own = isOf && isWord(tokens, at + 1, ownWords) ? at + 2 : at + 1;
  return isOf ? readNamedBase(tokens, own) : readNamedBase(tokens, at);
};

/** `85%`, `85%TM`, `80% of 5RM`, `70-75%`; a percentage without a base is of the one-repetition maximum. */
export const readPercent: Reader<Effort> = (tokens, at) => {
  const range = readRange(tokens, at);
  if (isChange(tokens, at)) return undefined;
  if (range === undefined || !isSign(tokens, range.next, "%") || range.value.max > mostPercent) return undefined;
  const { min, max } = range.value;
  const base = readBase(tokens, range.next + 1) ?? { value: "1rm", next: range.next + 1 };
  const problem = min === max ? {} : { problem: rangeProblem };
  return { value: { kind: "percent", of: base.value, percent: min }, next: base.next, ...problem };
};

/** `-10%`: so much less than the set before it. */
export const readLess: Reader<Effort> = (tokens, at) => {
  const percent = numberAt(tokens, at + 1);
  const isLess = isSign(tokens, at, "-") && tokens[at]?.isGlued === false && tokens[at + 1]?.isGlued === true;
  if (!isLess || percent === undefined || percent >= 100 || !isSign(tokens, at + 2, "%")) return undefined;
  return { value: { kind: "percent", of: topSet, percent: 100 - percent }, next: at + 3 };
};

/** `65/75/85%`, `65, 75, 85% TM`, `65%, 75%, 85%`: a list with one base behind it. */
export const readPercentList: Reader<readonly Effort[]> = (tokens, at) => {
  const percents: number[] = [];
  let next = at;
  let end = at;
  while (percents.length < longestList) {
    const percent = numberAt(tokens, next);
    if (percent === undefined || percent > mostPercent) break;
    percents.push(percent);
    end = isSign(tokens, next + 1, "%") ? next + 2 : next + 1;
    if (!isSign(tokens, end, ",") && !isSign(tokens, end, "/")) break;
    next = end + 1;
  }
  if (percents.length < 2 || !isSign(tokens, end - 1, "%")) return undefined;
  const base = readBase(tokens, end) ?? { value: "1rm", next: end };
  return { value: percents.map((percent) => ({ kind: "percent", of: base.value, percent })), next: base.next };
};
