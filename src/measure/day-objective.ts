import type { Brief } from "../model/brief";
import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { Objective, ScoredLift } from "../model/objective";
import { type Level, muscles, type Region } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import { brokenDayPromise, type DayCoverage, dayCoverage, dayMuscleWorth } from "./day-weights";
import { regionShare } from "./fractional-sets";
import { muscleDoses } from "./muscle-doses";
import { loadabilityWorth, stimulus } from "./score-weights";
import { makeWeekPart, type ScorePart } from "./week-part";

/**
 * Whether a day trains legs and back both: only then does one of them come before the other, and only then are they
 * balanced.
 */
export const trainsLegsAndBack = (regions: readonly Region[]): boolean =>
  regions.includes("legs") && regions.includes("back");

/** Whether a day is one of back and legs alone, which the objective is made for. */
const isPlainDay = (regions: readonly Region[]): boolean => regions.length === 2 && trainsLegsAndBack(regions);

/** Muscles outside back and legs that a day is for, by their place in the word list. */
const worthsOf = (regions: readonly Region[]): readonly { readonly at: number; readonly worth: number }[] =>
  muscles.flatMap((muscle, at) => {
    const { region } = muscleFacts[muscle];
    const worth = dayMuscleWorth[muscle] ?? 0;
    // The trunk has its place at the end of any day.
    return worth > 0 && (regions.includes(region) || region === "core") ? [{ at, worth }] : [];
  });

const isHit = (exercise: Exercise, region: Region): boolean => exercise.hardSet && regionShare(exercise, region) > 0;

const isOther = (region: Region): boolean => region !== "legs" && region !== "back";

interface Covered {
  readonly at: number;
  readonly part: number;
}

/** Movements that an exercise covers, by their place in a list. */
const makeCovers = (coverage: readonly DayCoverage[]) => {
  const known = new WeakMap<Exercise, readonly Covered[]>();
  return (exercise: Exercise): readonly Covered[] => {
    const found =
      known.get(exercise) ??
      coverage.map(({ cover }, at) => ({ at, part: cover(exercise) })).filter(({ part }) => part > 0);
    known.set(exercise, found);
    return found;
  };
};

/** What a day of other regions than back and legs is worth besides: their muscles, their movements, each region at all. */
const makeDayPart = (regions: readonly Region[], level: Level): ScorePart => {
  const loads = loadabilityWorth[level];
  const worthOf = ({ loadability }: Exercise): number => loads[loadability];
  const worths = worthsOf(regions);
  const coverage = dayCoverage.filter(({ region }) => regions.includes(region) || region === "core");
  const coversOf = makeCovers(coverage);
  const others = regions.filter(isOther);
  return (lifts) => {
    const doses = muscleDoses(lifts, worthOf);
    const covered = new Float64Array(coverage.length);
    let sum = 0;
    for (const { at, worth } of worths) sum += worth * stimulus(doses[at] ?? 0);
    for (const { exercise } of lifts) {
      for (const { at, part } of coversOf(exercise)) covered[at] = Math.max(covered[at] ?? 0, part * worthOf(exercise));
    }
    for (let at = 0; at < coverage.length; at += 1) sum += (coverage[at]?.worth ?? 0) * (covered[at] ?? 0);
    for (const region of others) {
      if (!lifts.some(({ exercise }) => isHit(exercise, region))) sum -= brokenDayPromise;
    }
    return sum;
  };
};

const makeDayParts = (regions: readonly Region[]): { readonly [L in Level]: ScorePart } => ({
  beginner: makeDayPart(regions, "beginner"),
  intermediate: makeDayPart(regions, "intermediate"),
  advanced: makeDayPart(regions, "advanced"),
});

/** The part of the score that holds back and legs against each other. */
const balancePart = "balance";

/** What a day's objective adds to the one it was made from: with it a search need not score whole sessions anew. */
export interface DayAddition {
  /** Whether the part that holds back and legs against each other counts. */
  readonly isBalanced: boolean;
  /** What comes on top. */
  readonly worthOf: (lifts: readonly ScoredLift[], level: Level) => number;
}

const additions = new WeakMap<Objective, DayAddition>();

/** What an objective adds to the library's own; nothing where it is another one. */
export const dayAddition = (objective: Objective): DayAddition | undefined => additions.get(objective);

/**
 * The library's objective for a day that is not one of back and legs alone, or that is part of a week; the same
 * objective for any other day.
 *
 * @param objective The library's objective; its part `balance` counts where back and legs are both trained.
 * @param regions Regions of the day.
 * @param share What the other days of the week mean for this one.
 */
export const dayObjective = (objective: Objective, regions: readonly Region[], share?: WeekShare): Objective => {
  if (isPlainDay(regions) && share === undefined) return objective;
  const isBoth = trainsLegsAndBack(regions);
  const weekPart = share === undefined ? undefined : makeWeekPart(share);
  const dayParts = isPlainDay(regions) ? undefined : makeDayParts(regions);
  const dayWorth = (lifts: readonly ScoredLift[], level: Level): number => dayParts?.[level](lifts) ?? 0;
  const weekWorth = (lifts: readonly ScoredLift[]): number => weekPart?.(lifts) ?? 0;
  const made: Objective = Object.freeze({
    name: objective.name,
    score: (lifts: readonly ScoredLift[], pairs: number, brief: Brief) => {
      const { total, parts } = objective.score(lifts, pairs, brief);
      const balance = isBoth ? 0 : (parts[balancePart] ?? 0);
      const day = dayWorth(lifts, brief.level);
      const week = weekWorth(lifts);
      return {
        total: total - balance + day + week,
        parts: { ...parts, [balancePart]: (parts[balancePart] ?? 0) - balance, day, week },
      };
    },
  });
  additions.set(made, {
    isBalanced: isBoth,
    worthOf: (lifts, level) => dayWorth(lifts, level) + weekWorth(lifts),
  });
  return made;
};
