import type { SourceLine } from "./source-line";
import { type Cell, type Divider, dividerOf, tableCells } from "./table-cells";
import { areColumns, columnsOf } from "./table-columns";

/** A line as cells. */
export interface DividedLine {
  /** The cells. */
  readonly cells: readonly Cell[];
  /** What stands between them. */
  readonly divider: Divider;
}

const weakDividers: readonly Divider[] = [";", ",", "  "];
const mostHeadings = 40;
const longestHeading = 40;
/** A list of numbers up to here may be reps, set by set. */
const mostReps = 30;
const mostSets = 10;

const isShort = ({ text }: Cell): boolean => text.length <= longestHeading;

/** Cells with commas or semicolons between, where they are the headings of a table. */
const areHeadings = (cells: readonly Cell[]): boolean =>
  cells.length >= 3 &&
  cells.length <= mostHeadings &&
  cells.every(isShort) &&
  areColumns(columnsOf(cells.map(({ text }) => text)));

const isCount = ({ text }: Cell): boolean => /^\d{1,2}$/.test(text);

/**
 * Whether cells without headings are an exercise with its sets and reps, `Squat,4,6-8,120`, rather than the reps of
 * each set, `Squat, 12, 10, 8`.
 */
export const areValues = (cells: readonly Cell[], isFamiliarName: (text: string) => boolean): boolean => {
  const [name, sets, ...others] = cells;
  if (name === undefined || sets === undefined || others.length === 0 || /\d/.test(name.text)) return false;
  const isList = others.length > 1 && others.every((cell) => isCount(cell) && Number(cell.text) <= mostReps);
  return isCount(sets) && Number(sets.text) <= mostSets && !isList && isFamiliarName(name.text);
};

/**
 * The cells of a line: of a table where it can be nothing else, or where one with this divider is open; else of values
 * with commas or semicolons between, if that is what it looks like.
 *
 * @param source The line.
 * @param open What stands between the cells of the table that is being read.
 */
export const divideLine = (source: SourceLine, open: Divider | undefined): DividedLine | undefined => {
  const sure = dividerOf(source) ?? (open !== undefined && source.raw.includes(open) ? open : undefined);
  if (sure !== undefined) return { cells: tableCells(source, sure), divider: sure };
  const ways = weakDividers.filter((divider) => source.raw.includes(divider));
  const divided = ways.map((divider) => ({ cells: tableCells(source, divider), divider }));
  return divided.find(({ cells }) => areHeadings(cells)) ?? divided.find(({ cells }) => cells.length >= 3);
};
