import type { SourceLine } from "./source-line";

/** A cell of a table. */
export interface Cell {
  /** What it says, without spaces around it. */
  readonly text: string;
  /** Where it begins in the line, from 0. */
  readonly start: number;
}

const hasEdges = (text: string): boolean => text.startsWith("|") || text.endsWith("|");

/** The sign between the cells of a line, where it is a row of a table. */
const dividerOf = ({ raw }: SourceLine): string | undefined => {
  const text = raw.trim();
  const pipes = text.split("|").length - 1;
  if (pipes >= 2 || (pipes === 1 && hasEdges(text))) return "|";
  return text.split("\t").filter((cell) => cell.trim() !== "").length >= 3 ? "\t" : undefined;
};

/**
 * The cells of a row of a Markdown table or of a spreadsheet.
 *
 * @param source A line.
 * @returns Nothing where the line is no row.
 */
export const tableCells = (source: SourceLine): readonly Cell[] | undefined => {
  const divider = dividerOf(source);
  if (divider === undefined) return undefined;
  const cells: Cell[] = [];
  let start = 0;
  for (const text of source.raw.split(divider)) {
    cells.push({ text: text.trim(), start: start + text.length - text.trimStart().length });
    start += text.length + 1;
  }
  const from = divider === "|" && cells[0]?.text === "" ? 1 : 0;
  const to = divider === "|" && cells.at(-1)?.text === "" ? -1 : cells.length;
  return cells.slice(from, to);
};
