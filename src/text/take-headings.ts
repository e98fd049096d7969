import { isFamiliar, type Resolve } from "./choose-names";
import type { Draft } from "./draft";
import { isProse } from "./is-prose";
import { addHeading, addNote } from "./note-lines";
import type { PlainLine } from "./plain-line";
import { readName } from "./read-name";
import { isDayStart, isSection, isWeekStart, readWarmup } from "./section-word";
import type { SourceLine } from "./source-line";
import { isSign, isWord, wordSet } from "./token";

/** Closes what lines above have opened. */
export const closeAll = (draft: Draft): void => {
  draft.open = undefined;
  draft.table = undefined;
  draft.isOpenEntry = false;
};

const isExercise = (line: PlainLine, resolve: Resolve): boolean => {
  const name = readName(line, line.tokens);
  return name !== undefined && isFamiliar(resolve(name.text));
};

const endsWithColon = ({ tokens }: PlainLine): boolean => isSign(tokens, tokens.length - 1, ":");

/** Whether a line is a heading: marked, bold, with a colon at its end, or the name of a day. */
const isHeading = (source: SourceLine, line: PlainLine, resolve: Resolve): boolean => {
  if (source.plain.trimStart().startsWith("#")) {
    const isTop = /^\s*#(?!#)/.test(source.plain);
    return isTop || !isExercise(line, resolve);
  }
  if (isDayStart(line.tokens) || isWeekStart(line.tokens)) return true;
  if (isSection(line.tokens) && !isExercise(line, resolve)) return true;
  const isMarked = line.isBold || endsWithColon(line);
  return isMarked && !isProse(line.tokens) && !isExercise(line, resolve);
};

/** Whether a line is the title of the notation, whatever it says. */
const isTitle = (draft: Draft, { plain }: SourceLine): boolean =>
  /^#(?!#)/.test(plain) && draft.title === undefined && draft.groups.length === 0;

/** Whether a heading begins a warm-up. */
const isWarmupHeading = ({ tokens }: PlainLine): boolean => {
  const start = tokens.findIndex(({ kind }) => kind !== "sign");
  return start >= 0 && readWarmup(tokens, start) !== undefined;
};

const asideWords = /* @__PURE__ */ wordSet("why note notes");

/** Whether a heading announces what is said about the exercises above it: `Why:`, `## Notes`. */
const isAsideHeading = ({ tokens }: PlainLine): boolean => {
  const words = tokens.filter(({ kind }) => kind !== "sign");
  return words.length === 1 && isWord(words, 0, asideWords);
};

/**
 * Takes headings. A heading ends what is above it.
 *
 * @param draft What was read so far.
 * @param source The line as it was written, and without its marks.
 * @param resolve Finds exercises.
 * @returns Whether the line is one.
 */
export const takeHeading = (
  draft: Draft,
  { source, line }: { readonly source: SourceLine; readonly line: PlainLine },
  resolve: Resolve,
): boolean => {
  if (!isHeading(source, line, resolve)) return takeWarmup(draft, source, line);
  closeAll(draft);
  draft.isAside = draft.groups.length > 0 && isAsideHeading(line);
  draft.isWarmup = !isTitle(draft, source) && isWarmupHeading(line);
  if (draft.isWarmup) addNote(draft, headingWords(source), "heading");
  else addHeading(draft, source);
  return true;
};

const headingWords = ({ raw, line }: SourceLine) => ({
  line,
  column: raw.length - raw.trimStart().length + 1,
  text: raw.trim(),
});

/** "Warm-up" alone in a line is a heading too. */
const takeWarmup = (draft: Draft, source: SourceLine, line: PlainLine): boolean => {
  const warmup = readWarmup(line.tokens, 0);
  if (warmup === undefined || line.tokens.slice(warmup.next).some(({ kind }) => kind === "word")) return false;
  const isAlone = line.tokens.slice(warmup.next).every(({ kind }) => kind === "sign");
  if (!isAlone) return false;
  closeAll(draft);
  draft.isWarmup = true;
  addNote(draft, headingWords(source), "heading");
  return true;
};
