import type { Problem } from "./problem";
import type { Region } from "./region";
import type { Options, Search } from "./search-state";

/** Whether a lift belongs in is asked before how it is done. */
const liftsFirst = 1e-3;

const byRow = (problem: Problem, columns: readonly number[]): readonly (readonly number[])[] => {
  const rows = new Map<number, number[]>();
  for (const column of columns) {
    const row = problem.columns[column]?.row.number ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  return [...rows.values()];
};

/** Parts of a group to look at apart: each lift, or the first forms where it is clear which lift is in. */
const partsOf = (
  problem: Problem,
  columns: readonly number[],
): { parts: readonly (readonly number[])[]; bonus: number } => {
  if (columns.length < 2) return { parts: [], bonus: 0 };
  const rows = byRow(
    problem,
    columns.filter((column) => column >= 0),
  );
  const [only] = rows;
  if (only === undefined || rows.length > 1 || columns.includes(-1)) return { parts: rows, bonus: liftsFirst };
  return { parts: only.slice(1).map((_, at) => only.slice(0, at + 1)), bonus: 0 };
};

/** The columns to look at apart: those of which it is least clear whether one of them belongs in. */
const leastClear = ({ problem, wanted }: Search, options: Options): readonly number[] => {
  let best: readonly number[] = [];
  let mostDoubt = Number.NEGATIVE_INFINITY;
  for (const columns of options) {
    const { parts, bonus } = partsOf(problem, columns);
    for (const part of parts) {
      const weight = weightOf(wanted, part);
      const doubt = weight * (1 - weight) + bonus;
      if (doubt <= mostDoubt) continue;
      mostDoubt = doubt;
      best = part;
    }
  }
  return best;
};

const weightOf = (wanted: Float64Array, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (wanted[column] ?? 0), 0);

/**
 * Splits a region in two: with one of some columns, and without all of them; the likelier part first.
 *
 * @param options What its groups may choose; one of them has a choice.
 */
export const branch = (search: Search, region: Region, options: Options): readonly [Region, Region] => {
  const { problem, wanted } = search;
  const part = leastClear(search, options);
  const inside = new Set(part);
  const group = problem.columns[part[0] ?? 0]?.group;
  const isNeeded = region.isNeeded.map((needed, at) => (at === group ? 1 : needed));
  const isWith = (column: number): boolean => inside.has(column) || problem.columns[column]?.group !== group;
  const within: Region = { columns: region.columns.filter(isWith), isNeeded };
  const without: Region = {
    columns: region.columns.filter((column) => !inside.has(column)),
    isNeeded: region.isNeeded,
  };
  return weightOf(wanted, part) >= 0.5 ? [within, without] : [without, within];
};
