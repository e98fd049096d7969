import { mostKg } from "../model/limits";
import type { ProblemClause } from "./clause";
import { loadUnitAt } from "./read-load";
import { isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const trainingMaxWords = /* @__PURE__ */ wordSet("tm e1rm");
const repMaxWords = /* @__PURE__ */ wordSet("rm");
const linkSigns = [":", "=", "~", "-"];
const leastLoad = 10;

/** The place behind `TM`, `training max`, `1RM`. */
const behindWord = (tokens: Tokens, at: number): number | undefined => {
  if (isWord(tokens, at, trainingMaxWords)) return at + 1;
  if (numberAt(tokens, at) !== undefined && isWord(tokens, at + 1, repMaxWords)) return at + 2;
  if (tokens[at]?.text !== "training") return undefined;
  const next = isSign(tokens, at + 1, "-") ? at + 2 : at + 1;
  return tokens[next]?.text === "max" ? next + 1 : undefined;
};

const message = "What a maximum weighs is no load of the sets, and is not kept.";

/** `TM 140kg`, `(1RM: 150 kg)`, `training max = 140`: a maximum that percentages are of. */
export const readMax: Reader<ProblemClause> = (tokens, at) => {
  const isBracketed = isSign(tokens, at, "(");
  const word = behindWord(tokens, isBracketed ? at + 1 : at);
  if (word === undefined) return undefined;
  const isLinked = linkSigns.some((sign) => isSign(tokens, word, sign)) || tokens[word]?.text === "of";
  const from = isLinked ? word + 1 : word;
  const amount = numberAt(tokens, from);
  if (amount === undefined || amount < leastLoad || amount > mostKg) return undefined;
  const next = loadUnitAt(tokens, from + 1) === undefined ? from + 1 : from + 2;
  const isOver = isBracketed ? isSign(tokens, next, ")") : tokens[next]?.text !== "x" && !isSign(tokens, next, "%");
  return isOver ? { value: { kind: "problem", message }, next: isBracketed ? next + 1 : next } : undefined;
};
