import { type Tokens, wordSet } from "./token";

const sentenceWords = /* @__PURE__ */ wordSet(
  "you your yours should will would could must if when because remember this these those is are was were we i my me it its they them don't do not that than there make sure keep until unless while so let's try aim focus increase add choose perform complete use take which who what how why can may might have has had been be",
);
const mostWords = 9;
const fewestWords = 2;

/**
 * Whether words are a sentence rather than a name.
 *
 * @param tokens The words.
 */
export const isProse = (tokens: Tokens): boolean => {
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length > mostWords) return true;
  return words.length >= fewestWords && words.some(({ text }) => sentenceWords.has(text));
};
