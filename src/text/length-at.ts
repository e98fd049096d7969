import { isWord, type Tokens, wordSet } from "./token";

const metreWords = /* @__PURE__ */ wordSet("m metre metres meter meters");
const kilometreWords = /* @__PURE__ */ wordSet("km kms kilometre kilometres kilometer kilometers");
const mileWords = /* @__PURE__ */ wordSet("mi mile miles");
const yardWords = /* @__PURE__ */ wordSet("yd yds yard yards");
const footWords = /* @__PURE__ */ wordSet("ft foot feet");
/** By definition. */
const metresOfYard = 0.9144;
const metresOfFoot = 0.3048;
const metresOfMile = 1609.344;

/** The metres of a unit of length, where one stands at a place. */
export const lengthAt = (tokens: Tokens, at: number): number | undefined => {
  if (isWord(tokens, at, metreWords)) return 1;
  if (isWord(tokens, at, kilometreWords)) return 1000;
  if (isWord(tokens, at, mileWords)) return metresOfMile;
  if (isWord(tokens, at, yardWords)) return metresOfYard;
  return isWord(tokens, at, footWords) ? metresOfFoot : undefined;
};
