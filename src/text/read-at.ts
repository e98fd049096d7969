import { highestRpe, lowestRpe, mostKg } from "../model/limits";
import type { Effort, Load } from "../model/prescription";
import type { Clause } from "./clause";
import { readEffort } from "./read-effort";
import { readList } from "./read-list";
import { readLoad, readLoadList } from "./read-load";
import { type Range, readRange } from "./read-number";
import { readPercentList } from "./read-percent";
import { isTimes } from "./read-sets";
import { readBareTempo } from "./read-tempo";
import { leastBareLoad } from "./text-defaults";
import { firstOf, isSign, isWord, numberAt, type Reader, wordSet } from "./token";

const otherWords = /* @__PURE__ */ wordSet("s sec secs second seconds min mins minute minutes rest reps m");

/** An entry or `-`, which says that this set has none. */
const orMissing =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (tokens, at) =>
    isSign(tokens, at, "-") ? { value: undefined, next: at + 1 } : reader(tokens, at);

/** A list of which at least one entry is there. */
const someOf = <T>(reader: Reader<T>): Reader<readonly (T | undefined)[]> => {
  const readEntries = readList(orMissing(reader), [",", "/"]);
  return (tokens, at) => {
    const list = readEntries(tokens, at);
    return list?.value.some((one) => one !== undefined) ? list : undefined;
  };
};

const readEfforts = /* @__PURE__ */ someOf<Effort>(readEffort);
const readLoads = /* @__PURE__ */ someOf<Load>(readLoad);

const readListed: Reader<Clause> = (tokens, at) => {
  const shared = readPercentList(tokens, at);
  const single = readEfforts(tokens, at);
  const hard = shared !== undefined && shared.next > (single?.next ?? 0) ? shared : single;
  const heavy = readLoadList(tokens, at) ?? readLoads(tokens, at);
  if (hard !== undefined && hard.next >= (heavy?.next ?? 0)) {
    return { ...hard, value: { kind: "effort", efforts: hard.value } };
  }
  return heavy && { ...heavy, value: { kind: "load", loads: heavy.value } };
};

/** `@8`, `@7.5-8`, `@7/8/9`: exertion; a greater number is a load whose unit is not said. */
const readNumbers: Reader<Clause> = (tokens, at) => {
  const list = readList<Range>(readRange, [",", "/"])(tokens, at);
  if (list === undefined || isSign(tokens, list.next, "%") || isWord(tokens, list.next, otherWords)) return undefined;
  if (tokens[list.next]?.kind === "word" && tokens[list.next]?.isGlued === true) return undefined;
  if (list.value.every(({ min, max }) => min >= lowestRpe && max <= highestRpe)) {
    return {
      ...list,
      value: { kind: "effort", efforts: list.value.map(({ min, max }) => ({ kind: "rpe", min, max })) },
    };
  }
  const isLoad = list.value.every(({ min, max }) => min === max && min > highestRpe && max <= mostKg);
  return isLoad ? { ...list, value: { kind: "bare-load", amounts: list.value.map(({ min }) => min) } } : undefined;
};

/** The 80 of `5x5x80`: a load whose unit is not said. */
export const readTimesLoad: Reader<Clause> = (tokens, at) => {
  const amount = isTimes(tokens, at) ? numberAt(tokens, at + 1) : undefined;
  const isLoad = amount !== undefined && amount >= leastBareLoad && amount <= mostKg && at + 2 >= tokens.length;
  return isLoad ? { value: { kind: "bare-load", amounts: [amount] }, next: at + 2 } : undefined;
};

const readAmounts = /* @__PURE__ */ readList<Range>(readRange, ["/", ",", "-"]);

/** `100/105/110` behind the work: more than reps, and so the loads of the sets, whose unit is not said. */
export const readBareLoads: Reader<Clause> = (tokens, at) => {
  const list = readAmounts(tokens, at);
  const areLoads = list?.value.every(({ min, max }) => min >= leastBareLoad && max <= mostKg);
  if (list === undefined || !areLoads || list.next - at < 5 || isSign(tokens, list.next, "%")) return undefined;
  if (tokens[list.next]?.kind === "word") return undefined;
  const amounts = tokens.slice(at, list.next).flatMap(({ kind, value }) => (kind === "number" ? [value] : []));
  return { value: { kind: "bare-load", amounts }, next: list.next };
};

const readBehind: Reader<Clause> = /* @__PURE__ */ firstOf<Clause>(
  readBareTempo,
  readListed,
  readNumbers,
  readBareLoads,
);

/** What stands behind `@`: a tempo, efforts or loads, one for all sets or one a set. */
export const readAt: Reader<Clause> = (tokens, at) => {
  if (!isSign(tokens, at, "@")) return undefined;
  return readBehind(tokens, numberAt(tokens, at + 1) === undefined && isSign(tokens, at + 1, ":") ? at + 2 : at + 1);
};
