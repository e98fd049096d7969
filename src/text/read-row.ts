import type { Clause } from "./clause";
import type { Column, OpenTable } from "./draft";
import { isTarget, scanClauses } from "./scan-clauses";
import { plainSigns } from "./source-line";
import type { Cell } from "./table-cells";
import { tokenize } from "./tokenize";
import { isLinkOnly } from "./trim-links";

/** What the cells of a row say beside the name. */
export interface Row {
  /** What was understood. */
  readonly clauses: readonly Clause[];
  /** Cells, or words of them, that say something else. */
  readonly rest: readonly Cell[];
}

const isEmpty = ({ text }: Cell): boolean => !/[\p{L}\p{N}]/u.test(text);

const isNumber = (text: string): boolean => /^\d+([.,]\d+)?(\s*[-–]\s*\d+([.,]\d+)?)?$/.test(text);

/** The unit that a heading gives its numbers: "Rest (min)", "Load (kg)". */
const unitIn = (heading: string, units: readonly string[], usual: string): string =>
  units.find((unit) => new RegExp(`\\b${unit}`, "i").test(heading)) ?? usual;

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
      return isNumber(text) ? `@ ${text} ${unitIn(heading, ["kg", "lb"], "")}` : text;
    case "effort":
      return isNumber(text) && heading.includes("%") ? `${text}%` : text;
    case "work":
    case "name":
    case "label":
    case "other":
      return text;
  }
};

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
    clauses: column === "reps" ? clauses.map(withoutSets) : clauses,
    rest: hasRest || clauses.length === 0 ? [cell] : [],
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
export const readRow = (cells: readonly Cell[], { columns, headings }: OpenTable): Row => {
  const rows = cells
    .map((cell, place) => ({ cell, column: columns[place] ?? "other", heading: headings[place] ?? "" }))
    .sort((a, b) => rank(a.column) - rank(b.column))
    .map(({ cell, column, heading }) => readCell(cell, column, heading));
  return { clauses: rows.flatMap(({ clauses }) => clauses), rest: rows.flatMap(({ rest }) => rest) };
};

/** The columns of a row without a heading: a name, sets, reps. */
export const guessColumns = (cells: readonly Cell[]): OpenTable | undefined => {
  const [name, sets, reps] = cells;
  const isRow = name !== undefined && /\p{L}/u.test(name.text) && /^\d{1,2}$/.test(sets?.text ?? "");
  if (!isRow || reps === undefined || !/^\d/.test(reps.text)) return undefined;
  const row = readRow(cells, { columns: ["name", "sets", "reps"], headings: [] });
  const columns = cells.map((_, place): Column => (["name", "sets", "reps"] as const)[place] ?? "work");
  return row.clauses.some(isTarget) ? { columns, headings: [] } : undefined;
};
