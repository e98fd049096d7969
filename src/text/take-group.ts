import { isFamiliar, type Resolve } from "./choose-names";
import type { Clause } from "./clause";
import { afterCount, roundsIn } from "./count-of-group";
import type { Draft, DraftGroup } from "./draft";
import { addEntries, growEntry, waitsForWork } from "./draft-entries";
import type { Entry } from "./entry";
import { type GroupWord, readGroupWord } from "./group-word";
import { flushMaybe } from "./maybe-name";
import { addIssue, addNote, wordsOf } from "./note-lines";
import type { PlainLine } from "./plain-line";
import { readEntries } from "./read-entries";
import { timedMessage } from "./read-interval";
import { readLooseWork, readMoreLooseWork } from "./read-loose-work";
import { readRepScheme } from "./read-rep-scheme";
import { readSetsOf } from "./read-sets-of";
import { isTarget, scanClauses } from "./scan-clauses";
import { behindSection } from "./section-word";
import { takeWork } from "./take-exercise";
import { isSign, isWord, type Tokens, wordSet } from "./token";
import { isLinkOnly } from "./trim-links";

/** What rounds hold may be said without sets: "10 squats, 10 push-ups", "squat x 10". */
const scanRounds = (tokens: Tokens) => scanClauses(tokens, readLooseWork, readMoreLooseWork);

const linkWords = /* @__PURE__ */ wordSet("of with");

/** Without the colon or "of" behind the word that says that it is a group. */
const behindLink = (tokens: Tokens): Tokens =>
  [":", "-"].some((sign) => isSign(tokens, 0, sign)) || isWord(tokens, 0, linkWords) ? tokens.slice(1) : tokens;

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
    isLettered: line.isLettered || (draft.open?.isLettered === true && draft.open.group.entries.length === 0),
    apart: { groups: [], areTurns: true },
    ...(word.minutes === undefined ? {} : { minutes: word.minutes }),
    ...(word.work === undefined || clauses.some(isTarget) ? {} : { work: word.work }),
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
export const takeGroup = (draft: Draft, whole: PlainLine, resolve: Resolve): boolean => {
  const line = { ...whole, tokens: whole.tokens.slice(behindSection(whole.tokens)) };
  const word = readRepScheme(draft, line) ?? readGroupWord(line.tokens, 0) ?? readSetsOf(line, resolve);
  if (word === undefined) return false;
  flushMaybe(draft);
  const tokens = line.tokens.slice(afterCount(line.tokens, word.next));
  const stretches = scanClauses(tokens);
  const isHeading = stretches.every(
    ({ clauses, from, to }) => clauses.length > 0 || isHeadingWords(tokens.slice(from, to)),
  );
  if (isHeading && takeInterval(draft, line, word.value)) return true;
  if (isHeading) {
    openGroup(draft, line, word.value, tokens);
    return true;
  }
  return word.value.isTimed
    ? takeTimedLine(draft, { ...line, tokens }, { word: word.value, resolve })
    : takeGroupLine(draft, { ...line, tokens }, { word: word.value, resolve });
};

/** "Every 3:00 x 5 sets" below an exercise that waits for its work says how many sets it has. */
const takeInterval = (draft: Draft, line: PlainLine, { isTimed, rounds }: GroupWord): boolean => {
  if (!isTimed || rounds === undefined || !waitsForWork(draft)) return false;
  growEntry(draft, { clauses: [{ kind: "work", sets: rounds, targets: [] }], line: wordsOf(line) });
  addIssue(draft, wordsOf(line), timedMessage);
  return true;
};

interface Said {
  readonly word: GroupWord;
  readonly resolve: Resolve;
}

/** Exercises that are named and nothing more, where all are known. */
const namedIn = (line: PlainLine, resolve: Resolve): readonly Entry[] => {
  if (line.stretches.some(({ clauses }) => clauses.some(isTarget))) return [];
  const entries = readEntries(line, line.stretches, { resolve, isGroup: true })?.blocks.flat() ?? [];
  return entries.every(({ name }) => isFamiliar(resolve(name.text))) ? entries : [];
};

/**
 * "Every 90s x 5: 3 power cleans": the exercises behind the colon. "Tabata swings" needs none: the word says the work.
 */
const takeTimedLine = (draft: Draft, whole: PlainLine, { word, resolve }: Said): boolean => {
  const isBehindColon = whole.tokens[0]?.kind === "sign" && whole.tokens.length > 1;
  const tokens = isBehindColon ? whole.tokens.slice(1) : whole.tokens;
  const line = { ...whole, tokens, stretches: scanClauses(tokens) };
  const named = word.work === undefined ? [] : namedIn(line, resolve);
  if (!isBehindColon && named.length === 0) return false;
  openGroup(draft, whole, word, []);
  for (const entry of named) addEntries(draft, [entry], true);
  if (named.length === 0 && !takeWork(draft, line, resolve)) addNote(draft, wordsOf(whole));
  draft.open = undefined;
  return true;
};

/** All of a group in one line: its names share the work, or each has its own: "3 rounds: 10 squats, 10 push-ups". */
const takeGroupLine = (draft: Draft, whole: PlainLine, { word, resolve }: Said): boolean => {
  const { rounds } = word;
  const line = { ...whole, tokens: behindLink(whole.tokens) };
  const plain = scanClauses(line.tokens);
  const isPlain = rounds === undefined && plain.some(({ clauses }) => clauses.some(isTarget));
  const stretches = isPlain ? plain : scanRounds(line.tokens);
  const inner = readEntries({ ...line, stretches }, stretches, { resolve, isGroup: true });
  const entries = inner?.blocks.flat() ?? [];
  const isSaid = stretches.some(({ clauses }) => clauses.some(isTarget));
  const areFamiliar = entries.every(({ name }) => isFamiliar(resolve(name.text)));
  const isEnough = entries.length > 1 ? isSaid || areFamiliar : entries.length === 1 && rounds !== undefined && isSaid;
  if (inner === undefined || !isEnough || (entries.length === 1 && !areFamiliar)) return false;
  draft.open = undefined;
  const work: readonly Clause[] = rounds === undefined ? [] : [{ kind: "work", sets: rounds, targets: [] }];
  const counted = entries.map((entry) => ({ ...entry, clauses: [...work, ...entry.clauses] }));
  addEntries(draft, counted, !isSaid);
  for (const words of inner.rest) addNote(draft, words);
  return true;
};

const headingLinks = /* @__PURE__ */ wordSet(
  "min mins minute minutes emom time quality style finisher set sets round rounds of for circuit superset through rest no not cap capped limit between move quickly little minimal",
);

const isHeadingWords = (tokens: Tokens): boolean =>
  isLinkOnly(tokens.filter(({ kind, text }) => kind !== "number" && !headingLinks.has(text))) ||
  tokens.every(({ kind, text }) => kind !== "word" || (text.length === 1 && text !== "x"));
