import type { Brief } from "../model/brief";
import { bodyStrengthGrade, highRepSkill } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { ScoredLift } from "../model/objective";
import { type Level, levels, loadKinds, type Muscle, muscles, priorities, type Region } from "../model/vocabulary";
import { regionShare } from "./fractional-sets";
import { ownMuscleShare } from "./region-balance";
import {
  aboveLevelCost,
  coverageGroups,
  isolationCover,
  loadabilityWorth,
  muscleWorth,
  regionWeight,
} from "./score-weights";

/** What one lift adds to the sums of a score. */
export interface LiftPoints {
  /** What one set adds to each of the sums that grow by sets: they stand where `effortAt` and its like say. */
  readonly perSet: Float64Array;
  /** How much of each coverage group the lift covers. */
  readonly covers: Float64Array;
  /** Whether few coaches reach for it. */
  readonly isUnusual: boolean;
  /** Cost of skill and strength. */
  readonly skill: number;
  /** Worth of four sets of it as a main lift. */
  readonly main: number;
}

/** What of a brief the points of a lift depend on. */
export type PointsBrief = Pick<Brief, "goal" | "level" | "priority">;

/** The muscles whose stimulus is worth something, in the order of the word list. */
export const worthyMuscles: readonly Muscle[] = /* @__PURE__ */ muscles.filter(
  (muscle) => muscleWorth[muscle] !== undefined,
);

const placeAfterMuscles = (places: number): number => worthyMuscles.length + places;

/** Parts of a set in which doses are counted: shares are halves, and loadability is weighed in twentieths. */
export const doseUnits = 40;

/** Where the effort of all sets stands among the sums that grow by sets: behind the doses of worthy muscles. */
export const effortAt = /* @__PURE__ */ placeAfterMuscles(0);
/** Where their low-back score stands. */
export const lowBackAt = /* @__PURE__ */ placeAfterMuscles(1);
/** Where the sets that count for legs stand; a lift of both regions counts half to each. */
export const legsAt = /* @__PURE__ */ placeAfterMuscles(2);
/** Where the sets that count for back stand. */
export const backAt = /* @__PURE__ */ placeAfterMuscles(3);
/** Where the fractional sets of leg muscles by leg lifts stand. */
export const ownLegsAt = /* @__PURE__ */ placeAfterMuscles(4);
/** Where the fractional sets of back muscles by back lifts stand. */
export const ownBackAt = /* @__PURE__ */ placeAfterMuscles(5);
/** How many sums grow by sets. */
export const sumsBySets = /* @__PURE__ */ placeAfterMuscles(6);

/** Weight of a region by priority. */
export const weightOf = (region: Region | undefined, { priority }: Pick<Brief, "priority">): number => {
  if (priority === "balanced" || (region !== "legs" && region !== "back")) return regionWeight.even;
  return region === priority ? regionWeight.named : regionWeight.other;
};

const isHighRep = ({ goal }: PointsBrief): boolean => goal === "work-capacity" || goal === "endurance";

/** Cost of a lift that high reps do not suit: a heavy bar tires form first, least in squats and lunges one knows. */
const highRepCost = ({ exercise: { demand, pattern }, load }: PointsLift, { level }: PointsBrief): number => {
  if (demand.strength >= bodyStrengthGrade) return aboveLevelCost.reps;
  if (load !== "barbell" || demand.systemic < 3) return 0;
  const isSquat = pattern === "squat" || pattern === "lunge";
  return isSquat && level !== "beginner" ? aboveLevelCost.heavySquat : aboveLevelCost.reps;
};

const skillCost = (lift: PointsLift, brief: PointsBrief): number => {
  const { strength, skill } = lift.exercise.demand;
  const suited = 2 * (levels.indexOf(brief.level) + 1) - 1;
  let cost = aboveLevelCost.strength * Math.max(0, strength - suited);
  if (isHighRep(brief) && skill > highRepSkill) cost += aboveLevelCost.skill;
  if (isHighRep(brief)) cost += highRepCost(lift, brief);
  if (brief.level === "beginner") cost += aboveLevelCost.beginnerSkill * (skill - 1);
  return cost;
};

const coversOf = (exercise: Exercise, level: Level): Float64Array =>
  Float64Array.from(coverageGroups, (group) => {
    if (!exercise.hardSet || !group.has(exercise)) return 0;
    const part = group.prefersCompound && exercise.mechanics === "isolation" ? isolationCover : 1;
    return part * loadabilityWorth[level][exercise.loadability];
  });

/** All of it without rounding: set counts times these add up to the same in any order, and come off as they went in. */
const perSetOf = (exercise: Exercise, level: Level): Float64Array => {
  const perSet = new Float64Array(sumsBySets);
  perSet[lowBackAt] = exercise.demand.lowBack;
  if (!exercise.hardSet) return perSet;
  const units = Math.round(doseUnits * loadabilityWorth[level][exercise.loadability]);
  for (const { muscle, share } of exercise.muscles) {
    const at = worthyMuscles.indexOf(muscle);
    if (share >= 0.5 && at >= 0) perSet[at] = units * share;
  }
  perSet[effortAt] = (2 + exercise.demand.systemic) / 4;
  perSet[legsAt] = regionShare(exercise, "legs");
  perSet[backAt] = regionShare(exercise, "back");
  perSet[ownLegsAt] = ownMuscleShare(exercise, "legs");
  perSet[ownBackAt] = ownMuscleShare(exercise, "back");
  return perSet;
};

const mainOf = ({ exercise, load }: PointsLift, brief: PointsBrief): number => {
  const [first, second] = exercise.regions;
  const isBoth = (first === "legs" && second === "back") || (first === "back" && second === "legs");
  const weight = isBoth ? (weightOf(first, brief) + weightOf(second, brief)) / 2 : weightOf(first, brief);
  return weight * (load === "barbell" ? 1 : 0.5);
};

const makePoints = (lift: PointsLift, brief: PointsBrief): LiftPoints => ({
  perSet: perSetOf(lift.exercise, brief.level),
  covers: coversOf(lift.exercise, brief.level),
  isUnusual: lift.exercise.unusual === true,
  skill: skillCost(lift, brief),
  main: mainOf(lift, brief),
});

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
