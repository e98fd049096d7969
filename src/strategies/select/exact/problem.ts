import type { Row } from "../row";

/** A lift in one of its forms: what can be chosen. */
export interface Column {
  /** The lift. */
  readonly row: Row;
  /** Place of the form. */
  readonly form: number;
  /** The group of which at most one column is chosen. */
  readonly group: number;
}

/**
 * A sum over the chosen columns with what it is worth: a concave function, straight between its knots. Over the last
 * knot nothing is allowed.
 */
export interface Total {
  /** Sums at the knots, rising. */
  readonly at: readonly number[];
  /** Worth at the knots. */
  readonly worth: readonly number[];
  /** Least and greatest slope, the range in which a price of one unit is looked for. */
  readonly low: number;
  /** The greatest of them. */
  readonly high: number;
  /** About what a set adds: prices are changed in steps that suit it. */
  readonly unit: number;
}

/** Which total is time. */
export const timeAt = 0;

/** Columns of which at most one is chosen: the lifts of a family, or one lift that must be there. */
export interface Group {
  /** Place of its first column. */
  readonly first: number;
  /** Place after its last column. */
  readonly end: number;
  /** Whether one of them must be chosen. */
  readonly isForced: boolean;
}

/**
 * The choice of lifts, sets and pairs as numbers: choose at most one column of each group, and pairs of columns with
 * equal sets, so that what they are worth is greatest.
 */
export interface Problem {
  /** The columns, group by group. */
  readonly columns: readonly Column[];
  /** The groups. */
  readonly groups: readonly Group[];
  /** What each column is worth whatever else is chosen. */
  readonly worth: Float64Array;
  /** The totals; those from `priced` on are limits that are looked at only when a choice is complete. */
  readonly totals: readonly Total[];
  /** How many of the totals have a price in the bound. */
  readonly priced: number;
  /** Where the entries of a column begin; those of the next end them. */
  readonly starts: Int32Array;
  /** Where its entries without a price begin. */
  readonly pricedEnds: Int32Array;
  /** The total of each entry. */
  readonly totalOf: Int32Array;
  /** What the column adds to it. */
  readonly amount: Float64Array;
  /** Worth of what each column covers, by movement. */
  readonly covers: Float64Array;
  /** Most that covering each movement can be worth. */
  readonly coverMost: Float64Array;
  /** How far the totals without a price may be over their limit, all together. */
  readonly mostExcess: number;
  /** Seconds that two columns save when done by turns, by both places; 0 where they may not be. */
  readonly savings: Float64Array;
  /** Worth of a pair. */
  readonly pair: number;
}
