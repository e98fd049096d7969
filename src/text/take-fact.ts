import type { Draft } from "./draft";
import { currentEntry, waitsForWork } from "./draft-entries";
import { flushMaybe } from "./maybe-name";
import { addNote, wordsOf } from "./note-lines";
import type { PlainLine } from "./plain-line";
import { readWarmup } from "./section-word";
import { isSign, isWord, type Tokens, wordSet } from "./token";

const factWords = /* @__PURE__ */ wordSet(
  "note notes goal goals objective focus emphasis level difficulty frequency split equipment gym location client athlete coach date",
);
const lengthWords = /* @__PURE__ */ wordSet("time duration length");
/** Words before a colon that may be the name of a fact: `Estimated total time:`. */
const mostWords = 3;

/** The words in front of a colon; nothing where there are none, or too many for a name. */
const labelOf = (tokens: Tokens): Tokens | undefined => {
  const colon = tokens.findIndex((_, at) => isSign(tokens, at, ":"));
  const label = tokens.slice(0, Math.max(0, colon));
  const isLabel = label.length > 0 && label.length <= mostWords && label.every(({ kind }) => kind === "word");
  return isLabel && colon + 1 < tokens.length ? label : undefined;
};

/**
 * A length is of the session where it says so, or where there is no exercise yet that it could be of; "For time:" is
 * not a length.
 */
const isOfSession = (draft: Draft, label: Tokens): boolean =>
  isWord(label, label.length - 1, lengthWords) &&
  label[0]?.text !== "for" &&
  (label.length > 1 || (currentEntry(draft) === undefined && (draft.maybe === undefined || draft.groups.length === 0)));

const isWarmupText = (tokens: Tokens): boolean => {
  const warmup = readWarmup(tokens, 0);
  return warmup !== undefined && isSign(tokens, warmup.next, ":") && warmup.next + 1 < tokens.length;
};

/** Before the first exercise, and below one whose work is still to come. */
const mayWarmUp = (draft: Draft): boolean => draft.groups.length === 0 || waitsForWork(draft);

const minuteWords = /* @__PURE__ */ wordSet("min mins minute minutes");

/** "About 45 minutes (40 to 50).": how long the session takes, where nothing says what else it would be of. */
const isEstimate = (tokens: Tokens): boolean =>
  tokens[0]?.text === "about" &&
  tokens[1]?.kind === "number" &&
  isWord(tokens, 2, minuteWords) &&
  tokens.slice(3).every(({ kind, text }) => kind !== "word" || text === "to");

/**
 * Takes a line that tells of the session and names no exercise: "Goal: hypertrophy", "Duration: 60 minutes", "Warm-up:
 * 5 minutes of easy cycling" before the first exercise. It is a note.
 *
 * @param draft What was read so far.
 * @param line The line.
 * @returns Whether the line is one.
 */
export const takeFact = (draft: Draft, line: PlainLine): boolean => {
  const label = labelOf(line.tokens);
  const isFact =
    isEstimate(line.tokens) ||
    (label !== undefined && (isWord(label, label.length - 1, factWords) || isOfSession(draft, label)));
  if (!isFact && !(mayWarmUp(draft) && isWarmupText(line.tokens))) return false;
  flushMaybe(draft);
  addNote(draft, wordsOf(line));
  return true;
};
