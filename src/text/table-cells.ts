import type { SourceLine } from "./source-line";

/** A cell of a table. */
export interface Cell {
  /** What it says, without spaces around it. */
  readonly text: string;
  /** Where it begins in the line, from 0. */
  readonly start: number;
}

/** What stands between the cells of a row. */
export type Divider = "|" | "\t" | "," | ";" | "  ";

const hasEdges = (text: string): boolean => text.startsWith("|") || text.endsWith("|");

const isFull = (text: string): boolean => text.trim() !== "";

/** The sign between the cells of a line that can be nothing but a row of a table. */
export const dividerOf = ({ raw }: SourceLine): Divider | undefined => {
  const text = raw.trim();
  const pipes = text.split("|").length - 1;
  if (pipes >= 2 || (pipes === 1 && hasEdges(text))) return "|";
  return text.split("\t").filter(isFull).length >= 3 ? "\t" : undefined;
};

/** Pieces between dividers; a divider in double quotes does not count, and a quote behind a backslash is a letter. */
const pieces = (raw: string, divider: Divider): readonly string[] => {
  // Columns of a text with one width for all letters: wide gaps between them, each a part of the piece before.
  if (divider === "  ") return raw.split(/(?=\S)(?<=\S {2,})/);
  if (divider === "|" || divider === "\t" || !raw.includes('"')) return raw.split(divider);
  const found: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw.charAt(at);
    if (sign === '"' && raw.charAt(at - 1) !== "\\") isQuoted = !isQuoted;
    if (sign !== divider || isQuoted) continue;
    found.push(raw.slice(from, at));
    from = at + 1;
  }
  return [...found, raw.slice(from)];
};

const cellOf = (piece: string, start: number): Cell => {
  const text = piece.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  const inner = isQuoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
  const place = start + piece.length - piece.trimStart().length;
  return { text: inner, start: isQuoted ? place + 1 : place };
};

/**
 * The cells of a row of a Markdown table, of a spreadsheet, or of values with commas between.
 *
 * @param source A line.
 * @param divider What stands between the cells.
 */
export const tableCells = ({ raw }: SourceLine, divider: Divider): readonly Cell[] => {
  const cells: Cell[] = [];
  let start = 0;
  for (const piece of pieces(raw, divider)) {
    cells.push(cellOf(piece, start));
    start += piece.length + (divider === "  " ? 0 : 1);
  }
  const from = divider === "|" && cells[0]?.text === "" ? 1 : 0;
  const to = divider === "|" && cells.at(-1)?.text === "" ? -1 : cells.length;
  return cells.slice(from, to);
};
