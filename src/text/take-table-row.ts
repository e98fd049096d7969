import { chooseNames, isFamiliar, type Resolve } from "./choose-names";
import type { Clause } from "./clause";
import { areValues, type DividedLine, divideLine } from "./divide-line";
import type { Draft, OpenTable } from "./draft";
import { addEntries, currentEntry, growEntry } from "./draft-entries";
import type { Entry } from "./entry";
import { weeksMessage } from "./first-week";
import { flushMaybe } from "./maybe-name";
import { addIssue, addNote, wordsOf } from "./note-lines";
import { plainLine } from "./plain-line";
import { readLabel } from "./read-label";
import { guessColumns, readRow } from "./read-row";
import { isTarget, isWrongWork } from "./scan-clauses";
import { plainSigns, type SourceLine } from "./source-line";
import type { Cell, Divider } from "./table-cells";
import { areColumns, columnsOf, hasWeeks } from "./table-columns";
import { tokenize } from "./tokenize";

const noWork = "No sets and reps in this row of the table.";

/** The line with nothing but one cell in it, at its place. */
const lineOfCell = (source: SourceLine, { text, start }: Cell): SourceLine => {
  const raw = " ".repeat(start) + text;
  return { line: source.line, raw, plain: plainSigns(raw) };
};

/** `2.1 superset`: the first exercise of the second block. */
const roundPlace = /^(\d+)\.\d+ (superset|circuit)$/;

const groupOf = (cell: Cell | undefined): string | undefined => {
  if (cell === undefined) return undefined;
  const block = roundPlace.exec(cell.text)?.[1];
  if (block !== undefined) return block;
  const text = `${cell.text} -`;
  return readLabel(tokenize({ raw: text, plain: text }), 0)?.value.group;
};

/** The exercises of a row. */
const entriesOf = (
  source: SourceLine,
  cells: readonly Cell[],
  clauses: readonly Clause[],
  { table, resolve }: Table,
) => {
  const cell = cells[table.columns.indexOf("name")];
  const line = plainLine(lineOfCell(source, cell ?? { text: "", start: 0 }));
  const { names } = chooseNames(line, line.tokens, { resolve, isGroup: false });
  const label = groupOf(cells[table.columns.indexOf("label")]);
  const group = line.group ?? (label === "" ? undefined : label);
  return names.map(
    ({ text, isQuoted, start }, place): Entry => ({
      name: { line: source.line, column: start + 1, text },
      isQuoted,
      clauses: clausesFor(clauses, place, names.length),
      warmup: [],
      ...(group === undefined ? {} : { group }),
    }),
  );
};

interface Table {
  readonly table: OpenTable;
  readonly resolve: Resolve;
}

/** Whether a row is one more set of the exercise in the row above. */
const isNextSet = (draft: Draft, cells: readonly Cell[], { columns, above }: OpenTable): boolean => {
  const name = columns.indexOf("name");
  const isSame = columns.includes("set") && above !== undefined && above[name]?.text === cells[name]?.text;
  return isSame && currentEntry(draft) !== undefined;
};

/** Adds the exercises of a row; a row with a name but without sets or reps is an issue. */
const addRow = (draft: Draft, source: SourceLine, cells: readonly Cell[], table: Table): void => {
  const { clauses, rest } = readRow(cells, table.table);
  const entries = entriesOf(source, cells, clauses, table);
  if (entries.length === 0) addNote(draft, wordsOf(source));
  else if (isNextSet(draft, cells, table.table)) growEntry(draft, { clauses, line: wordsOf(source) });
  else if (!clauses.some(isTarget) || clauses.some(isWrongWork)) addIssue(draft, wordsOf(source), noWork);
  else {
    addEntries(draft, entries);
    if (hasWeeks(table.table.headings)) addIssue(draft, wordsOf(source), weeksMessage);
    for (const { text, start } of rest) addNote(draft, { line: source.line, column: start + 1, text });
  }
};

/** What a row says of each of several exercises: rest stands behind the last, and "each" is of them, not of a side. */
const clausesFor = (clauses: readonly Clause[], place: number, count: number): readonly Clause[] => {
  if (count === 1) return clauses;
  const own = clauses.filter((clause) => clause.kind !== "side" || clause.isBare !== true);
  return place === count - 1 ? own : own.filter(({ kind }) => kind !== "rest");
};

/** "Deadlift | 3x5 | 2 reps left" has the words of headings, and an amount that no heading begins with. */
const isBelowHeadings = (table: OpenTable | undefined, cells: readonly Cell[], divider: Divider): boolean =>
  table?.divider === divider && cells.some(({ text }) => /^\d+[x-]\d/.test(text));

/** Opens a table where cells are the headings of one. */
const takeHeadings = (draft: Draft, source: SourceLine, { cells, divider }: DividedLine): boolean => {
  const headings = cells.map(({ text }) => text);
  const columns = columnsOf(headings);
  if (!areColumns(columns) || isBelowHeadings(draft.table, cells, divider)) return false;
  flushMaybe(draft);
  draft.table = { columns, headings, divider };
  addNote(draft, wordsOf(source), "heading");
  return true;
};

/** Whether a row without headings begins with a name and goes on with sets and reps. */
const isRowOfValues = ({ cells, divider }: DividedLine, resolve: Resolve): boolean =>
  divider === "|" || divider === "\t" || areValues(cells, (name) => isFamiliar(resolve(name)));

/**
 * Takes a row of a table: its headings, or an exercise.
 *
 * @param draft What was read so far.
 * @param source The line.
 * @param resolve Finds exercises.
 * @returns Whether the line is one.
 */
export const takeTableRow = (draft: Draft, source: SourceLine, resolve: Resolve): boolean => {
  const divided = divideLine(source, draft.table?.divider);
  if (divided === undefined) return false;
  const { cells, divider } = divided;
  if (takeHeadings(draft, source, divided)) return true;
  const isOfTable = draft.table?.divider === divider;
  if (!isOfTable && !isRowOfValues(divided, resolve)) return false;
  const table = isOfTable ? draft.table : guessColumns(cells, divider);
  if (table === undefined) return false;
  flushMaybe(draft);
  draft.table = table;
  addRow(draft, source, cells, { table, resolve });
  table.above = cells;
  return true;
};
