import { isFamiliar, type Resolve } from "./choose-names";
import type { GroupWord } from "./group-word";
import type { PlainLine } from "./plain-line";
import { readName } from "./read-name";
import { isSetWord, isTimes, readSets } from "./read-sets";
import { isSign, isWord, type Reading, wordSet } from "./token";

const ofWords = /* @__PURE__ */ wordSet("of");

/** The words up to the first number or sign behind a place. */
const nameAt = (line: PlainLine, at: number): string | undefined => {
  const words = line.tokens.slice(at);
  const end = words.findIndex(
    ({ kind, text }, place) => kind !== "word" || (place > 0 && isTimes(words, place)) || text === "and",
  );
  return readName(line, end < 0 ? words : words.slice(0, end))?.text;
};

/** `3 sets: squat x 10, push-up x 10`, `3 sets of squats, rows`: sets of several exercises, which are rounds. */
export const readSetsOf = (line: PlainLine, resolve: Resolve): Reading<GroupWord> | undefined => {
  const sets = readSets(line.tokens, 0);
  if (sets === undefined || !isSetWord(line.tokens, sets.next)) return undefined;
  const at = sets.next + 1;
  if (!isSign(line.tokens, at, ":") && !isWord(line.tokens, at, ofWords)) return undefined;
  const name = nameAt(line, at + 1);
  if (name === undefined || !isFamiliar(resolve(name))) return undefined;
  return { value: { rounds: sets.value, isTimed: false }, next: at };
};
