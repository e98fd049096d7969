import { chooseNames, type Resolve } from "./choose-names";
import type { Clause } from "./clause";
import type { Draft, OpenTable } from "./draft";
import { addEntries } from "./draft-entries";
import type { Entry } from "./entry";
import { flushMaybe } from "./maybe-name";
import { addIssue, addNote, wordsOf } from "./note-lines";
import { plainLine } from "./plain-line";
import { readLabel } from "./read-label";
import { guessColumns, readRow } from "./read-row";
import { isTarget } from "./scan-clauses";
import { plainSigns, type SourceLine } from "./source-line";
import { type Cell, tableCells } from "./table-cells";
import { areColumns, columnOf } from "./table-columns";
import { tokenize } from "./tokenize";

const noWork = "No sets and reps in this row of the table.";

/** The line with nothing but one cell in it, at its place. */
const lineOfCell = (source: SourceLine, { text, start }: Cell): SourceLine => {
  const raw = " ".repeat(start) + text;
  return { line: source.line, raw, plain: plainSigns(raw) };
};

const groupOf = (cell: Cell | undefined): string | undefined => {
  if (cell === undefined) return undefined;
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
    ({ text, isQuoted, start }): Entry => ({
      name: { line: source.line, column: start + 1, text },
      isQuoted,
      clauses: clausesFor(clauses, names.length),
      warmup: [],
      ...(group === undefined ? {} : { group }),
    }),
  );
};

interface Table {
  readonly table: OpenTable;
  readonly resolve: Resolve;
}

/** Adds the exercises of a row; a row with a name but without sets or reps is an issue. */
const addRow = (draft: Draft, source: SourceLine, cells: readonly Cell[], table: Table): void => {
  const { clauses, rest } = readRow(cells, table.table);
  const entries = entriesOf(source, cells, clauses, table);
  if (entries.length === 0) addNote(draft, wordsOf(source));
  else if (!clauses.some(isTarget)) addIssue(draft, wordsOf(source), noWork);
  else {
    addEntries(draft, entries);
    for (const { text, start } of rest) addNote(draft, { line: source.line, column: start + 1, text });
  }
};

const clausesFor = (clauses: readonly Clause[], count: number): readonly Clause[] =>
  count === 1 ? clauses : clauses.filter(({ kind }) => kind !== "rest");

/**
 * Takes a row of a table: its headings, or an exercise.
 *
 * @param draft What was read so far.
 * @param source The line.
 * @param resolve Finds exercises.
 * @returns Whether the line is one.
 */
export const takeTableRow = (draft: Draft, source: SourceLine, resolve: Resolve): boolean => {
  const cells = tableCells(source);
  if (cells === undefined) return false;
  const headings = cells.map(({ text }) => text);
  const columns = headings.map(columnOf);
  if (areColumns(columns)) {
    flushMaybe(draft);
    draft.table = { columns, headings };
    addNote(draft, wordsOf(source), "heading");
    return true;
  }
  const guess = draft.table ?? guessColumns(cells);
  if (guess === undefined) return false;
  flushMaybe(draft);
  draft.table = guess;
  addRow(draft, source, cells, { table: guess, resolve });
  return true;
};
