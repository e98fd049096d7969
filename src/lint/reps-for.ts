import { bodyStrengthGrade, loadLimitedGrade } from "../model/defaults";
import type { KnownItem } from "../model/plan";
import type { Goal } from "../model/vocabulary";

/** Fewest and most reps. */
export interface RepRange {
  /** Fewest. */
  readonly min: number;
  /** Most. */
  readonly max: number;
}

// @__NO_SIDE_EFFECTS__
const range = (min: number, max: number): RepRange => ({ min, max });

/** Reps of a main compound, of another compound, and of an isolation, by goal; our default inside what coaches use. */
const ranges: {
  readonly [G in Goal]: { readonly main: RepRange; readonly other: RepRange; readonly isolation: RepRange };
} = {
  strength: { main: range(1, 6), other: range(5, 8), isolation: range(8, 15) },
  hypertrophy: { main: range(5, 12), other: range(8, 15), isolation: range(10, 20) },
  general: { main: range(5, 10), other: range(8, 12), isolation: range(10, 15) },
  "work-capacity": { main: range(8, 12), other: range(10, 15), isolation: range(12, 25) },
  endurance: { main: range(8, 12), other: range(10, 15), isolation: range(12, 25) },
};
/** Reps that grow muscle when the effort is right. */
export const growingReps: RepRange = /* @__PURE__ */ range(5, 30);
/** Reps of work that can hardly be loaded. */
const loadLimitedReps: RepRange = /* @__PURE__ */ range(8, 30);

/**
 * Reps that suit an item by goal: of a compound that is not marked as main, those of a main lift as well, since most
 * plans do not mark it; work that can hardly be loaded goes by effort.
 *
 * @returns Nothing where reps are not the point, or the body alone decides how many there are.
 */
export const repsFor = ({ exercise, role }: KnownItem, goal: Goal): RepRange | undefined => {
  if (!exercise.hardSet || exercise.unit !== "reps" || role === "activation") return undefined;
  if (exercise.demand.strength >= bodyStrengthGrade) return undefined;
  if (exercise.loadability <= loadLimitedGrade) return loadLimitedReps;
  const { main, other, isolation } = ranges[goal];
  if (exercise.mechanics === "isolation") return isolation;
  return role === "main" ? main : { min: main.min, max: other.max };
};
