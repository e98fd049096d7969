import { longestPhaseSeconds } from "../model/limits";
import type { Tempo } from "../model/prescription";
import type { TempoClause } from "./clause";
import { unstatedTempo } from "./text-defaults";
import { secondWords } from "./time-words";
import { isSign, isWord, numberAt, type Reader, wordSet } from "./token";

const linkWords = /* @__PURE__ */ wordSet("and with then");
const tailWords = /* @__PURE__ */ wordSet("tempo phase portion");

type Phase = keyof Tempo;

const phaseWords: ReadonlyMap<string, Phase> = /* @__PURE__ */ new Map([
  ["negative", "eccentric"],
  ["negatives", "eccentric"],
  ["eccentric", "eccentric"],
  ["eccentrics", "eccentric"],
  ["lowering", "eccentric"],
  ["down", "eccentric"],
  ["descent", "eccentric"],
  ["pause", "pause"],
  ["concentric", "concentric"],
  ["up", "concentric"],
  ["squeeze", "top"],
]);

interface Said {
  readonly phase: Phase;
  readonly seconds: number;
}

/** `5 second negative`, `3s down`, `2-sec pause` */
const readPhase: Reader<Said> = (tokens, at) => {
  const seconds = numberAt(tokens, at);
  if (seconds === undefined || seconds > longestPhaseSeconds) return undefined;
  const unit = isSign(tokens, at + 1, "-") ? at + 2 : at + 1;
  const phase = isWord(tokens, unit, secondWords) ? phaseWords.get(tokens[unit + 1]?.text ?? "") : undefined;
  return phase && { value: { phase, seconds }, next: unit + 2 };
};

/**
 * A tempo in words, the lowering first: `5 second negative`, `3s down, 1s pause, 1s up`. Phases that are not said are
 * as in `unstatedTempo`.
 */
export const readPhases: Reader<TempoClause> = (tokens, at) => {
  const first = readPhase(tokens, at);
  if (first?.value.phase !== "eccentric") return undefined;
  const said: { [P in Phase]?: number } = { eccentric: first.value.seconds };
  let next = first.next;
  for (let count = 0; count < 3; count += 1) {
    const isLinked = isSign(tokens, next, ",") || isSign(tokens, next, "/") || isWord(tokens, next, linkWords);
    const more = readPhase(tokens, isLinked ? next + 1 : next);
    if (more === undefined || said[more.value.phase] !== undefined) break;
    said[more.value.phase] = more.value.seconds;
    next = more.next;
  }
  const tempo: Tempo = { ...unstatedTempo, eccentric: first.value.seconds, ...said };
  return { value: { kind: "tempo", tempo }, next: isWord(tokens, next, tailWords) ? next + 1 : next };
};
