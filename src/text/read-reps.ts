import { mostReps } from "../model/limits";
import type { SetTarget } from "./clause";
import { brokenClockEnd } from "./read-duration";
import { readRange } from "./read-number";
import { isGluedSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const repWords = /* @__PURE__ */ wordSet(
  "rep reps repetition repetitions repeticiones wdh wiederholung wiederholungen répétition répétitions repetición",
);
const stepWords = /* @__PURE__ */ wordSet("step steps stride strides pace paces");
const maxWords = /* @__PURE__ */ wordSet("amrap max maximum");

/** Whether the word "reps" stands at a place. */
export const isUnitOfReps = (tokens: Tokens, at: number): boolean => isWord(tokens, at, repWords);

/** Whether steps are counted at a place. */
export const isStepWord = (tokens: Tokens, at: number): boolean => isWord(tokens, at, stepWords);

/** The place behind the word "reps", where it stands there. */
export const skipReps = (tokens: Tokens, at: number): number => (isUnitOfReps(tokens, at) ? at + 1 : at);

/** `8`, `8-12 reps`, `5+`, `8+ reps` */
export const readReps: Reader<SetTarget> = (tokens, at) => {
  const range = readRange(tokens, at);
  if (range === undefined || brokenClockEnd(tokens, range.next - 1) !== undefined) return undefined;
  const { min, max } = range.value;
  if (!Number.isInteger(min) || !Number.isInteger(max) || max > mostReps) return undefined;
  const isOpen = min === max && isGluedSign(tokens, range.next, "+") && tokens[range.next + 1]?.kind !== "number";
  if (isOpen) {
    const next = skipReps(tokens, range.next + 1);
    return { value: { target: { kind: "amrap", min } }, next: isWord(tokens, next, maxWords) ? next + 1 : next };
  }
  if (min < 1) return undefined;
  return { value: { target: { kind: "reps", min, max } }, next: skipReps(tokens, range.next) };
};

/** `10`, `10+`: reps of one set, no range. */
export const readPlainReps: Reader<SetTarget> = (tokens, at) => {
  const reps = numberAt(tokens, at);
  if (reps === undefined || !Number.isInteger(reps) || reps < 1 || reps > mostReps) return undefined;
  const isOpen = isGluedSign(tokens, at + 1, "+");
  const target = isOpen ? ({ kind: "amrap", min: reps } as const) : ({ kind: "reps", min: reps, max: reps } as const);
  return { value: { target }, next: at + (isOpen ? 2 : 1) };
};
