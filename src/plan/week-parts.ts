import type { Parts } from "../build/parts";
import type { SplitTemplate } from "../model/split";

/** What a builder of weeks is made of. */
export interface WeekParts extends Parts {
  /** Splits that options may name; where two suit as well, the earlier one is taken. */
  readonly splits: readonly SplitTemplate[];
}
