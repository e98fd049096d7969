import type { Tempo } from "../model/prescription";
import type { TempoClause } from "./clause";
import { isGluedSign, isSign, isWord, numberAt, type Reader, wordSet } from "./token";

const tempoWords = wordSet("tempo");
const mostSeconds = 120;

/** `3-0-1-0` */
const readDashed: Reader<Tempo> = (tokens, at) => {
  const phases = [0, 2, 4, 6].map((step) => numberAt(tokens, at + step));
  const [eccentric, pause, concentric, top] = phases;
  const isDashed = [1, 3, 5].every((step) => isGluedSign(tokens, at + step, "-"));
  if (!isDashed || eccentric === undefined || pause === undefined) return undefined;
  if (concentric === undefined || top === undefined) return undefined;
  if (Math.max(eccentric, pause, concentric, top) > mostSeconds) return undefined;
  return { value: { eccentric, pause, concentric, top }, next: at + 7 };
};

/** Seconds of the phases of a rep: `tempo 3-0-1-0`. */
export const readTempo: Reader<TempoClause> = (tokens, at) => {
  if (!isWord(tokens, at, tempoWords)) return undefined;
  const tempo = readDashed(tokens, isSign(tokens, at + 1, ":") ? at + 2 : at + 1);
  return tempo && { ...tempo, value: { kind: "tempo", tempo: tempo.value } };
};
