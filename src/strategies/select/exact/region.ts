import type { Problem } from "./problem";

/** A part of all choices: which columns may still be chosen, and which groups must be. */
export interface Region {
  /** The columns that are left, rising, and so group by group. */
  readonly columns: Int32Array;
  /** 1 for each group of which a column must be chosen. */
  readonly isNeeded: Uint8Array;
}

/** All choices. */
export const wholeRegion = ({ columns, groups }: Problem): Region => ({
  columns: Int32Array.from(columns, (_, column) => column),
  isNeeded: Uint8Array.from(groups, ({ isForced }) => (isForced ? 1 : 0)),
});
