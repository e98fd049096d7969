import type { ParsedSession } from "../model/text";
import type { Resolve } from "./choose-names";
import { type Draft, emptyDraft } from "./draft";
import { finishGroups } from "./finish-groups";
import { makeLookUp } from "./look-up";
import { makeBlocks } from "./make-blocks";
import { addNote, wordsOf } from "./note-lines";
import { plainLine } from "./plain-line";
import type { LoadUnit } from "./read-load";
import type { SourceLine } from "./source-line";
import { flushMaybe, takeWork } from "./take-exercise";
import { takeGroup } from "./take-group";
import { closeAll, takeHeading } from "./take-headings";
import { takeSuppressions } from "./take-suppressions";
import { takeTableRow } from "./take-table-row";
import { takeRamp, takeSaying, takeWords } from "./take-words";

/** Longer lines are no part of a plan. */
const longestLine = 2000;
/** More lines are no session or week; that they are not read is told. */
const mostLines = 5000;

const unreadMessage = `A text of more than ${mostLines} lines: the lines from here on are not read.`;

/** How a text is read. */
export interface ReadOptions {
  /** Finds exercises; one for each text. */
  readonly resolve: Resolve;
  /** The unit of loads that have none. */
  readonly loadUnit?: LoadUnit;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** An empty line, or one of signs alone. */
const takeGap = (draft: Draft, { plain }: SourceLine): boolean => {
  if (hasWords(plain)) return false;
  draft.isAfterGap = true;
  if (plain.trim() === "") draft.table = undefined;
  if ((draft.open?.group.entries.length ?? 0) > 0) draft.open = undefined;
  return true;
};

/** What ends when a line stands further left than the heading of a group. */
const closeByIndent = (draft: Draft, indent: number): void => {
  const { open } = draft;
  if (open !== undefined && open.group.entries.length > 0 && indent < open.indent) draft.open = undefined;
};

const takeLine = (draft: Draft, whole: SourceLine, { resolve }: ReadOptions): void => {
  const source = takeSuppressions(draft, whole);
  if (takeGap(draft, source)) return;
  if (source.plain.length > longestLine) return addNote(draft, wordsOf(source));
  if (takeTableRow(draft, source, resolve)) return;
  const line = plainLine(source);
  closeByIndent(draft, line.indent);
  if (!takeRamp(draft, line)) takeOther(draft, { source, line }, resolve);
  draft.isAfterGap = false;
};

const takeOther = (
  draft: Draft,
  { source, line }: { readonly source: SourceLine; readonly line: ReturnType<typeof plainLine> },
  resolve: Resolve,
): void => {
  const isHash = source.plain.trimStart().startsWith("#");
  if (isHash) flushMaybe(draft);
  if (isHash && takeHeading(draft, { source, line }, resolve)) return undefined;
  if (takeGroup(draft, line, resolve)) return undefined;
  if (takeWork(draft, line, resolve) || takeSaying(draft, line)) return undefined;
  flushMaybe(draft);
  if (!takeHeading(draft, { source, line }, resolve)) takeWords(draft, line, resolve);
  return undefined;
};

/**
 * Reads the session that lines of a text describe.
 *
 * @param lines Lines of a text.
 * @param options How names are found; the unit of bare loads.
 */
export const readSession = (lines: readonly SourceLine[], options: ReadOptions): ParsedSession => {
  const draft = emptyDraft();
  for (const line of lines.slice(0, mostLines)) takeLine(draft, line, options);
  flushMaybe(draft);
  const unread = lines[mostLines];
  if (unread !== undefined) draft.issues.push({ line: unread.line, column: 1, message: unreadMessage });
  closeAll(draft);
  const made = makeBlocks(finishGroups(draft), makeLookUp(options.resolve), options.loadUnit);
  const { title, context, suppressions } = draft;
  return {
    plan: {
      ...(title === undefined ? {} : { title }),
      blocks: made.blocks,
      ...(context === undefined ? {} : { context }),
      source: { positions: made.positions, suppressions },
    },
    unresolved: made.unresolved,
    issues: [...draft.issues, ...made.issues].sort(byPlace),
    notes: [...draft.notes].sort(byPlace),
  };
};

const byPlace = (a: { line: number; column: number }, b: { line: number; column: number }): number =>
  a.line - b.line || a.column - b.column;
