import { longestPhaseSeconds } from "../model/limits";
import type { Tempo } from "../model/prescription";
import type { TempoClause } from "./clause";
import { unstatedTempo } from "./text-defaults";
import { firstOf, isSign, isWord, numberAt, type Reader, type Reading, type Tokens, wordSet } from "./token";

const tempoWords = /* @__PURE__ */ wordSet("tempo cadence");
const explosiveWords = /* @__PURE__ */ wordSet("x");
/** Longer phases need the word: 60-65-70-75 are the loads of four sets. */
const mostBareSeconds = 10;

const tempo = (phases: readonly number[], next: number): Reading<TempoClause> | undefined => {
  const [eccentric, pause, concentric, top] = phases;
  if (eccentric === undefined || pause === undefined || concentric === undefined) return undefined;
  if (phases.some((phase) => phase > longestPhaseSeconds)) return undefined;
  const whole: Tempo = { eccentric, pause, concentric, top: top ?? unstatedTempo.top };
  return { value: { kind: "tempo", tempo: whole }, next };
};

/** A phase in seconds; `X` is as fast as possible. */
const phaseAt = (tokens: Tokens, at: number): number | undefined =>
  isWord(tokens, at, explosiveWords) ? unstatedTempo.concentric : numberAt(tokens, at);

/** `3-0-1-0`, `3/1/X/0`, `3-1-1` */
const readDivided: Reader<TempoClause> = (tokens, at) => {
  const sign = ["-", "/", ":"].find((one) => isSign(tokens, at + 1, one));
  if (sign === undefined) return undefined;
  const phases: number[] = [];
  let next = at;
  while (phases.length < 4) {
    const phase = phaseAt(tokens, next);
    if (phase === undefined) return undefined;
    phases.push(phase);
    next += 1;
    if (!isSign(tokens, next, sign) || tokens[next]?.isGlued === false) break;
    next += 1;
  }
  return tempo(phases, next);
};

/** `3010`: a digit a phase. */
const readDigits: Reader<TempoClause> = (tokens, at) => {
  const token = tokens[at];
  const isTempo = token?.kind === "number" && /^[0-9]{4}$/.test(token.text);
  return isTempo ? tempo([...token.text].map(Number), at + 1) : undefined;
};

/** `31X0`: with the lifting as fast as possible. */
const readExplosive: Reader<TempoClause> = (tokens, at) => {
  const [down, sign, top] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isTempo = down !== undefined && /^[1-9]\d$/.test(down.text) && sign?.raw === "X" && sign.isGlued;
  if (!isTempo || !top?.isGlued || !/^\d$/.test(top.text)) return undefined;
  const [eccentric = 0, pause = 0] = [...down.text].map(Number);
  return tempo([eccentric, pause, unstatedTempo.concentric, top.value], at + 3);
};

/** Four phases without the word: `3-0-1-0`, `3010`, `31X0`. */
export const readBareTempo: Reader<TempoClause> = (tokens, at) => {
  const divided = readDivided(tokens, at);
  const phases = Object.values(divided?.value.tempo ?? {});
  const isWhole = divided?.next === at + 7 && phases.every((phase) => phase <= mostBareSeconds);
  return isWhole ? divided : (readDigits(tokens, at) ?? readExplosive(tokens, at));
};

const readBehind = /* @__PURE__ */ firstOf(readDivided, readDigits, readExplosive);

/** Seconds of the phases of a rep behind the word: `tempo 3-0-1-0`, `Tempo: 3010`. */
export const readTempo: Reader<TempoClause> = (tokens, at) => {
  if (!isWord(tokens, at, tempoWords)) return undefined;
  return readBehind(tokens, [":", "@", "="].some((sign) => isSign(tokens, at + 1, sign)) ? at + 2 : at + 1);
};
