import { mostSets } from "../model/limits";
import type { Clause } from "./clause";
import { readDuration } from "./read-duration";
import { isTimes } from "./read-sets";
import { isSign, isWord, numberAt, type Reader, type Tokens, wordSet } from "./token";

const onWords = /* @__PURE__ */ wordSet("on work");
const offWords = /* @__PURE__ */ wordSet("off rest");
const roundWords = /* @__PURE__ */ wordSet("round rounds set sets interval intervals x");
const joins = ["/", ",", "-", ";", "+"];

const skipJoin = (tokens: Tokens, at: number): number =>
  joins.some((sign) => isSign(tokens, at, sign)) || tokens[at]?.text === "and" || tokens[at]?.text === "of"
    ? at + 1
    : at;

/** One length of time and the word that says what it is. */
const readSpan = (tokens: Tokens, at: number, words: ReadonlySet<string>) => {
  const time = readDuration(tokens, at);
  return time !== undefined && time.value.min === time.value.max && isWord(tokens, time.next, words)
    ? { seconds: time.value.min, next: time.next + 1 }
    : undefined;
};

interface Often {
  readonly sets?: number;
  readonly next: number;
}

const isCount = (count: number | undefined): count is number =>
  count !== undefined && Number.isInteger(count) && count >= 1 && count <= mostSets;

/** `8 rounds`, in front of the times. */
const readBefore = (tokens: Tokens, at: number): Often => {
  const sets = numberAt(tokens, at);
  const isOften = isCount(sets) && isWord(tokens, at + 1, roundWords);
  return isOften ? { sets, next: skipJoin(tokens, at + 2) } : { next: at };
};

/** `x 8`, `for 8 rounds`, behind them. */
const readBehind = (tokens: Tokens, at: number): Often => {
  const from = skipJoin(tokens, at);
  const isX = isTimes(tokens, from);
  const start = isX || tokens[from]?.text === "for" ? from + 1 : from;
  const sets = numberAt(tokens, start);
  const isNamed = isWord(tokens, start + 1, roundWords) && !isTimes(tokens, start + 1);
  return isCount(sets) && (isX || isNamed) ? { sets, next: isNamed ? start + 2 : start + 1 } : { next: at };
};

/**
 * `20s on / 10s off`, `8 rounds, 40 sec work, 20 sec rest`, `30s on/30s off x 8`: a time for each set and the rest
 * behind it.
 */
export const readOnOff: Reader<readonly Clause[]> = (tokens, at) => {
  const before = readBefore(tokens, at);
  const on = readSpan(tokens, before.next, onWords);
  const off = on === undefined ? undefined : readSpan(tokens, skipJoin(tokens, on.next), offWords);
  if (on === undefined || off === undefined || on.seconds < 1) return undefined;
  const { sets = before.sets, next } = before.sets === undefined ? readBehind(tokens, off.next) : { next: off.next };
  const target = { kind: "time", seconds: on.seconds } as const;
  const work = { kind: "work", ...(sets === undefined ? {} : { sets }), targets: [{ target }] } as const;
  return { value: [work, { kind: "rest", seconds: off.seconds }], next };
};
