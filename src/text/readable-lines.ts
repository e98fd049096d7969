import type { TextIssue } from "../model/text";
import { type SourceLine, sourceLines } from "./source-line";

/** More lines are no session or week; that they are not read is told. */
const mostLines = 3000;

/** The lines of a text that are read. */
export interface ReadableLines {
  /** The lines. */
  readonly lines: readonly SourceLine[];
  /** Says where reading stopped. */
  readonly issues: readonly TextIssue[];
}

/**
 * The lines of a text, as many as a plan can have.
 *
 * @param text Any text.
 */
export const readableLines = (text: string): ReadableLines => {
  const lines = sourceLines(text);
  const unread = lines[mostLines];
  if (unread === undefined) return { lines, issues: [] };
  const message = `A text of more than ${mostLines} lines: the lines from here on are not read.`;
  return { lines: lines.slice(0, mostLines), issues: [{ line: unread.line, column: 1, message }] };
};
