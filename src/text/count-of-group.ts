import { mostSets } from "../model/limits";
import { readRounds } from "./read-sets";
import { isSign, isWord, numberAt, type Tokens, wordSet } from "./token";

const timesWords = /* @__PURE__ */ wordSet("x");

/** `Superset 1`, `Superset B -`: the number or letter of a group. */
export const afterCount = (tokens: Tokens, at: number): number => {
  const token = tokens[at];
  const isCount = token !== undefined && /^(\d|[a-z])$/.test(token.text) && token.kind !== "sign" && !token.isGlued;
  const isOver = at + 1 >= tokens.length || [":", "-", "(", ".", ")"].some((sign) => isSign(tokens, at + 1, sign));
  return isCount && isOver ? at + 1 : at;
};

/** `x3`, `(3 rounds)`: how often, behind the word. */
export const roundsIn = (tokens: Tokens): number | undefined => {
  for (let at = 0; at < tokens.length; at += 1) {
    const rounds = readRounds(tokens, at)?.value;
    const times = isWord(tokens, at, timesWords) ? numberAt(tokens, at + 1) : undefined;
    const before = isWord(tokens, at + 1, timesWords) && at + 2 === tokens.length ? numberAt(tokens, at) : undefined;
    const found = rounds ?? times ?? before;
    if (found !== undefined && Number.isInteger(found) && found >= 1 && found <= mostSets) return found;
  }
  return undefined;
};
