import { exercisesById } from "../compile/exercises-by-id";
import { closeLowBack, fewDirectSets, fullDirectSets, musclePerSessionHint, weeklyTarget } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { TrainingRecord } from "../model/record";
import { weekDays } from "../model/record-defaults";
import type { DayTemplate } from "../model/split";
import type { Goal, Muscle, Pattern, Priority, Region } from "../model/vocabulary";
import type { MuscleNeed, WeekShare } from "../model/week-share";
import { dayNumber } from "./day-number";
import { didTrain } from "./did-train";
import { type MuscleTraining, recentTraining } from "./recent-training";
import { volumeTargets } from "./volume-targets";

/** The day that records are read for. */
export interface RecordedWeek {
  /** What was trained. */
  readonly records: readonly TrainingRecord[];
  /** The day, YYYY-MM-DD. */
  readonly today: string;
  /** The catalogue. */
  readonly exercises: readonly Exercise[];
  /** What is trained for. */
  readonly goal: Goal;
  /** The region that was named. */
  readonly priority: Priority;
  /** The template of the day. */
  readonly template: DayTemplate;
}

/** Movements that seven days should not be without. */
const weeklyMovements: readonly Pattern[] = ["hinge", "horizontal-pull", "vertical-pull", "knee-flexion", "calf"];

/** Whether a muscle was trained too shortly ago to be trained as usual: a set or two say nothing. */
const isTired = ({ isRecovered, closeSets }: MuscleTraining): boolean => !isRecovered && closeSets > fewDirectSets;

const regionOf = (muscle: Muscle): Region => muscleFacts[muscle].region;

/** Muscles of the day that were trained too shortly ago; those of a region that was named are the person's own wish. */
export const tiredMuscles = (
  trained: readonly MuscleTraining[],
  { priority, template }: Pick<RecordedWeek, "priority" | "template">,
): readonly Muscle[] =>
  trained
    .filter(isTired)
    .map(({ muscle }) => muscle)
    .filter((muscle) => template.regions.includes(regionOf(muscle)) && regionOf(muscle) !== priority);

const needsOf = (trained: readonly MuscleTraining[], week: RecordedWeek): readonly MuscleNeed[] => {
  const tired = tiredMuscles(trained, week);
  const setsOf = (muscle: Muscle): number => trained.find((one) => one.muscle === muscle)?.weekSets ?? 0;
  const rested = volumeTargets(week.goal)
    .filter(({ muscle }) => week.template.regions.includes(regionOf(muscle)) && !tired.includes(muscle))
    .map(({ muscle, least }) => ({
      muscle,
      least: Math.min(musclePerSessionHint, Math.max(0, least - setsOf(muscle))),
      most: Math.max(fullDirectSets, weeklyTarget.high - setsOf(muscle)),
    }));
  return [...tired.map((muscle) => ({ muscle, least: 0, most: fewDirectSets })), ...rested];
};

/** Records of the last seven days by how many days ago they are, with the low-back score of each. */
const recentDays = ({ records, today, exercises }: RecordedWeek) => {
  const byId = exercisesById(exercises);
  return records.flatMap(({ day, entries }) => {
    const ago = dayNumber(today) - dayNumber(day);
    if (ago < 0 || ago > weekDays) return [];
    const lifts = entries.filter(didTrain).flatMap(({ exercise: id, sets }) => {
      const exercise = byId.get(id);
      return exercise === undefined ? [] : [{ exercise, sets: sets.filter(({ kind }) => kind !== "ramp").length }];
    });
    return [{ ago, lifts, lowBack: lifts.reduce((sum, lift) => sum + lift.sets * lift.exercise.demand.lowBack, 0) }];
  });
};

const lowBackMost = (days: ReturnType<typeof recentDays>): { readonly lowBackMost?: number } => {
  const limits = days.flatMap(({ ago, lowBack }) =>
    closeLowBack
      .filter(({ hours }) => 24 * ago < hours && lowBack > 0)
      .map(({ sum, least }) => Math.max(least, sum - lowBack)),
  );
  return limits.length === 0 ? {} : { lowBackMost: Math.min(...limits) };
};

/**
 * What the last seven days of training mean for a session, as the other days of a week do: rest for muscles and low
 * back that were trained shortly before, sets that muscles still lack, movements that were not done.
 *
 * @returns Nothing when nothing that the catalogue knows was trained in them.
 */
export const shareOfRecords = (week: RecordedWeek): WeekShare | undefined => {
  const days = recentDays(week).filter(({ lifts }) => lifts.length > 0);
  if (days.length === 0) return undefined;
  const trained = recentTraining(week.records, week.today, week.exercises);
  const done = new Set(days.flatMap(({ lifts }) => lifts.map(({ exercise }) => exercise.pattern)));
  const offered = new Set(week.template.slots.flatMap((slot) => (slot.kind === "pattern" ? slot.patterns : [])));
  return {
    muscles: needsOf(trained, week),
    groups: [],
    ...lowBackMost(days),
    elsewhere: [],
    families: [],
    led: [],
    turn: [],
    uncovered: weeklyMovements.filter((pattern) => offered.has(pattern) && !done.has(pattern)),
  };
};
