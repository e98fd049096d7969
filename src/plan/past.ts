import type { TrainingRecord } from "../model/record";
import type { WeekPlace } from "./easy-week";
import type { Matched } from "./match-records";

/** What was trained, and what it was beside the programme. */
export interface Past {
  /** Everything that was trained up to the day, the newest last. */
  readonly records: readonly TrainingRecord[];
  /** The day, YYYY-MM-DD. */
  readonly today: string;
  /** Which sessions of the programme were done. */
  readonly matched: Matched;
  /** Where each week of the programme stands. */
  readonly places: readonly WeekPlace[];
}
