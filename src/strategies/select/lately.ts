import { lastTrainedDays } from "../../measure/last-trained";
import { latelyDays } from "../../model/defaults";
import type { Exercise } from "../../model/exercise";
import type { BuildBrief } from "../../model/strategy";

/** What it counts against a lift that it was trained lately, in tenths of a point: below 0 it speaks for it. */
export interface Lately {
  /** As the main lift of its half. */
  readonly main: number;
  /** In any other role. */
  readonly other: number;
}

const notLately: Lately = { main: 0, other: 0 };
/** Another lift of about the same worth takes a turn; a main lift does not wait. All of these are our defaults. */
const takesTurns: Lately = { main: 0, other: 3 };
/**
 * Whoever trains for strength goes on with the big lifts that they trained: what shall grow is trained all the time.
 */
const goesOn: Lately = { main: -4, other: 0 };

/** Looks up how each exercise counts for having been trained in the last days. */
export const latelyIn = (brief: Pick<BuildBrief, "history" | "today" | "goal">): ((exercise: Exercise) => Lately) => {
  const ago = lastTrainedDays(brief);
  return ({ id, mechanics }) => {
    if ((ago.get(id) ?? Number.POSITIVE_INFINITY) > latelyDays) return notLately;
    return brief.goal === "strength" && mechanics === "compound" ? goesOn : takesTurns;
  };
};
