import type { ParsedSession } from "../model/text";
import type { Resolve } from "./choose-names";
import { type Draft, emptyDraft } from "./draft";
import { currentEntry } from "./draft-entries";
import { finishGroups } from "./finish-groups";
import { readGroupWord } from "./group-word";
import { makeLookUp } from "./look-up";
import { makeBlocks } from "./make-blocks";
import { flushMaybe } from "./maybe-name";
import { addNote, wordsOf } from "./note-lines";
import { type PlainLine, plainLine } from "./plain-line";
import type { LoadUnit } from "./read-load";
import { saysSomething } from "./says-something";
import type { SourceLine } from "./source-line";
import { takeComment } from "./take-comment";
import { takeWork } from "./take-exercise";
import { takeFact } from "./take-fact";
import { takeGroup } from "./take-group";
import { closeAll, takeHeading } from "./take-headings";
import { takeSuppressions } from "./take-suppressions";
import { takeTableRow } from "./take-table-row";
import { takeWarmupSets } from "./take-warmup-sets";
import { takeRamp, takeSaying, takeWords } from "./take-words";

/** Longer lines are no part of a plan. */
const longestLine = 2000;

/** How a text is read. */
export interface ReadOptions {
  /** Finds exercises; one for each text. */
  readonly resolve: Resolve;
  /** The unit of loads that have none. */
  readonly loadUnit?: LoadUnit;
}

/** An empty line, or one of signs alone. */
const takeGap = (draft: Draft, { plain }: SourceLine): boolean => {
  if (saysSomething(plain)) return false;
  draft.isAfterGap = true;
  if (plain.trim() === "") draft.table = undefined;
  if ((draft.open?.group.entries.length ?? 0) > 0) draft.open = undefined;
  return true;
};

/** What ends when a line stands further left than the heading of a group, or has a letter as that heading has. */
const closeGroup = (draft: Draft, { indent, isLettered }: PlainLine): void => {
  const { open } = draft;
  const isLeft = open !== undefined && open.group.entries.length > 0 && indent < open.indent;
  if (isLeft || (isLettered && open?.isLettered === true)) draft.open = undefined;
};

/** Entries of a list below `Why:` or `Notes:` tell of sets and reps as well, and are notes. */
const takeAside = (draft: Draft, source: SourceLine): boolean => {
  draft.isAside &&= plainLine(source).isListed;
  if (draft.isAside) addNote(draft, wordsOf(source));
  return draft.isAside;
};

const takeLine = (draft: Draft, whole: SourceLine, { resolve }: ReadOptions): void => {
  const source = takeComment(draft, takeSuppressions(draft, whole));
  if (takeGap(draft, source)) return;
  draft.firstLine ??= source.line;
  if (takeAside(draft, source)) return;
  if (source.plain.length > longestLine) addNote(draft, wordsOf(source));
  else if (!takeTableRow(draft, source, resolve)) takePlainLine(draft, { source, line: plainLine(source) }, resolve);
  draft.isAfterGap = false;
};

interface Both {
  readonly source: SourceLine;
  readonly line: PlainLine;
}

/** "### Superset A": the exercises below are done by turns. */
const isGroupHeading = ({ plain }: SourceLine, { tokens }: PlainLine): boolean =>
  /^\s*##/.test(plain) && readGroupWord(tokens, 0) !== undefined;

const takePlainLine = (draft: Draft, { source, line }: Both, resolve: Resolve): void => {
  closeGroup(draft, line);
  draft.isTurn = line.isTurn;
  if (draft.isAfterGap && !line.isListed && currentEntry(draft) !== undefined) draft.isWarmup = false;
  const isHash = source.plain.trimStart().startsWith("#");
  if (isHash) flushMaybe(draft);
  if (takeRamp(draft, line) || takeWarmupSets(draft, line)) return;
  if (isHash && !isGroupHeading(source, line) && takeHeading(draft, { source, line }, resolve)) return;
  if (takeFact(draft, line)) return;
  if (takeGroup(draft, line, resolve) || takeWork(draft, line, resolve) || takeSaying(draft, line)) return;
  flushMaybe(draft);
  if (!takeHeading(draft, { source, line }, resolve)) takeWords(draft, line, resolve);
};

/**
 * Reads the session that lines of a text describe.
 *
 * @param lines Lines of a text.
 * @param options How names are found; the unit of bare loads.
 */
export const readSession = (lines: readonly SourceLine[], options: ReadOptions): ParsedSession => {
  const draft = emptyDraft();
  for (const line of lines) takeLine(draft, line, options);
  flushMaybe(draft);
  closeAll(draft);
  const made = makeBlocks(finishGroups(draft), {
    lookUp: makeLookUp(options.resolve),
    loadUnit: options.loadUnit,
  });
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
    details: draft.groups.flatMap(({ entries }) => entries.flatMap(({ lines: below }) => below)),
  };
};

/** Whether lines hold an exercise. */
export const holdsWork = (lines: readonly SourceLine[], options: ReadOptions): boolean =>
  readSession(lines, options).plan.blocks.length > 0;

const byPlace = (a: { line: number; column: number }, b: { line: number; column: number }): number =>
  a.line - b.line || a.column - b.column;
