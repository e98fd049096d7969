import { exercisesById } from "../compile/exercises-by-id";
import { musclePerSession, volumeRir } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { RecordedExercise, TrainingRecord } from "../model/record";
import { spacingDays, spacingDaysHard, weekDays } from "../model/record-defaults";
import { type Muscle, muscles } from "../model/vocabulary";
import { dayNumber } from "./day-number";
import { didTrain, isSetDone } from "./did-train";
import { muscleDoses } from "./muscle-doses";

/** How one muscle stands after what was trained lately. */
export interface MuscleTraining {
  /** The muscle. */
  readonly muscle: Muscle;
  /** Fractional sets of the last seven days, today left out. */
  readonly weekSets: number;
  /** Days since it was last trained. */
  readonly daysAgo: number;
  /** Fractional sets of the days that lie closer than they should; 0 where it is recovered. */
  readonly closeSets: number;
  /** Days that should lie between: 2, or 3 after sets to failure or very many sets. */
  readonly spacingDays: number;
  /** Whether they do. */
  readonly isRecovered: boolean;
}

/** Sets that count as volume: a set of which nobody noted what was left counts, one without a rep does not. */
const hardSetsOf = ({ sets }: RecordedExercise): number =>
  sets.filter((set) => set.kind !== "ramp" && isSetDone(set) && (set.rir ?? 0) <= volumeRir).length;

/** Whether a working set went to failure; one that failed at its first rep did. */
const wentToFailure = ({ sets }: RecordedExercise): boolean =>
  sets.some(({ kind, rir }) => kind !== "ramp" && rir === 0);

interface Day {
  readonly ago: number;
  readonly doses: Float64Array;
  readonly failed: ReadonlySet<Muscle>;
}

const daysOf = (records: readonly TrainingRecord[], today: string, exercises: readonly Exercise[]): readonly Day[] => {
  const byId = exercisesById(exercises);
  const byDay = new Map<number, RecordedExercise[]>();
  for (const { day, entries } of records) {
    const ago = dayNumber(today) - dayNumber(day);
    if (ago >= 0) byDay.set(ago, [...(byDay.get(ago) ?? []), ...entries.filter(didTrain)]);
  }
  return [...byDay].map(([ago, entries]) => {
    const lifts = entries.flatMap((entry) => {
      const exercise = byId.get(entry.exercise);
      return exercise === undefined ? [] : [{ exercise, sets: hardSetsOf(entry), entry }];
    });
    const toFailure = lifts.filter(({ entry }) => wentToFailure(entry));
    const failed = new Set(
      toFailure.flatMap(({ exercise }) =>
        exercise.muscles.filter(({ share }) => share === 1).map(({ muscle }) => muscle),
      ),
    );
    return { ago, doses: muscleDoses(lifts), failed };
  });
};

/**
 * How each muscle that was trained in the last seven days stands: its fractional sets of the week so far, and whether
 * its rest is long enough.
 *
 * @param records What was trained.
 * @param today The day it is counted from, YYYY-MM-DD.
 * @param exercises The catalogue; what it does not know is passed over.
 */
export const recentTraining = (
  records: readonly TrainingRecord[],
  today: string,
  exercises: readonly Exercise[],
): readonly MuscleTraining[] => {
  const days = daysOf(records, today, exercises).filter(({ ago }) => ago <= weekDays);
  return muscles.flatMap((muscle, at) => {
    const trained = days.filter(({ doses }) => (doses[at] ?? 0) > 0).sort((a, b) => a.ago - b.ago);
    const [last] = trained;
    if (last === undefined) return [];
    const isHard = last.failed.has(muscle) || (last.doses[at] ?? 0) > musclePerSession;
    const spacing = isHard ? spacingDaysHard : spacingDays;
    const setsOf = (some: readonly Day[]): number => some.reduce((sum, { doses }) => sum + (doses[at] ?? 0), 0);
    return [
      {
        muscle,
        weekSets: setsOf(trained.filter(({ ago }) => ago > 0)),
        daysAgo: last.ago,
        closeSets: setsOf(trained.filter(({ ago }) => ago < spacing)),
        spacingDays: spacing,
        isRecovered: last.ago >= spacing,
      },
    ];
  });
};
