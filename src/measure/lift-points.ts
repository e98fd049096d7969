import type { Brief } from "../model/brief";
import { skillAllowed } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { ScoredLift } from "../model/objective";
import { type Level, levels, loadKinds, type Muscle, muscles, priorities, type Region } from "../model/vocabulary";
import { regionShare } from "./fractional-sets";
import {
  aboveLevelCost,
  coverageGroups,
  isolationCover,
  loadabilityWorth,
  muscleWorth,
  regionWeight,
} from "./score-weights";

/**
 * What one lift adds to the sums of a score, for each of its sets and for being there. Set counts times these add up
 * without rounding, in any order, so that a search can add and take away instead of counting anew.
 */
export interface LiftPoints {
  /** Places in `worthyMuscles` of the muscles that the lift trains. */
  readonly muscles: readonly number[];
  /** Dose of each of them by one set, in `doseUnits` of a set. */
  readonly doses: readonly number[];
  /** How much of each coverage group the lift covers. */
  readonly covers: readonly number[];
  /** Effort of one set. */
  readonly effort: number;
  /** Low-back score of one set. */
  readonly lowBack: number;
  /** Whether few coaches reach for it. */
  readonly isUnusual: boolean;
  /** Cost of skill and strength. */
  readonly skill: number;
  /** Part of a hard set that counts for legs. */
  readonly legs: number;
  /** Part of a hard set that counts for back. */
  readonly back: number;
  /** Worth of four sets of it as a main lift. */
  readonly main: number;
}

/** What of a brief the points of a lift depend on. */
export type PointsBrief = Pick<Brief, "goal" | "level" | "priority">;

/** The muscles whose stimulus is worth something, in the order of the word list. */
export const worthyMuscles: readonly Muscle[] = muscles.filter((muscle) => muscleWorth[muscle] !== undefined);

/** Parts of a set in which doses are counted: shares are halves, and loadability is weighed in twentieths. */
export const doseUnits = 40;

/** Weight of a region by priority. */
export const weightOf = (region: Region | undefined, { priority }: Pick<Brief, "priority">): number => {
  if (priority === "balanced" || (region !== "legs" && region !== "back")) return regionWeight.even;
  return region === priority ? regionWeight.named : regionWeight.other;
};

const isHighRep = ({ goal }: PointsBrief): boolean => goal === "work-capacity" || goal === "endurance";

const skillCost = ({ exercise, load }: PointsLift, brief: PointsBrief): number => {
  const strength = 2 * (levels.indexOf(brief.level) + 1) - 1;
  const isUnfit = exercise.demand.strength >= 2 || (load === "barbell" && exercise.demand.systemic === 3);
  let cost = aboveLevelCost.strength * Math.max(0, exercise.demand.strength - strength);
  if (isHighRep(brief) && exercise.demand.skill > skillAllowed(brief.goal, brief.level)) cost += aboveLevelCost.skill;
  if (isHighRep(brief) && isUnfit) cost += aboveLevelCost.reps;
  if (brief.level === "beginner") cost += aboveLevelCost.beginnerSkill * (exercise.demand.skill - 1);
  return cost;
};

const coversOf = (exercise: Exercise, level: Level): readonly number[] =>
  coverageGroups.map((group) => {
    if (!exercise.hardSet || !group.has(exercise)) return 0;
    const part = group.prefersCompound && exercise.mechanics === "isolation" ? isolationCover : 1;
    return part * loadabilityWorth[level][exercise.loadability];
  });

const mainOf = ({ exercise, load }: PointsLift, brief: PointsBrief): number => {
  const [first, second] = exercise.regions;
  const isBoth = (first === "legs" && second === "back") || (first === "back" && second === "legs");
  const weight = isBoth ? (weightOf(first, brief) + weightOf(second, brief)) / 2 : weightOf(first, brief);
  return weight * (load === "barbell" ? 1 : 0.5);
};

const makePoints = (lift: PointsLift, brief: PointsBrief): LiftPoints => {
  const { exercise } = lift;
  const trained = exercise.hardSet
    ? exercise.muscles.filter(({ muscle, share }) => share >= 0.5 && muscleWorth[muscle] !== undefined)
    : [];
  const units = Math.round(doseUnits * loadabilityWorth[brief.level][exercise.loadability]);
  return {
    muscles: trained.map(({ muscle }) => worthyMuscles.indexOf(muscle)),
    doses: trained.map(({ share }) => units * share),
    covers: coversOf(exercise, brief.level),
    effort: exercise.hardSet ? (2 + exercise.demand.systemic) / 4 : 0,
    lowBack: exercise.demand.lowBack,
    isUnusual: exercise.unusual === true,
    skill: skillCost(lift, brief),
    legs: exercise.hardSet ? regionShare(exercise, "legs") : 0,
    back: exercise.hardSet ? regionShare(exercise, "back") : 0,
    main: mainOf(lift, brief),
  };
};

type PointsLift = Pick<ScoredLift, "exercise" | "load">;

/** One number for each setting that the points of an exercise depend on. */
const settingNumber = ({ load }: PointsLift, brief: PointsBrief): number =>
  ((loadKinds.indexOf(load) * priorities.length + priorities.indexOf(brief.priority)) * levels.length +
    levels.indexOf(brief.level)) *
    2 +
  (isHighRep(brief) ? 1 : 0);

const cache = new WeakMap<Exercise, Map<number, LiftPoints>>();

/**
 * The points of a lift, worked out once for each setting.
 *
 * @param lift Its exercise is not changed afterwards.
 */
export const liftPoints = (lift: PointsLift, brief: PointsBrief): LiftPoints => {
  const ofExercise = cache.get(lift.exercise) ?? new Map<number, LiftPoints>();
  const setting = settingNumber(lift, brief);
  const known = ofExercise.get(setting) ?? makePoints(lift, brief);
  if (ofExercise.size === 0) cache.set(lift.exercise, ofExercise);
  ofExercise.set(setting, known);
  return known;
};
