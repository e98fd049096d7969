import type { Clause } from "./clause";
import { readAddedLoad } from "./read-added-load";
import { readAt, readBareLoads, readTimesLoad } from "./read-at";
import { readEffort, readScaleList } from "./read-effort";
import { readEvery } from "./read-interval";
import { readKeyed } from "./read-keyed";
import { readLoad, readLoadList } from "./read-load";
import { readLastSet, readMark } from "./read-mark";
import { readMax } from "./read-max";
import { readNamedSets } from "./read-named-sets";
import { readNotes } from "./read-notes";
import { readOnOff } from "./read-on-off";
import { readBareRest, readPause } from "./read-pause";
import { readLess, readPercentList } from "./read-percent";
import { readPercentFirst } from "./read-percent-first";
import { readPhases } from "./read-phases";
import { readSide } from "./read-side";
import { readBareTempo, readTempo } from "./read-tempo";
import { readWork } from "./read-work";
import { readWrong } from "./read-wrong";
import { firstOf, type Reader, type Token, wordSet } from "./token";

// @__NO_SIDE_EFFECTS__
const one =
  (reader: Reader<Clause>): Reader<readonly Clause[]> =>
  (tokens, at) => {
    const reading = reader(tokens, at);
    return reading && { ...reading, value: [reading.value] };
  };

// @__NO_SIDE_EFFECTS__
const ofSets =
  <T>(reader: Reader<T>, make: (value: T) => Clause): Reader<readonly Clause[]> =>
  (tokens, at) => {
    const reading = reader(tokens, at);
    return reading && { ...reading, value: [make(reading.value)] };
  };

// @__NO_SIDE_EFFECTS__
const moreThanOne =
  <T>(reader: Reader<readonly T[]>): Reader<readonly T[]> =>
  (tokens, at) => {
    const reading = reader(tokens, at);
    return reading !== undefined && reading.value.length > 1 ? reading : undefined;
  };

/** What may stand before and behind the work of a line. */
const readAlways: Reader<readonly Clause[]> = /* @__PURE__ */ firstOf(
  one(readNotes),
  one(readMax),
  readOnOff,
  one(readAddedLoad),
  readNamedSets,
  one(readAt),
  one(readPause),
  readEvery,
  readKeyed,
  one(readTempo),
  one(readPhases),
  one(readLastSet),
  one(readMark),
  readPercentFirst,
  ofSets(moreThanOne(readScaleList), (efforts) => ({ kind: "effort", efforts })),
  ofSets(readPercentList, (efforts) => ({ kind: "effort", efforts })),
  ofSets(readEffort, (effort) => ({ kind: "effort", efforts: [effort] })),
  ofSets(readLoadList, (loads) => ({ kind: "load", loads })),
);

const load = /* @__PURE__ */ ofSets(readLoad, (value) => ({ kind: "load", loads: [value] }));

/** Words that something may begin with; no reader looks at another. */
const openingWords = /* @__PURE__ */ wordSet(
  "tm e1rm training satz sätze wdh wiederholung wiederholungen série séries répétition répétitions pause pausen pausa satzpause pausenzeit repos récupération récup recuperación rir rpe bw bodyweight last final dropset dropsets drop back backoff backoffs backdown backdowns warm warmup rest rests resting ri recovery descanso break change no zero without each per e ea both je pro unilateral on a amrap max maximum to till until failure fail tempo cadence every x х by sets set series reps rep repetitions load weight duration time hold distance intensity step steps stride strides pace paces total",
);
const openingSigns = /* @__PURE__ */ wordSet("[ ( @ / - * + :");

/** Whether anything may begin at a place; most words begin nothing. */
export const mayBegin = ({ kind, text }: Token): boolean => {
  switch (kind) {
    case "number":
      return true;
    case "word":
      return openingWords.has(text);
    case "sign":
      return openingSigns.has(text);
    case "quoted":
      return false;
  }
};

/** What may stand before the work of a line: a number alone, a time alone could be part of a name. */
export const readBeforeWork: Reader<readonly Clause[]> = /* @__PURE__ */ firstOf(
  readAlways,
  readWork,
  load,
  one(readSide),
  one(readWrong),
);

/**
 * What may stand behind it: four digits are a tempo there, a time is a rest, a percentage less is of the set before.
 */
export const readBehindWork: Reader<readonly Clause[]> = /* @__PURE__ */ firstOf(
  readAlways,
  ofSets(readLess, (effort) => ({ kind: "effort", efforts: [effort] })),
  one(readBareTempo),
  one(readTimesLoad),
  readWork,
  load,
  one(readBareLoads),
  one(readSide),
  one(readWrong),
  one(readBareRest),
);
