import { isWord, numberAt, type Reader, type Tokens } from "./token";

/** The place of an item in a group: the A of `A1`. */
export interface Label {
  /** What the items of a group share, in capitals. */
  readonly group: string;
}

const letters = /^[a-z]{1,2}$/;

const hasGap = (tokens: Tokens, at: number): boolean => tokens[at]?.isGlued === false;

/** `A1 `, the label of an item in a superset or circuit, at the start of a line. */
export const readLabel: Reader<Label> = (tokens, at) => {
  const word = tokens[at];
  if (word?.kind !== "word" || !letters.test(word.text) || numberAt(tokens, at + 1) === undefined) return undefined;
  if (tokens[at + 1]?.isGlued !== true || !hasGap(tokens, at + 2) || isWord(tokens, at + 2, new Set(["x"])))
    return undefined;
  return { value: { group: word.text.toUpperCase() }, next: at + 2 };
};
