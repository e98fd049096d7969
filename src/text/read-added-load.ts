import { mostAddedKg } from "../model/limits";
import type { Clause } from "./clause";
import { kilosOf, loadUnitAt } from "./read-load";
import { isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const bodyWords = /* @__PURE__ */ wordSet("bw bodyweight");

/** Nothing of its own stands behind: "+2.5 kg each week" is what a load changes by. */
const isOver = (tokens: Tokens, at: number): boolean => {
  const behind = tokens[at];
  return behind === undefined || behind.kind === "number" || (behind.kind === "sign" && behind.text !== "/");
};

/** `+10kg`, `(+10 kg)`: what is added. */
const readAdded: Reader<Clause> = (tokens, at) => {
  const amount = isSign(tokens, at, "+") ? numberAt(tokens, at + 1) : undefined;
  const unit = amount === undefined ? undefined : loadUnitAt(tokens, at + 2);
  if (amount === undefined || unit === undefined || !isOver(tokens, at + 3)) return undefined;
  const kg = kilosOf(amount, unit);
  return kg > mostAddedKg ? undefined : { value: { kind: "added-load", load: { kg } }, next: at + 3 };
};

/** `BW+20`: what is added to the body, of a unit that is not said. */
const readBare: Reader<Clause> = (tokens, at) => {
  const isBody = isWord(tokens, at, bodyWords) && isSign(tokens, at + 1, "+");
  const amount = isBody ? numberAt(tokens, at + 2) : undefined;
  if (amount === undefined || loadUnitAt(tokens, at + 3) !== undefined || !isOver(tokens, at + 3)) return undefined;
  return { value: { kind: "bare-load", amounts: [amount] }, next: at + 3 };
};

/** A load that is added to something: `+10kg`, `BW+20`. */
export const readAddedLoad: Reader<Clause> = (tokens, at) => readAdded(tokens, at) ?? readBare(tokens, at);
