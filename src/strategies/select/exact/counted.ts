import type { Row } from "../row";
import type { Total } from "./problem";

/** A total with what a lift in one of its forms adds to it. */
export interface Counted extends Total {
  /** Amount that a form adds. */
  readonly of: (row: Row, form: number) => number;
}

/** No price of about a set is higher. */
export const highestPrice = 20;

/** Working sets of a form. */
export const setsOf = ({ forms }: Row, form: number): number => forms.sets[form] ?? 0;

/** Counts the same for each set. */
export const eachSet =
  (of: (row: Row) => number): Counted["of"] =>
  (row, form) =>
    setsOf(row, form) * of(row);

/** Counts one of the points of each set. */
export const pointsOfSet = (at: number): Counted["of"] => eachSet(({ points }) => points.perSet[at] ?? 0);
