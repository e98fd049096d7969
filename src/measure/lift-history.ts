import type { LoadedSet } from "../model/loaded-set";
import type { RecordedSet, TrainingRecord } from "../model/record";
import { recordDays } from "../model/record-defaults";
import { dayNumber } from "./day-number";

/** What was done of a lift on one day. */
export interface LiftDay {
  /** Days ago. */
  readonly ago: number;
  /** Its loaded sets, in order; never empty. */
  readonly sets: readonly LoadedSet[];
}

const isLoaded = ({ kg = 0, reps = 0, kind }: RecordedSet): boolean => kind !== "ramp" && kg > 0 && reps > 0;

/**
 * What was done of a lift lately, the newest day first: working sets with load and reps of the last six weeks.
 *
 * @param exercise Its id.
 * @param records What was trained; days after `today` are passed over.
 * @param today The day it is counted from, YYYY-MM-DD.
 * @param window How many days it looks back. Default 42.
 */
export const liftHistory = (
  exercise: string,
  records: readonly TrainingRecord[],
  today: string,
  window = recordDays,
): readonly LiftDay[] => {
  const days = new Map<number, LoadedSet[]>();
  for (const { day, entries } of records) {
    const ago = dayNumber(today) - dayNumber(day);
    if (ago < 0 || ago > window) continue;
    for (const entry of entries) {
      if (entry.exercise !== exercise) continue;
      const sets = entry.sets
        .filter(isLoaded)
        .map(({ kg = 0, reps = 0, rir }) => ({ kg, reps, ...(rir === undefined ? {} : { rir }) }));
      if (sets.length > 0) days.set(ago, [...(days.get(ago) ?? []), ...sets]);
    }
  }
  return [...days].map(([ago, sets]) => ({ ago, sets })).sort((a, b) => a.ago - b.ago);
};
