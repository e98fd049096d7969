import { beginsWithWork } from "./begins-with-work";
import { isFamiliar, isKnown, type Resolve } from "./choose-names";
import type { Clause } from "./clause";
import type { Draft } from "./draft";
import { addEntries, currentEntry, growEntry, waitsForWork } from "./draft-entries";
import type { Entry } from "./entry";
import { firstWeek, weeksMessage } from "./first-week";
import { isProse } from "./is-prose";
import { markOfLabel } from "./mark-of-label";
import { flushMaybe, promote } from "./maybe-name";
import { addIssue, addNote, wordsOf } from "./note-lines";
import type { PlainLine } from "./plain-line";
import { type EntriesLine, readEntries } from "./read-entries";
import { readLooseWork } from "./read-loose-work";
import { isTarget, type Stretch, scanClauses } from "./scan-clauses";
import { weekdayOf } from "./section-word";
import { isWord, wordSet } from "./token";

const proseMessage = "This reads like a sentence: no exercise is taken from it.";
const namelessMessage = "Sets and reps without an exercise.";
const calendarMessage = "Work that changes with the weeks or days cannot be kept in one line.";
const calendarWords = /^(week|wk|month|phase|day)s?\b/i;
const noteWords = /^(notes?|cues?|tips?|goals?|focus|progression|optional|technique|rest|deload|intensity|why)$/i;

const hasTarget = (stretches: readonly Stretch[]): boolean => stretches.some(({ clauses }) => clauses.some(isTarget));

const clausesOf = (stretches: readonly Stretch[]): readonly Clause[] => stretches.flatMap(({ clauses }) => clauses);

/** "5/3/1 - Deadlift day" is a title: reps without sets in front of what is no exercise. */
const isListFirst = (line: PlainLine, stretches: readonly Stretch[]): boolean => {
  const work = clausesOf(stretches).find(isTarget);
  return beginsWithWork(line, stretches) && work?.kind === "work" && work.sets === undefined;
};

const addLine = (draft: Draft, { blocks, rest }: EntriesLine): void => {
  for (const entries of blocks) addEntries(draft, entries);
  for (const words of rest) addNote(draft, words);
};

const namesOf = ({ blocks }: EntriesLine): readonly Entry[] => blocks.flat();

const isOfCalendar = (name: string): boolean => calendarWords.test(name) || weekdayOf(name.toLowerCase()) !== undefined;

/** A name that announces a note: "Progression: 3x5, then 3x6". */
const isNoteName = ({ plain }: PlainLine, read: EntriesLine): boolean => {
  const [first] = namesOf(read);
  if (first === undefined || first.isQuoted || !noteWords.test(first.name.text)) return false;
  return plain
    .slice(first.name.column - 1 + first.name.text.length)
    .trimStart()
    .startsWith(":");
};

const restWords = /* @__PURE__ */ wordSet("rest rests resting");

/** "Rest 2-3 min on compounds, 60-90 s on isolation" tells how long to rest, and of no exercise. */
const isAdvice = ({ tokens, stretches }: PlainLine, read: EntriesLine, resolve: Resolve): boolean =>
  isWord(tokens, 0, restWords) &&
  stretches[0]?.clauses.some(({ kind }) => kind === "rest") === true &&
  !namesOf(read).some(({ name }) => isKnown(resolve(name.text)));

/**
 * Takes a line with sets, reps, times or distances.
 *
 * @param draft What was read so far.
 * @param line The line.
 * @param resolve Finds exercises.
 * @returns Whether the line is one.
 */
export const takeWork = (draft: Draft, line: PlainLine, resolve: Resolve): boolean => {
  const ofWeek = firstWeek(line);
  if (ofWeek === undefined) return takeWorkOf(draft, line, resolve);
  addIssue(draft, wordsOf(line), weeksMessage);
  return takeWorkOf(draft, ofWeek, resolve);
};

const takeWorkOf = (draft: Draft, line: PlainLine, resolve: Resolve): boolean => {
  const { stretches } = line;
  if (!hasTarget(stretches)) return takeLooseWork(draft, line, resolve);
  const read = readEntries(line, stretches, { resolve, isGroup: false });
  const words = wordsOf(line);
  if (read === undefined) {
    if (promote(draft) || currentEntry(draft) !== undefined)
      growEntry(draft, { clauses: [...clausesOf(stretches), ...markOfLabel(line)], line: words });
    else addIssue(draft, words, namelessMessage);
    return true;
  }
  const isStranger = namesOf(read).every(({ name }) => !isFamiliar(resolve(name.text)));
  if (isStranger && isListFirst(line, stretches) && !waitsForWork(draft)) return false;
  if (isStranger && beginsWithWork(line, stretches) && (promote(draft) || waitsForWork(draft))) {
    growEntry(draft, { clauses: clausesOf(stretches), line: words });
    for (const note of [...namesOf(read).map(({ name }) => name), ...read.rest]) addNote(draft, note);
    return true;
  }
  flushMaybe(draft);
  if (isNoteName(line, read) || isAdvice(line, read, resolve)) addNote(draft, words);
  else if (isStranger && namesOf(read).some(({ name, isQuoted }) => !isQuoted && isOfCalendar(name.text)))
    addIssue(draft, words, calendarMessage);
  else if (read.isProse) addIssue(draft, words, proseMessage);
  else addLine(draft, read);
  return true;
};

/** Work without sets, where the name is known, or a round or a warm-up is being read. */
const takeLooseWork = (draft: Draft, line: PlainLine, resolve: Resolve): boolean => {
  const stretches = scanClauses(line.tokens, readLooseWork);
  const read = hasTarget(stretches) ? readEntries(line, stretches, { resolve, isGroup: false }) : undefined;
  const [first, ...others] = read === undefined ? [] : namesOf(read);
  if (read === undefined || first === undefined || others.length > 0 || read.isProse) return false;
  const isInRound = draft.open?.group.rounds !== undefined || draft.open?.isApart === true;
  const isWelcome =
    isInRound ||
    (draft.isWarmup && !isProse(line.tokens)) ||
    isKnown(resolve(first.name.text)) ||
    isCardio(first, line);
  if (!isWelcome || isNoteName(line, read) || isAdvice(line, read, resolve)) return false;
  flushMaybe(draft);
  addLine(draft, read);
  return true;
};

const lengthWords = /\b(time|total|duration|length|estimated|workout|session|rest|warm|hours?|weeks?|days?)\b/i;

/** "Treadmill walk 10 min": a few words with a time or distance, which are not about the session. */
const isCardio = ({ name, clauses }: Entry, line: PlainLine): boolean => {
  const words = name.text.split(" ").length;
  const isMeasured = clauses.some(
    (clause) =>
      clause.kind === "work" &&
      clause.targets.every(({ target }) => target.kind === "time" || target.kind === "distance"),
  );
  return isMeasured && words <= 3 && !lengthWords.test(name.text) && !isProse(line.tokens);
};
