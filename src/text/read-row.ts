import type { Clause } from "./clause";
import type { Column, OpenTable } from "./draft";
import { readBareRest } from "./read-pause";
import { saysSomething } from "./says-something";
import { isTarget, scanClauses } from "./scan-clauses";
import { plainSigns } from "./source-line";
import type { Cell, Divider } from "./table-cells";
import { tokenize } from "./tokenize";
import { isLinkOnly } from "./trim-links";

/** What the cells of a row say beside the name. */
export interface Row {
  /** What was understood. */
  readonly clauses: readonly Clause[];
  /** Cells, or words of them, that say something else. */
  readonly rest: readonly Cell[];
}

const isEmpty = ({ text }: Cell): boolean => !saysSomething(text);

/** Where each row is a set, apps write 0 for what a set has not. */
const isZero = ({ text }: Cell, column: Column): boolean =>
  /^0([.,]0+)?$/.test(text) && ["load", "reps", "seconds", "distance", "rpe", "rest"].includes(column);

const isNumber = (text: string): boolean => /^\d+([.,]\d+)?(\s*[-–]\s*\d+([.,]\d+)?)?$/.test(text);

/** The unit that a heading gives its numbers: "Rest (min)", "Load (kg)". */
const unitIn = (heading: string, units: readonly string[], usual: string): string =>
  units.find((unit) => new RegExp(`\\b${unit}`, "i").test(heading.replaceAll("_", " "))) ?? usual;

/** What apps call the kind of a set, as a line would say it; nothing is plain work. */
const kinds: readonly (readonly [kind: RegExp, words: string])[] = [
  [/^(w|warm-?up)$/i, "warm-up set"],
  [/^(d|drop-?set)$/i, "drop set"],
  [/^(f|failure)$/i, "to failure"],
  [/^(\d*|normal|working)$/i, ""],
];

const kindOf = (text: string): string => kinds.find(([kind]) => kind.test(text))?.[1] ?? text;

/** A number with a point, whatever it was written with. */
const plainNumber = (text: string): string => text.replace(",", ".");

/** A cell as a line would say it: the 90 under "Rest (s)" is "rest 90 s". */
const spelledOut = (column: Column, text: string, heading: string): string => {
  switch (column) {
    case "sets":
      return isNumber(text) ? `${text} sets` : text;
    case "reps":
      return isNumber(text) ? `${text} reps` : `1 sets x ${text}`;
    case "rest":
      return isNumber(text) ? `rest ${text} ${unitIn(heading, ["min", "sec"], "")}` : `rest ${text}`;
    case "rpe":
      return isNumber(text) ? `RPE ${text}` : text;
    case "rir":
      return isNumber(text) ? `RIR ${text}` : text;
    case "tempo":
      return `tempo ${text}`;
    case "load":
      return isNumber(text) ? loadWords(plainNumber(text), unitIn(heading, ["kg", "lb"], "")) : text;
    case "set":
    case "kind":
      return kindOf(text);
    case "seconds":
      return `1 sets x ${text} s`;
    case "distance":
      return isNumber(text)
        ? `1 sets x ${plainNumber(text)} ${unitIn(heading, ["km", "mi"], "m")}`
        : `1 sets x ${text}`;
    case "effort":
      return isNumber(text) && heading.includes("%") ? `${text}%` : text;
    case "work":
    case "name":
    case "label":
    case "other":
      return text;
  }
};

/** A number alone would be read as exertion where it is small. */
const loadWords = (text: string, unit: string): string => (unit === "" ? `weight: ${text}` : `@ ${text} ${unit}`);

/** Reps are said without sets: those are in another cell. */
const withoutSets = (clause: Clause): Clause =>
  clause.kind === "work" && clause.targets.length > 0 ? { kind: "work", targets: clause.targets } : clause;

const readCell = (cell: Cell, column: Column, heading: string): Row => {
  if (isEmpty(cell) || column === "name" || column === "label") return { clauses: [], rest: [] };
  if (column === "other") return { clauses: [], rest: [cell] };
  const text = spelledOut(column, cell.text, heading);
  const tokens = tokenize({ raw: text, plain: plainSigns(text) });
  const stretches = scanClauses(tokens);
  const clauses = stretches.flatMap((stretch) => stretch.clauses);
  const hasRest = stretches.some(
    (stretch) => stretch.clauses.length === 0 && !isLinkOnly(tokens.slice(stretch.from, stretch.to)),
  );
  return {
    clauses: column === "reps" || column === "seconds" || column === "distance" ? clauses.map(withoutSets) : clauses,
    rest: hasRest || (clauses.length === 0 && text !== "") ? [cell] : [],
  };
};

/** Cells of sets and reps first, so that effort and load are of them. */
const rank = (column: Column): number => (column === "sets" ? 0 : column === "reps" || column === "work" ? 1 : 2);

/**
 * What the cells of a row say beside the name.
 *
 * @param cells The row.
 * @param table What its columns hold.
 */
export const readRow = (cells: readonly Cell[], { columns, headings, above }: Omit<OpenTable, "divider">): Row => {
  const isOfSets = columns.includes("set");
  const rows = cells
    .map((cell, place) => ({ cell, column: columns[place] ?? "other", heading: headings[place] ?? "", place }))
    // Apps repeat some words in every row, and write 0 for what a set has not.
    .filter(
      ({ cell, column, place }) => !isOfSets || !(isZero(cell, column) || isRepeated(cell, column, above?.[place])),
    )
    .sort((a, b) => rank(a.column) - rank(b.column))
    .map(({ cell, column, heading }) => readCell(cell, ownColumn(cell, column, columns), heading));
  return { clauses: rows.flatMap(({ clauses }) => clauses), rest: rows.flatMap(({ rest }) => rest) };
};

/** A number alone under the heading of a week is reps, where the sets have a column of their own. */
const ownColumn = ({ text }: Cell, column: Column, columns: readonly Column[]): Column =>
  column === "work" && isNumber(text) && columns.includes("sets") && !columns.includes("reps") ? "reps" : column;

const isRepeated = ({ text }: Cell, column: Column, above: Cell | undefined): boolean =>
  column === "other" && text === above?.text;

const usualColumns: readonly Column[] = ["name", "sets", "reps"];

/** A cell that is a time and no more. */
const isRest = ({ text }: Cell): boolean => {
  const tokens = tokenize({ raw: text, plain: plainSigns(text) });
  return readBareRest(tokens, 0)?.next === tokens.length;
};

/** The columns of a row without a heading: a name, sets, reps. */
export const guessColumns = (cells: readonly Cell[], divider: Divider): OpenTable | undefined => {
  const [name, sets, reps] = cells;
  const isRow = name !== undefined && /\p{L}/u.test(name.text) && /^\d{1,2}$/.test(sets?.text ?? "");
  if (!isRow || reps === undefined || !/^\d/.test(reps.text)) return undefined;
  const row = readRow(cells, { columns: ["name", "sets", "reps"], headings: [] });
  const columns = cells.map((cell, place): Column => usualColumns[place] ?? (isRest(cell) ? "rest" : "work"));
  return row.clauses.some(isTarget) ? { columns, headings: [], divider } : undefined;
};
