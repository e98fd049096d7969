import type { TextNote } from "../model/text";
import type { Draft } from "./draft";
import type { Words } from "./entry";
import { readTitle } from "./read-title";
import type { SourceLine } from "./source-line";

/** All that a line says. */
export const wordsOf = ({ raw, line }: Pick<SourceLine, "raw" | "line">): Words => ({
  line,
  column: raw.length - raw.trimStart().length + 1,
  text: raw.trim(),
});

/** Keeps words as a note or heading. */
export const addNote = (draft: Draft, words: Words, kind: TextNote["kind"] = "note"): void => {
  draft.notes.push({ line: words.line, column: words.column, text: words.text, kind });
};

/** Keeps a line as an issue. */
export const addIssue = (draft: Draft, { line, column }: Words, message: string): void => {
  draft.issues.push({ line, column, message });
};

const isPrinted = (text: string): boolean => text.length > 4 && /^(\*\*|__).+(\*\*|__)$/.test(text);

/** A heading without the signs around it. */
const bareHeading = (text: string): string => {
  const inner = text.replace(/^[#>\s]+/, "").replace(/[:\s]+$/, "");
  return (isPrinted(inner) ? inner.slice(2, -2) : inner).replace(/[:\s]+$/, "").trim();
};

/**
 * Takes a line as a heading. The first one before all exercises is the title, but not the day in front of a line.
 *
 * @param draft What was read so far.
 * @param source The line.
 */
export const addHeading = (draft: Draft, source: SourceLine): void => {
  const words = wordsOf(source);
  const text = bareHeading(words.text);
  const isFirst =
    source.isCut !== true && draft.title === undefined && draft.context === undefined && draft.groups.length === 0;
  if (!isFirst) addNote(draft, { ...words, text: text || words.text }, "heading");
  else if (words.text.startsWith("#")) addTitle(draft, source);
  else if (text !== "") draft.title = text;
};

const addTitle = (draft: Draft, source: SourceLine): void => {
  const { title, context, issues } = readTitle(source);
  // One sign is the title of the notation, to the letter.
  const isLiteral = /^#(?!#)/.test(source.raw.trimStart()) && !isPrinted(title ?? "");
  if (title !== undefined) draft.title = isLiteral ? title : bareHeading(title) || title;
  if (context !== undefined) draft.context = context;
  draft.issues.push(...issues);
};
