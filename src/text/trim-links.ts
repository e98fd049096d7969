import { trimSigns } from "./read-name";
import { isSign, type Tokens, wordSet } from "./token";

/** Words before a name that only link it to what stands before. */
const linksBefore = /* @__PURE__ */ wordSet(
  "and of for with then the into plus x finish superset supersets supersetted ss w",
);
/** Words behind a name that only link it to what follows. */
const linksBehind = /* @__PURE__ */ wordSet("and of for with then at x do each top set sets work working");
/** Words that say nothing of their own between what is understood. */
const links = /* @__PURE__ */ wordSet(
  "and or x of for with w at then the a an each per set sets rep reps mit à between after all exercise exercises rounds round approx approximately about around ca on in to up do perform total working work superset supersets into plus followed by weight load leave leaving",
);

/** Whether words say nothing of their own. */
export const isLinkOnly = (tokens: Tokens): boolean =>
  tokens.every(({ kind, text }) => kind === "sign" || (kind === "word" && links.has(text)));

const isOf = (tokens: Tokens, at: number, words: ReadonlySet<string>): boolean => {
  const token = tokens[at];
  return token?.kind === "word" && words.has(token.text);
};

const isJointSign = (tokens: Tokens, at: number): boolean => isSign(tokens, at, "+") || isSign(tokens, at, "&");

/** `warm up to`, `work up to`: what leads to the sets behind it. */
const leadWords = /* @__PURE__ */ wordSet("warm work build ramp warming working building ramping");

/** How many words at an end lead up to the sets behind them. */
const leadAt = (tokens: Tokens, end: number): number => {
  if (tokens[end - 1]?.text !== "to" || tokens[end - 2]?.text !== "up") return 0;
  const first = isSign(tokens, end - 3, "-") ? end - 4 : end - 3;
  return isOf(tokens, first, leadWords) ? end - first : 0;
};

/**
 * The same words without linking words before and behind: "and Goblet Squats of" names Goblet Squats.
 *
 * @param words Tokens of a line, one behind the other.
 */
export const trimLinks = (words: Tokens): Tokens => {
  const tokens = trimSigns(words);
  let from = 0;
  let to = tokens.length - leadAt(tokens, tokens.length);
  while (from < to - 1 && (isOf(tokens, from, linksBefore) || tokens[from]?.kind === "sign")) from += 1;
  while (to > from + 1 && (isOf(tokens, to - 1, linksBehind) || isJointSign(tokens, to - 1))) to -= 1;
  // A bracket that opens a name is a part of it.
  const start = from > 0 && tokens[from - 1]?.text === "(" ? from - 1 : from;
  return trimSigns(tokens.slice(start, to));
};
