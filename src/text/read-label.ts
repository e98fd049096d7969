import { isSign, type Reader, type Tokens, wordSet } from "./token";

/** The place of an item in a group: the A of `A1`. */
export interface Label {
  /** What the items of a group share, in capitals; empty where the label stands for one item alone: `A.`. */
  readonly group: string;
}

const letters = /^[a-z]{1,2}$/;
const digits = /^\d{1,2}$/;
/** Letters that behind a number are its unit. */
const unitLetters = /* @__PURE__ */ wordSet("x s m h g l k d");

const isGap = (tokens: Tokens, at: number): boolean => tokens[at]?.isGlued !== true;

/** Where the label is over: behind a sign, or at a space. */
const endOf = (tokens: Tokens, at: number): number | undefined => {
  const isOver = [".", ")", ":", "-", "/"].some((sign) => isSign(tokens, at, sign));
  if (isOver && isGap(tokens, at + 1)) return at + 1;
  return at < tokens.length && isGap(tokens, at) ? at : undefined;
};

/** `A1`, `B2)`, `AB12.` */
const readLetterFirst: Reader<Label> = (tokens, at) => {
  const [word, number] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== "word" || !letters.test(word.text) || word.text === "x") return undefined;
  if (number?.kind !== "number" || !number.isGlued || !digits.test(number.text)) return undefined;
  const next = endOf(tokens, at + 2);
  return next === undefined ? undefined : { value: { group: word.text.toUpperCase() }, next };
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
