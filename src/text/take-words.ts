import { isKnown, type Resolve } from "./choose-names";
import type { Clause, SetTarget } from "./clause";
import { cutTail } from "./cut-tail";
import type { Draft } from "./draft";
import { addEntries, currentEntry, growEntry, waitsForWork } from "./draft-entries";
import type { Entry } from "./entry";
import { isProse } from "./is-prose";
import { markOfLabel } from "./mark-of-label";
import { flushMaybe, promote } from "./maybe-name";
import { addIssue, addNote, wordsOf } from "./note-lines";
import type { PlainLine } from "./plain-line";
import { readLooseWork } from "./read-loose-work";
import { readName } from "./read-name";
import { readRamp } from "./read-ramp";
import { isTimes } from "./read-sets";
import { isTarget, isWrongWork, scanClauses } from "./scan-clauses";
import { readWarmup } from "./section-word";
import { isSign } from "./token";
import { isLinkOnly, trimLinks } from "./trim-links";

/** What a line below an exercise may say of it. */
const sayings = /* @__PURE__ */ new Set<Clause["kind"]>([
  "work",
  "effort",
  "load",
  "bare-load",
  "added-load",
  "tempo",
  "rest",
  "change",
  "side",
  "mark",
  "last-set",
  "problem",
]);

/** Whether a time below the entry above is work, not a rest: it has no work yet, or times alone. */
const takesTimes = (draft: Draft): boolean => {
  const targets = (currentEntry(draft)?.clauses ?? []).flatMap((clause) =>
    clause.kind === "work" ? clause.targets : [],
  );
  return waitsForWork(draft) || (currentEntry(draft)?.isBare === true && targets.every(isTimed));
};

const isTimed = ({ target }: SetTarget): boolean => target.kind === "time";

/**
 * Takes a line without a name that says more of the exercise above it: "Rest: 90 s", "Sets: 4".
 *
 * @param draft What was read so far.
 * @param line The line.
 * @returns Whether the line is one.
 */
export const takeSaying = (draft: Draft, line: PlainLine): boolean => {
  const isReps = isTimes(line.tokens, 0) && currentEntry(draft)?.isBare === true;
  const stretches = isReps || takesTimes(draft) ? scanClauses(line.tokens, readLooseWork) : line.stretches;
  const clauses = stretches.flatMap((stretch) => stretch.clauses);
  const isPure = stretches.every(
    (stretch) => stretch.clauses.length > 0 || isLinkOnly(line.tokens.slice(stretch.from, stretch.to)),
  );
  if (!isPure || !clauses.some(({ kind }) => sayings.has(kind))) return false;
  if (clauses.some(({ kind }) => kind === "work")) promote(draft);
  const current = currentEntry(draft);
  if (current === undefined || (draft.isAfterGap && !current.isBare)) return false;
  growEntry(draft, { clauses: [...clauses, ...markOfLabel(line)], line: wordsOf(line) });
  return true;
};

/** Takes the ramp sets of the exercise above. */
export const takeRamp = (draft: Draft, line: PlainLine): boolean => {
  const warmup = readWarmup(line.tokens, 0)?.next ?? (line.tokens[0]?.text === "ramp" ? 1 : undefined);
  if (warmup === undefined || currentEntry(draft) === undefined) return false;
  const from = isSign(line.tokens, warmup, ":") ? warmup + 1 : warmup;
  const ramp = readRamp(line.tokens, from);
  if (ramp === undefined || ramp.next < line.tokens.length) return false;
  const { line: at, column } = wordsOf(line);
  growEntry(draft, { warmup: ramp.value, line: wordsOf(line) });
  if (ramp.problem !== undefined) draft.issues.push({ line: at, column, message: ramp.problem });
  return true;
};

const mostWords = 8;
const endsSentence = /[.!?]\s*$/;

/** Whether words may be the name of an exercise that no catalogue knows. */
const mayBeName = (line: PlainLine): boolean => {
  const words = line.tokens.filter(({ kind }) => kind !== "sign");
  const isShort = words.length > 0 && words.length <= mostWords && !endsSentence.test(line.plain);
  return isShort && !isProse(line.tokens) && words.some(({ kind }) => kind !== "number");
};

const entryOf = (line: PlainLine): Entry | undefined => {
  const { stretches } = line;
  const named = stretches.find(
    ({ clauses, from, to }) => clauses.length === 0 && !isLinkOnly(line.tokens.slice(from, to)),
  );
  const name = named && readName(line, trimLinks(line.tokens.slice(named.from, named.to)));
  if (named === undefined || name === undefined) return undefined;
  const others = stretches.filter((stretch) => stretch !== named && stretch.clauses.length === 0);
  if (others.some(({ from, to }) => !isLinkOnly(line.tokens.slice(from, to)))) return undefined;
  return {
    name: { line: line.line, column: name.start + 1, text: name.text },
    isQuoted: name.isQuoted,
    clauses: stretches.flatMap(({ clauses }) => clauses),
    warmup: [],
    ...(line.group === undefined ? {} : { group: line.group }),
  };
};

/**
 * Takes a line of words: the name of an exercise whose work stands below, or a note.
 *
 * @param draft What was read so far.
 * @param line The line.
 * @param resolve Finds exercises.
 */
export const takeWords = (draft: Draft, line: PlainLine, resolve: Resolve): void => {
  flushMaybe(draft);
  const entry = mayBeName(line) ? entryOf(line) : undefined;
  const isExercise = entry !== undefined && isKnown(resolve(entry.name.text));
  if (isExercise || (entry !== undefined && (line.group !== undefined || hasWork(draft))))
    addName(draft, entry, resolve);
  else if (isUnreadWork(line, resolve)) addIssue(draft, wordsOf(line), unreadMessage);
  else if (entry !== undefined) draft.maybe = { entry, words: wordsOf(line) };
  else addNote(draft, wordsOf(line));
};

/** Adds an exercise that is named and no more; numbers behind the name are a note: `Deadlifts 225/155`. */
const addName = (draft: Draft, entry: Entry, resolve: Resolve): void => {
  const { line, column, text } = entry.name;
  const { name, rest } = cutTail({ text, isQuoted: entry.isQuoted, start: column - 1 }, resolve);
  addEntries(draft, [{ ...entry, name: { ...entry.name, text: name.text } }], true);
  if (rest !== undefined) addNote(draft, { line, column: rest.start + 1, text: rest.text });
};

/** Whether the heading of the group above says what is done of each of its exercises. */
const hasWork = ({ open }: Draft): boolean => open?.group.clauses.some(isTarget) === true;

const unreadMessage = "An exercise and numbers that could not be read as its sets and reps.";

/** A line that begins with an exercise and goes on with numbers, or with sets and reps that cannot be. */
const isUnreadWork = (line: PlainLine, resolve: Resolve): boolean => {
  if (line.stretches.some(({ clauses }) => clauses.some(isWrongWork))) return true;
  const end = line.tokens.findIndex(({ kind, text }) => kind === "number" || text === ":");
  const name = end < 1 ? undefined : readName(line, line.tokens.slice(0, end));
  const isMore = line.tokens.length > end + 1;
  return isMore && name !== undefined && isKnown(resolve(name.text));
};
