import type { SetTarget } from "./clause";
import { lengthAt } from "./length-at";
import { isTimeWord } from "./read-duration";
import { readReps } from "./read-reps";
import { isSign, type Reader, type Tokens } from "./token";

const longest = 100;

/** `12, 10, 8`, `8 / 8 / 6`: three reps or more with spaced signs between, and no unit behind. */
export const readSpacedReps: Reader<readonly SetTarget[]> = (tokens, at) => {
  const separator = [",", "/"].find((sign) => isSign(tokens, at + 1, sign) && tokens[at + 2]?.isGlued === false);
  const values: SetTarget[] = [];
  let next = at;
  while (separator !== undefined && values.length < longest) {
    const reps = readReps(tokens, next);
    if (reps === undefined || isOtherUnit(tokens, reps.next)) break;
    values.push(reps.value);
    next = reps.next;
    if (!isSign(tokens, next, separator)) break;
    next += 1;
  }
  return values.length >= 3 ? { value: values, next } : undefined;
};

const isOtherUnit = (tokens: Tokens, at: number): boolean =>
  isTimeWord(tokens, at) ||
  lengthAt(tokens, at) !== undefined ||
  isSign(tokens, at, "%") ||
  isSign(tokens, at, ":") ||
  isSign(tokens, at, "'");
