import type { Brief } from "../model/brief";
import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { Objective, ScoredLift } from "../model/objective";
import { type Level, muscles, type Region } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import { brokenDayPromise, type DayCoverage, dayCoverage, dayMuscleWorth } from "./day-weights";
import { regionShare } from "./fractional-sets";
import { dosesOf } from "./muscle-doses";
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

/** What an exercise means for a day, worked out once: a search asks for it a hundred thousand times. */
interface DayFacts {
  /** What a set of it counts, by how well it can be loaded. */
  readonly worth: number;
  /** Movements that it covers, by their place in a list. */
  readonly covers: readonly Covered[];
  /** Regions of the day that it trains, by their place in a list. */
  readonly hits: readonly number[];
}

const makeFacts = (coverage: readonly DayCoverage[], others: readonly Region[], level: Level) => {
  const known = new Map<Exercise, DayFacts>();
  return (exercise: Exercise): DayFacts => {
    const found = known.get(exercise);
    if (found !== undefined) return found;
    const worth = loadabilityWorth[level][exercise.loadability];
    const covers = coverage.map(({ cover }, at) => ({ at, part: cover(exercise) * worth }));
    const made = {
      worth,
      covers: covers.filter(({ part }) => part > 0),
      hits: others.flatMap((region, at) => (isHit(exercise, region) ? [at] : [])),
    };
    known.set(exercise, made);
    return made;
  };
};

/**
 * What a day of other regions than back and legs is worth besides: their muscles, their movements, each region at all.
 */
const makeDayPart = (regions: readonly Region[], level: Level): ScorePart => {
  const worths = worthsOf(regions);
  const coverage = dayCoverage.filter(({ region }) => regions.includes(region) || region === "core");
  const others = regions.filter(isOther);
  const factsOf = makeFacts(coverage, others, level);
  return (lifts) => {
    const doses = new Float64Array(muscles.length);
    const covered = new Float64Array(coverage.length);
    const isTrained = new Uint8Array(others.length);
    for (const { exercise, sets } of lifts) {
      const { worth, covers, hits } = factsOf(exercise);
      for (const { at, share } of dosesOf(exercise)) doses[at] = (doses[at] ?? 0) + sets * worth * share;
      for (const { at, part } of covers) if (part > (covered[at] ?? 0)) covered[at] = part;
      for (const at of hits) isTrained[at] = 1;
    }
    let sum = 0;
    for (const { at, worth } of worths) sum += worth * stimulus(doses[at] ?? 0);
    for (let at = 0; at < coverage.length; at += 1) sum += (coverage[at]?.worth ?? 0) * (covered[at] ?? 0);
    for (const is of isTrained) sum -= (1 - is) * brokenDayPromise;
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
