import type { Clause, MarkClause } from "./clause";
import { makeWork } from "./make-work";
import { readMark } from "./read-mark";
import { isSetWord, isTimes, readSets } from "./read-sets";
import { readTargets } from "./read-targets";
import { isSign, isWord, type Reader, type Reading, type Tokens, wordSet } from "./token";

const workWords = /* @__PURE__ */ wordSet("top work working hard heavy straight main");
const ofWords = /* @__PURE__ */ wordSet("of for at");

/** What sets are called: `warm-up sets`, `back-off sets`; `top set` and `working sets` are plain work. */
const readKind: Reader<MarkClause | undefined> = (tokens, at) => {
  if (isWord(tokens, at, workWords)) {
    return isSetWord(tokens, at + 1) ? { value: undefined, next: at + 2 } : undefined;
  }
  const mark = readMark(tokens, at);
  return mark !== undefined && isSetWord(tokens, mark.next - 1) ? mark : undefined;
};

const targetsBehind = (tokens: Tokens, at: number): ReturnType<typeof readTargets> => {
  const isLinked = isWord(tokens, at, ofWords) || isTimes(tokens, at) || isSign(tokens, at, ":");
  return isLinked ? readTargets(tokens, at + 1) : undefined;
};

/** `2 warm-up sets`, `3 back-off sets of 5`, `1 top set of 3`: a number of sets that say what they are for. */
export const readNamedSets: Reader<readonly Clause[]> = (tokens, at) => {
  const sets = readSets(tokens, at);
  const kind = sets && readKind(tokens, sets.next);
  if (sets === undefined || kind === undefined) return undefined;
  const targets = targetsBehind(tokens, kind.next);
  if (targets === undefined && kind.value === undefined) return undefined;
  const work: Reading<readonly Clause[]> = makeWork(targets ?? { value: [], next: kind.next }, sets);
  return kind.value === undefined ? work : { ...work, value: [kind.value, ...work.value] };
};
