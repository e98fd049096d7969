import type { TextIssue } from "../model/text";
import { requireText } from "../schema/require-plan";
import { withoutChatPrefix } from "./chat-prefix";
import { cutDay } from "./cut-day";
import { cutTags } from "./cut-tags";
import { cutWarmup } from "./cut-warmup";
import { type SourceLine, sourceLines } from "./source-line";

/** More lines are no session or week; that they are not read is told. */
const mostLines = 3000;
/** Nor are more letters. */
const mostLetters = 200_000;

/** The lines of a text that are read. */
export interface ReadableLines {
  /** The lines. */
  readonly lines: readonly SourceLine[];
  /** Says where reading stopped. */
  readonly issues: readonly TextIssue[];
}

/** Place of the first line that is too much. */
const endOf = (lines: readonly SourceLine[]): number => {
  let letters = 0;
  const place = lines.findIndex(({ raw }) => {
    letters += raw.length;
    return letters > mostLetters;
  });
  return place < 0 ? mostLines : Math.min(mostLines, place);
};

/**
 * The lines of a text, as many as a plan can have, without the tags of web pages and what chats write in front of them;
 * a day in front of work is a line of its own, and so are warm-up sets.
 *
 * @param text Any text.
 * @throws {OptionsError} When `text` is not a string.
 */
export const readableLines = (text: string): ReadableLines => {
  requireText(text);
  const all = sourceLines(text);
  const end = endOf(all);
  const unread = all[end];
  const lines = all.slice(0, end).flatMap(cutTags).map(withoutChatPrefix).flatMap(cutDay).flatMap(cutWarmup);
  if (unread === undefined) return { lines, issues: [] };
  const most = `${mostLines} lines or ${mostLetters} letters`;
  const message = `A text of more than ${most} is no plan: the lines from here on are not read.`;
  return { lines, issues: [{ line: unread.line, column: 1, message }] };
};
