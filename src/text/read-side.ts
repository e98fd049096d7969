import type { SideClause } from "./clause";
import { isStepWord, isUnitOfReps } from "./read-reps";
import { makeReadSplitSide } from "./read-split-side";
import { firstOf, isGluedSign, isSign, isWord, type Reader, wordSet } from "./token";

const sideWords = /* @__PURE__ */ wordSet("side sides leg legs arm arms way s seite bein arm");
const eachWords = /* @__PURE__ */ wordSet("each per e ea both je pro");
const aloneWords = /* @__PURE__ */ wordSet("each ea unilateral");
const totalWords = /* @__PURE__ */ wordSet("total");
const onWords = /* @__PURE__ */ wordSet("on a");
/** What "each" is of where it says nothing of sides: 20 kg each hand. */
const otherWords = /* @__PURE__ */ wordSet(
  "hand hands set sets round rounds exercise rep reps time day week session workout dumbbell dumbbells db",
);

/** Behind "/ leg" they make it the name of the next exercise. */
const nameWords = /* @__PURE__ */ wordSet(
  "curl curls extension extensions press presses raise raises lift lifts swing swings lower lowers lowering drop drops kickback kickbacks thrust thrusts bridge bridges circle circles drive drives day machine pulldown pulldowns row rows",
);

/** `/side`, `/ leg`, `e/s`, `each side`, `per leg`, `on each side`, `a side` */
const readNamed: Reader<SideClause> = (tokens, at) => {
  const from = isWord(tokens, at, onWords) && isWord(tokens, at + 1, eachWords) ? at + 1 : at;
  const isShort = isWord(tokens, from, eachWords) && isGluedSign(tokens, from + 1, "/");
  const isEach = isSign(tokens, from, "/") || isWord(tokens, from, eachWords) || tokens[from]?.text === "a";
  const word = isShort ? from + 2 : from + 1;
  const isSide = (isShort || isEach) && isWord(tokens, word, sideWords) && (isShort || tokens[word]?.text !== "s");
  return isSide && !isWord(tokens, word + 1, nameWords)
    ? { value: { kind: "side", of: "each" }, next: word + 1 }
    : undefined;
};

/** `3x10 each` */
const readAlone: Reader<SideClause> = (tokens, at) =>
  isWord(tokens, at, aloneWords) && tokens[at - 1]?.text !== "of" && !isWord(tokens, at + 1, otherWords)
    ? { value: { kind: "side", of: "each", isBare: true }, next: at + 1 }
    : undefined;

/** `20 steps`, `20 reps total`: behind an amount, what is counted on both sides together. */
const readBoth: Reader<SideClause> = (tokens, at) => {
  const isBehind = tokens[at - 1]?.kind === "number" || isUnitOfReps(tokens, at - 1);
  const isTotal = isWord(tokens, at, totalWords) && !isUnitOfReps(tokens, at + 1);
  const isBoth = isStepWord(tokens, at) || isTotal;
  return isBehind && isBoth ? { value: { kind: "side", of: "both" }, next: at + 1 } : undefined;
};

/** Says what reps are counted on: each side, or both together. */
export const readSide: Reader<SideClause> = /* @__PURE__ */ firstOf(
  /* @__PURE__ */ makeReadSplitSide(readNamed),
  readNamed,
  readAlone,
  readBoth,
);
