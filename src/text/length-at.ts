import { isWord, type Tokens, wordSet } from "./token";

const metreWords = /* @__PURE__ */ wordSet("m metre metres meter meters");
const yardWords = /* @__PURE__ */ wordSet("yd yds yard yards");
const footWords = /* @__PURE__ */ wordSet("ft foot feet");
/** By definition. */
const metresOfYard = 0.9144;
const metresOfFoot = 0.3048;

/** The metres of a unit of length, where one stands at a place. */
export const lengthAt = (tokens: Tokens, at: number): number | undefined => {
  if (isWord(tokens, at, metreWords)) return 1;
  if (isWord(tokens, at, yardWords)) return metresOfYard;
  return isWord(tokens, at, footWords) ? metresOfFoot : undefined;
};
