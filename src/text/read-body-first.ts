import { mostAddedKg } from "../model/limits";
import type { Clause } from "./clause";
import { makeWork } from "./make-work";
import { kilosOf, loadUnitAt } from "./read-load";
import { isTimes, readSets } from "./read-sets";
import { readTargets } from "./read-targets";
import { isSign, isWord, numberAt, type Reader, type Reading, type Tokens, wordSet } from "./token";

const bodyWords = /* @__PURE__ */ wordSet("bw bodyweight");

/** `BW`, `+10 kg`, `BW + 10 kg`: the body as the load, and what is added to it. */
const readBody: Reader<readonly Clause[]> = (tokens, at) => {
  const isBody = isWord(tokens, at, bodyWords);
  const from = isBody ? at + 1 : at;
  // A load behind other sets is not of these.
  if (!isSign(tokens, from, "+"))
    return isBody ? { value: [{ kind: "load", loads: [undefined] }], next: from } : undefined;
  const amount = numberAt(tokens, from + 1);
  const unit = amount === undefined ? undefined : loadUnitAt(tokens, from + 2);
  const kg = amount === undefined || unit === undefined ? undefined : kilosOf(amount, unit);
  if (kg === undefined || kg > mostAddedKg) return undefined;
  return { value: [{ kind: "added-load", load: { kg } }], next: from + 3 };
};

/** `x 8`, `x 8 x 3` */
const readTimesReps = (tokens: Tokens, at: number): Reading<readonly Clause[]> | undefined => {
  const targets = isTimes(tokens, at) ? readTargets(tokens, at + 1) : undefined;
  if (targets === undefined || loadUnitAt(tokens, targets.next) !== undefined) return undefined;
  const sets = isTimes(tokens, targets.next) ? readSets(tokens, targets.next + 1) : undefined;
  return makeWork({ ...targets, next: sets?.next ?? targets.next }, sets);
};

/** `BW x 8`, `+10 kg x 6`, `BW x 8 x 3`: the body, reps and sets. */
export const readBodyFirst: Reader<readonly Clause[]> = (tokens, at) => {
  const body = readBody(tokens, at);
  const work = body && readTimesReps(tokens, body.next);
  return work && { ...work, value: [...work.value, ...(body?.value ?? [])] };
};
