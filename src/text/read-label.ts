import { isSign, type Reader, type Tokens, wordSet } from "./token";

/** The place of an item in a group: the A of `A1`. */
export interface Label {
  /** What the items of a group share, in capitals; empty where the label stands for one item alone: `A.`. */
  readonly group: string;
}

const letters = /^[a-z]{1,2}$/;
const digits = /^\d{1,2}$/;
/** Tiers say how much a lift counts, and not what it is done with: `T1`, `T2`, `T3`. */
const tierLetter = "t";
const tiers = /^[1-4]$/;
const mostJoined = 6;
/** Letters that behind a number are its unit. */
const unitLetters = /* @__PURE__ */ wordSet("x s m h g l k d");

const isGap = (tokens: Tokens, at: number): boolean => tokens[at]?.isGlued !== true;

/** Where the label is over: behind a sign, or at a space. */
const endOf = (tokens: Tokens, at: number): number | undefined => {
  const isOver = [".", ")", ":", "-", "/"].some((sign) => isSign(tokens, at, sign));
  if (isOver && isGap(tokens, at + 1)) return at + 1;
  return at < tokens.length && isGap(tokens, at) ? at : undefined;
};

const isLetterAndNumber = (tokens: Tokens, at: number): boolean => {
  const [word, number] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== "word" || !letters.test(word.text) || word.text === "x") return false;
  return number?.kind === "number" && number.isGlued && digits.test(number.text);
};

/** Behind the labels of one group that are said together: `C1/C2:`, `A1 & A2`. */
const behindJoined = (tokens: Tokens, at: number): number => {
  let next = at + 2;
  for (let count = 0; count < mostJoined; count += 1) {
    const isJoined = ["/", "&", "+"].some((sign) => isSign(tokens, next, sign));
    if (!isJoined || tokens[next + 1]?.text !== tokens[at]?.text || !isLetterAndNumber(tokens, next + 1)) break;
    next += 3;
  }
  return next;
};

/** `A1`, `B2)`, `AB12.`, `C1/C2:`; the tier `T1` is of one item alone. */
const readLetterFirst: Reader<Label> = (tokens, at) => {
  if (!isLetterAndNumber(tokens, at)) return undefined;
  const [letter = "", digit = ""] = [tokens[at]?.text, tokens[at + 1]?.text];
  const next = endOf(tokens, behindJoined(tokens, at));
  const isTier = letter === tierLetter && tiers.test(digit);
  return next === undefined ? undefined : { value: { group: isTier ? "" : letter.toUpperCase() }, next };
};

/** `1a)`, `2B.`, `1a ` */
const readNumberFirst: Reader<Label> = (tokens, at) => {
  const [number, letter] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== "number" || !digits.test(number.text) || letter?.kind !== "word" || !letter.isGlued)
    return undefined;
  const next = letter.text.length === 1 && !unitLetters.has(letter.text) ? endOf(tokens, at + 2) : undefined;
  return next === undefined ? undefined : { value: { group: number.text }, next };
};

/** `A.`, `B)`, `C:` */
const readLetter: Reader<Label> = (tokens, at) => {
  const word = tokens[at];
  const isOver = [".", ")", ":"].some((sign) => isSign(tokens, at + 1, sign)) && tokens[at + 1]?.isGlued === true;
  const isLetter = word?.kind === "word" && word.text.length === 1 && isOver && isGap(tokens, at + 2);
  return isLetter && at + 2 < tokens.length ? { value: { group: "" }, next: at + 2 } : undefined;
};

/** The label of an item, at the start of a line: `A1`, `A1.`, `1a)`, `A.`. */
export const readLabel: Reader<Label> = (tokens, at) =>
  readLetterFirst(tokens, at) ?? readNumberFirst(tokens, at) ?? readLetter(tokens, at);
