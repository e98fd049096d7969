import type { LoadedSet } from "../../model/loaded-set";
import type { Prescription, Target } from "../../model/prescription";
import type { Exposure } from "../../model/progression";

/** How a session of a lift went, beside what was planned. */
export type Outcome = "failed" | "met" | "better";

const rangeOf = (target: Target): { readonly min: number; readonly max: number } | undefined => {
  if (target.kind === "reps") return target;
  return target.kind === "amrap" ? { min: target.min, max: target.min } : undefined;
};

/** The heaviest load of a session. */
export const topKg = ({ sets }: Exposure): number => Math.max(...sets.map(({ kg }) => kg));

/** Its sets at the heaviest load. */
export const topSets = (exposure: Exposure): readonly LoadedSet[] => {
  const top = topKg(exposure);
  return exposure.sets.filter(({ kg }) => kg === top);
};

/**
 * How a session went by its sets at the heaviest load: failed when one of them fell short of the fewest reps, better
 * when all had the most reps with one left (or nobody noted what was left). Too few sets are no failure of the load.
 */
export const outcomeOf = (exposure: Exposure, prescription: Prescription): Outcome => {
  const range = rangeOf((exposure.planned ?? { prescription }).prescription.target);
  const sets = topSets(exposure);
  if (range === undefined) return "met";
  if (sets.some(({ reps }) => reps < range.min)) return "failed";
  const isFull = exposure.sets.length >= Math.min(prescription.sets, 2);
  const isBetter = sets.every(({ reps, rir }) => reps >= range.max && (rir === undefined || rir >= 1));
  return isFull && isBetter ? "better" : "met";
};

/** How many of the newest sessions in a row failed at one load. */
export const failuresInARow = (history: readonly Exposure[], prescription: Prescription): number => {
  const [last] = history;
  if (last === undefined) return 0;
  const load = topKg(last);
  let count = 0;
  for (const exposure of history) {
    if (topKg(exposure) !== load || outcomeOf(exposure, prescription) !== "failed") break;
    count += 1;
  }
  return count;
};

/** Whether some set left nothing where the plan asks for reps in reserve. */
export const wasAllOut = (exposure: Exposure, { effort }: Prescription): boolean =>
  effort?.kind === "rir" && effort.min > 0 && topSets(exposure).some(({ rir }) => rir === 0);
