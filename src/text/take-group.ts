import { isFamiliar, type Resolve } from "./choose-names";
import type { Clause } from "./clause";
import type { Draft, DraftGroup } from "./draft";
import { addEntries } from "./draft-entries";
import { type GroupWord, readGroupWord } from "./group-word";
import { flushMaybe } from "./maybe-name";
import { addIssue, addNote, wordsOf } from "./note-lines";
import type { PlainLine } from "./plain-line";
import { readEntries } from "./read-entries";
import { readRounds } from "./read-sets";
import { isTarget, scanClauses } from "./scan-clauses";
import { isSign, isWord, numberAt, type Tokens, wordSet } from "./token";
import { isLinkOnly } from "./trim-links";

const timesWords = /* @__PURE__ */ wordSet("x");
const timedMessage = "Work against the clock cannot be kept; its exercises are read one by one.";

/** `Superset 1`, `Superset B -`: the number or letter of a group. */
const afterCount = (tokens: Tokens, at: number): number => {
  const token = tokens[at];
  const isCount = token !== undefined && /^(\d|[a-z])$/.test(token.text) && token.kind !== "sign" && !token.isGlued;
  const isOver = at + 1 >= tokens.length || [":", "-", "(", ".", ")"].some((sign) => isSign(tokens, at + 1, sign));
  return isCount && isOver ? at + 1 : at;
};

/** `x3`, `(3 rounds)`: how often, behind the word. */
const roundsIn = (tokens: Tokens): number | undefined => {
  for (let at = 0; at < tokens.length; at += 1) {
    const rounds = readRounds(tokens, at)?.value;
    const times = isWord(tokens, at, timesWords) ? numberAt(tokens, at + 1) : undefined;
    const before = isWord(tokens, at + 1, timesWords) && at + 2 === tokens.length ? numberAt(tokens, at) : undefined;
    const found = rounds ?? times ?? before;
    if (found !== undefined && Number.isInteger(found) && found >= 1 && found <= 100) return found;
  }
  return undefined;
};

const isOfGroup = ({ kind }: Clause): boolean => kind !== "problem" && kind !== "side";

const openGroup = (draft: Draft, line: PlainLine, word: GroupWord, tokens: Tokens): void => {
  const clauses = scanClauses(tokens).flatMap((stretch) => stretch.clauses);
  const counted = clauses.find((clause) => clause.kind === "work" && clause.targets.length === 0);
  const sets = counted?.kind === "work" ? counted.sets : undefined;
  const rounds = word.rounds ?? roundsIn(tokens) ?? sets;
  const group: DraftGroup = {
    entries: [],
    clauses: clauses.filter(isOfGroup),
    ...(rounds === undefined ? {} : { rounds }),
  };
  draft.open = {
    group,
    most: word.most ?? Number.POSITIVE_INFINITY,
    indent: line.indent,
    isApart: word.isTimed,
  };
  draft.isOpenEntry = false;
  if (word.isTimed) addIssue(draft, wordsOf(line), timedMessage);
  else addNote(draft, wordsOf(line), "heading");
};

/**
 * Takes a line that says that exercises are done by turns: the heading of a group, or all of the group in one line.
 *
 * @param draft What was read so far.
 * @param line The line.
 * @param resolve Finds exercises.
 * @returns Whether the line is one.
 */
export const takeGroup = (draft: Draft, line: PlainLine, resolve: Resolve): boolean => {
  const word = readGroupWord(line.tokens, 0);
  if (word === undefined) return false;
  flushMaybe(draft);
  const tokens = line.tokens.slice(afterCount(line.tokens, word.next));
  const stretches = scanClauses(tokens);
  const isHeading = stretches.every(
    ({ clauses, from, to }) => clauses.length > 0 || isHeadingWords(tokens.slice(from, to)),
  );
  if (isHeading) {
    openGroup(draft, line, word.value, tokens);
    return true;
  }
  const inner = readEntries({ ...line, tokens, stretches }, stretches, { resolve, isGroup: !word.value.isTimed });
  const entries = inner?.blocks.flat() ?? [];
  const isSaid = stretches.some(({ clauses }) => clauses.some(isTarget));
  const isGroup = entries.length > 1 && (isSaid || entries.every(({ name }) => isFamiliar(resolve(name.text))));
  if (inner === undefined || !isGroup || word.value.isTimed) return false;
  draft.open = undefined;
  const { rounds } = word.value;
  const work: readonly Clause[] = rounds === undefined ? [] : [{ kind: "work", sets: rounds, targets: [] }];
  const counted = entries.map((entry) => ({ ...entry, clauses: [...work, ...entry.clauses] }));
  addEntries(draft, counted, !isSaid);
  for (const words of inner.rest) addNote(draft, words);
  return true;
};

const headingLinks = /* @__PURE__ */ wordSet(
  "min mins minute minutes emom time quality style finisher set sets round rounds of for circuit superset through rest no between move quickly little minimal",
);

const isHeadingWords = (tokens: Tokens): boolean =>
  isLinkOnly(tokens.filter(({ kind, text }) => kind !== "number" && !headingLinks.has(text))) ||
  tokens.every(({ kind, text }) => kind !== "word" || (text.length === 1 && text !== "x"));
