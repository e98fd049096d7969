import { longestSetSeconds, mostMetres } from "../model/limits";
import type { SetTarget } from "./clause";
import { lengthAt } from "./length-at";
import { readDuration } from "./read-duration";
import { type Range, readRange } from "./read-number";
import { readReps, skipReps } from "./read-reps";
import { isGluedSign, isSign, isWord, numberAt, type Reader, type Reading, type Tokens, wordSet } from "./token";

const maxWords = /* @__PURE__ */ wordSet("amrap max maximum");
const toWords = /* @__PURE__ */ wordSet("to till until");
const failureWords = /* @__PURE__ */ wordSet("failure fail f");
const leaveWords = /* @__PURE__ */ wordSet("leave leaving");
const setKinds = ["ramp", "drop", "test"] as const;

/**
 * One target with what stands in round brackets behind it: `8-12`, `5+(leave 1)`, `30s`, `20m(drop)`, `AMRAP`.
 */
export const readTarget: Reader<SetTarget> = (tokens, at) => {
  const amount = readAmount(tokens, at);
  return amount === undefined ? undefined : readBrackets(tokens, amount);
};

const readAmount: Reader<SetTarget> = (tokens, at) =>
  readMost(tokens, at) ?? readTime(tokens, at) ?? readDistance(tokens, at) ?? readReps(tokens, at);

/** As many as possible, without a number: AMRAP, max, max reps, to failure. */
const readMost: Reader<SetTarget> = (tokens, at) => {
  if (isWord(tokens, at, maxWords)) {
    return { value: { target: { kind: "amrap", min: 0 } }, next: skipReps(tokens, at + 1) };
  }
  const word = isWord(tokens, at, toWords) ? at + 1 : at;
  if (!isWord(tokens, word, failureWords)) return undefined;
  return { value: { target: { kind: "amrap", min: 0, leave: 0 } }, next: word + 1 };
};

const readTime: Reader<SetTarget> = (tokens, at) => {
  const time = readDuration(tokens, at);
  if (time === undefined || time.value.min < 1 || time.value.max > longestSetSeconds) return undefined;
  return { ...only(time.value), value: { target: { kind: "time", seconds: time.value.min } }, next: time.next };
};

const readDistance: Reader<SetTarget> = (tokens, at) => {
  const range = readRange(tokens, at);
  const length = range === undefined ? undefined : lengthAt(tokens, range.next);
  if (range === undefined || length === undefined) return undefined;
  const metres = length === 1 ? range.value.min : Math.round(range.value.min * length * 10) / 10;
  if (metres < 1 || metres > mostMetres) return undefined;
  return { ...only(range.value), value: { target: { kind: "distance", metres } }, next: range.next + 1 };
};

/** Times and distances are one number. */
const only = ({ min, max }: Range): Pick<Reading<SetTarget>, "problem"> =>
  min === max ? {} : { problem: "A range of time or distance cannot be kept; the smaller end is." };

/** `(leave 1)`, `(drop)`, `(leave 1 drop)`, directly behind the amount. */
const readBrackets = (tokens: Tokens, amount: Reading<SetTarget>): Reading<SetTarget> => {
  if (!isGluedSign(tokens, amount.next, "(")) return amount;
  let at = amount.next + 1;
  const leave = isWord(tokens, at, leaveWords) ? numberAt(tokens, at + 1) : undefined;
  if (leave !== undefined) at += 2;
  const kind = readKind(tokens, at);
  at = kind?.next ?? at;
  const isRead = leave !== undefined || kind !== undefined;
  if (!isRead || !isSign(tokens, at, ")")) return amount;
  const { target } = amount.value;
  if (leave !== undefined && target.kind !== "amrap") return amount;
  return {
    ...amount,
    value: {
      target: leave === undefined || target.kind !== "amrap" ? target : { ...target, leave },
      ...(kind === undefined ? {} : { kind: kind.value }),
    },
    next: at + 1,
  };
};

const readKind: Reader<NonNullable<SetTarget["kind"]>> = (tokens, at) => {
  const text = tokens[at]?.text;
  if (text === "back" && isSign(tokens, at + 1, "-") && tokens[at + 2]?.text === "off") {
    return { value: "back-off", next: at + 3 };
  }
  const kind = setKinds.find((word) => word === text);
  return kind === undefined ? undefined : { value: kind, next: at + 1 };
};
