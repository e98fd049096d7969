import { divideLine } from "./divide-line";
import { saysSomething } from "./says-something";
import type { SourceLine } from "./source-line";
import { type Divider, tableCells } from "./table-cells";
import { areColumns, columnsOf } from "./table-columns";

/** A row of a table that says its day. */
export interface DayRow {
  /** What it says of the day; as the row above where its cell is empty. */
  readonly day: string;
  /** Whether a day begins here. */
  readonly isNew: boolean;
  /** The headings of the table. */
  readonly headings: SourceLine;
}

interface DayTable {
  readonly headings: SourceLine;
  readonly divider: Divider;
  readonly place: number;
  readonly width: number;
}

const dayHeading = /^\W*(day|weekday|tag|wochentag|día|dia)\W*$/i;
const longestLine = 2000;

/** The table that a line opens, where it has a column of days. */
const tableOf = (line: SourceLine): DayTable | undefined => {
  const divided = line.plain.length > longestLine ? undefined : divideLine(line, undefined);
  const texts = divided?.cells.map(({ text }) => text) ?? [];
  const place = texts.findIndex((text) => dayHeading.test(text));
  if (divided === undefined || place < 0 || !areColumns(columnsOf(texts))) return undefined;
  return { headings: line, divider: divided.divider, place, width: texts.length };
};

/** What a row says of its day; a sentence with a comma is no row. */
const cellOf = (line: SourceLine, { divider, place, width }: DayTable): string | undefined => {
  const cells = line.raw.includes(divider) ? tableCells(line, divider) : [];
  const isSure = divider === "|" || divider === "\t";
  return isSure || cells.length === width ? cells[place]?.text : undefined;
};

/** Follows the lines of a text and finds the rows of tables that say their day. */
export const makeDayRows = (): ((line: SourceLine) => DayRow | undefined) => {
  let table: DayTable | undefined;
  let day = "";
  return (line) => {
    const cell = table && cellOf(line, table);
    if (table === undefined || cell === undefined) {
      table = tableOf(line);
      day = "";
      return undefined;
    }
    const isNew = saysSomething(cell) && cell !== day;
    if (isNew) day = cell;
    return { day, isNew, headings: table.headings };
  };
};
