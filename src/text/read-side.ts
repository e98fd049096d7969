import type { SideClause } from "./clause";
import { isSign, isWord, type Reader, wordSet } from "./token";

const sideWords = wordSet("side leg arm");
const eachWords = wordSet("each per e");

/** Says that reps are counted on each side: `/side`, `each side`, `per leg`, `e/s`. */
export const readSide: Reader<SideClause> = (tokens, at) => {
  const isEach = isSign(tokens, at, "/") || isWord(tokens, at, eachWords);
  return isEach && isWord(tokens, at + 1, sideWords) ? { value: { kind: "side" }, next: at + 2 } : undefined;
};
