import type { ChangeClause, RestClause } from "./clause";
import { readDuration } from "./read-duration";
import { isSign, isWord, type Reader, type Reading, wordSet } from "./token";

const restWords = wordSet("rest");
const changeWords = wordSet("change");
const mostSeconds = 3600;

const rangeProblem = "A range of rest cannot be kept; the longer end is.";

const paused = (
  kind: "rest" | "change",
  time: ReturnType<typeof readDuration>,
): Reading<RestClause | ChangeClause> | undefined => {
  if (time === undefined || time.value.max > mostSeconds) return undefined;
  const { min, max } = time.value;
  return { value: { kind, seconds: max }, next: time.next, ...(min === max ? {} : { problem: rangeProblem }) };
};

/** `rest 1:30`, `change 0:15` */
export const readPause: Reader<RestClause | ChangeClause> = (tokens, at) => {
  const kind = isWord(tokens, at, restWords) ? "rest" : isWord(tokens, at, changeWords) ? "change" : undefined;
  if (kind === undefined) return undefined;
  return paused(kind, readDuration(tokens, isSign(tokens, at + 1, ":") ? at + 2 : at + 1));
};
