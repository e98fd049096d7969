import type { Clause } from "./clause";
import { readInterval } from "./read-interval";
import { readSets } from "./read-sets";
import { isSign, isWord, type Reader, type Tokens, wordSet } from "./token";

/** The start of a line that says that exercises are done by turns. */
export interface GroupWord {
  /** How many exercises it is at most, where the word says it. */
  readonly most?: number;
  /** How often, where it is said. */
  readonly rounds?: number;
  /** Whether it is work against the clock, which a plan cannot say. */
  readonly isTimed: boolean;
  /** Minutes, where each of them has its work: as often as that where one exercise follows. */
  readonly minutes?: number;
  /** What the word says of each exercise that says nothing else. */
  readonly work?: readonly Clause[];
}

const supersetWords = /* @__PURE__ */ wordSet("superset supersets ss");
const trisetWords = /* @__PURE__ */ wordSet("triset trisets");
const circuitWords = /* @__PURE__ */ wordSet("circuit circuits giantset complex");
const roundWords = /* @__PURE__ */ wordSet("round rounds rds rondas rft");
const timedWords = /* @__PURE__ */ wordSet("amrap emom");
const tabataWords = /* @__PURE__ */ wordSet("tabata");
const openingWords = /* @__PURE__ */ wordSet("perform complete do repeat");
const minuteWords = /* @__PURE__ */ wordSet("min mins minute minutes");
const setWords = /* @__PURE__ */ wordSet("set sets");

/** Two words, with a space or a hyphen between. */
const pair = (tokens: Tokens, at: number, first: string): number | undefined => {
  if (tokens[at]?.text !== first) return undefined;
  const next = isSign(tokens, at + 1, "-") ? at + 2 : at + 1;
  return isWord(tokens, next, setWords) ? next + 1 : undefined;
};

const readWord: Reader<GroupWord> = (tokens, at) => {
  if (isWord(tokens, at, supersetWords)) return { value: { most: 2, isTimed: false }, next: at + 1 };
  const superset = pair(tokens, at, "super");
  if (superset !== undefined) return { value: { most: 2, isTimed: false }, next: superset };
  const triset = isWord(tokens, at, trisetWords) ? at + 1 : pair(tokens, at, "tri");
  if (triset !== undefined) return { value: { most: 3, isTimed: false }, next: triset };
  const circuit = isWord(tokens, at, circuitWords) ? at + 1 : pair(tokens, at, "giant");
  return circuit === undefined ? undefined : { value: { isTimed: false }, next: circuit };
};

/** A Tabata is eight times 20 seconds of work with 10 seconds of rest: that is what the word means. */
const tabata: readonly Clause[] = [
  { kind: "work", sets: 8, targets: [{ target: { kind: "time", seconds: 20 } }] },
  { kind: "rest", seconds: 10 },
];

/** `EMOM 10 min`, `AMRAP 12 minutes`, `10 min AMRAP`, `Every 90s x 5`, `For time`, `Tabata` */
const readTimed: Reader<GroupWord> = (tokens, at) => {
  if (tokens[at]?.text === "for" && tokens[at + 1]?.text === "time") return { value: { isTimed: true }, next: at + 2 };
  const interval = readInterval(tokens, at);
  if (interval !== undefined) {
    const { rounds, minutes } = interval.value;
    const often = rounds === undefined ? {} : { rounds };
    return {
      value: { isTimed: true, ...often, ...(minutes === undefined ? {} : { minutes }) },
      next: interval.next,
    };
  }
  if (isWord(tokens, at, tabataWords)) return { value: { isTimed: true, work: tabata }, next: at + 1 };
  const isTime = tokens[at]?.kind === "number" && isWord(tokens, at + 1, minuteWords);
  const isFirst = isWord(tokens, at, timedWords) && (tokens[at]?.text !== "amrap" || tokens[at + 1]?.kind === "number");
  if (isFirst) return { value: { isTimed: true }, next: at + 1 };
  return isTime && isWord(tokens, at + 2, timedWords) ? { value: { isTimed: true }, next: at + 3 } : undefined;
};

/** `3 rounds`, `4 supersets`, `3x circuit` */
const readCounted: Reader<GroupWord> = (tokens, at) => {
  const sets = readSets(tokens, at);
  if (sets === undefined) return undefined;
  if (isWord(tokens, sets.next, roundWords)) {
    const next = sets.next + 1;
    return { value: { rounds: sets.value, isTimed: false }, next };
  }
  const word = readWord(tokens, isWord(tokens, sets.next, wordSet("x")) ? sets.next + 1 : sets.next);
  return word && { ...word, value: { ...word.value, rounds: sets.value } };
};

/** `Superset`, `Tri-set`, `3 rounds of`, `Circuit`, `EMOM`, at the start of a line. */
export const readGroupWord: Reader<GroupWord> = (tokens, at) => {
  const from = isWord(tokens, at, openingWords) ? at + 1 : at;
  return readTimed(tokens, from) ?? readWord(tokens, from) ?? readCounted(tokens, from);
};
