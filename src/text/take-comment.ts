import type { Draft } from "./draft";
import { addNote, wordsOf } from "./note-lines";
import { saysSomething } from "./says-something";
import { isTarget, scanClauses } from "./scan-clauses";
import type { SourceLine } from "./source-line";
import { tokenize } from "./tokenize";

const marker = /\s\/\/(?=\s)/;

const hasWork = (text: string): boolean =>
  scanClauses(tokenize({ raw: text, plain: text })).some(({ clauses }) => clauses.some(isTarget));

/**
 * Where a comment begins behind something else; titles and names in quotes are meant to the letter, and sets and reps
 * that stand nowhere else are no comment.
 */
const commentAt = ({ plain }: SourceLine): number => {
  const at = plain.search(marker);
  const before = plain.slice(0, Math.max(0, at));
  const isLiteral = before.includes('"') || before.trimStart().startsWith("#");
  return saysSomething(before) && !isLiteral && (hasWork(before) || !hasWork(plain.slice(at))) ? at : -1;
};

/**
 * Takes the comment behind two slashes, "Squat // with belt", as a note, and gives the line without it.
 *
 * @param draft What was read so far.
 * @param source The line.
 */
export const takeComment = (draft: Draft, source: SourceLine): SourceLine => {
  const at = commentAt(source);
  if (at < 0) return source;
  addNote(draft, wordsOf({ line: source.line, raw: " ".repeat(at) + source.raw.slice(at) }));
  return { ...source, raw: source.raw.slice(0, at), plain: source.plain.slice(0, at) };
};
