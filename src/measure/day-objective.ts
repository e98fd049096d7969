import type { Brief } from "../model/brief";
import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { Objective, Score, ScoredLift } from "../model/objective";
import { muscles, type Region } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import { brokenDayPromise, dayCoverage, dayMuscleWorth } from "./day-weights";
import { regionShare } from "./fractional-sets";
import { muscleDoses } from "./muscle-doses";
import { loadabilityWorth, stimulus } from "./score-weights";
import { weekPart } from "./week-part";

/**
 * Whether a day trains legs and back both: only then does one of them come before the other, and only then are they
 * balanced.
 */
export const trainsLegsAndBack = (regions: readonly Region[]): boolean =>
  regions.includes("legs") && regions.includes("back");

/** Whether a day is one of back and legs alone, which the objective is made for. */
const isPlainDay = (regions: readonly Region[]): boolean => regions.length === 2 && trainsLegsAndBack(regions);

/** Muscles outside back and legs that a day is for, by their place in the word list. */
const worthsOf = (regions: readonly Region[]): readonly number[] =>
  muscles.map((muscle) => {
    const { region } = muscleFacts[muscle];
    // The trunk has its place at the end of any day.
    return regions.includes(region) || region === "core" ? (dayMuscleWorth[muscle] ?? 0) : 0;
  });

const isHit = (exercise: Exercise, region: Region): boolean => exercise.hardSet && regionShare(exercise, region) > 0;

const isOther = (region: Region): boolean => region !== "legs" && region !== "back";

/** What a day of other regions than back and legs is worth besides: their muscles, their movements, each region at all. */
const makeDayPart = (regions: readonly Region[]) => {
  const worths = worthsOf(regions);
  const coverage = dayCoverage.filter(({ region }) => regions.includes(region) || region === "core");
  const others = regions.filter(isOther);
  return (lifts: readonly ScoredLift[], brief: Brief): number => {
    const loads = loadabilityWorth[brief.level];
    const doses = muscleDoses(lifts, ({ loadability }) => loads[loadability]);
    let sum = 0;
    for (let at = 0; at < worths.length; at += 1) sum += (worths[at] ?? 0) * stimulus(doses[at] ?? 0);
    for (const { worth, has } of coverage) {
      const best = lifts.reduce(
        (most, { exercise }) => (has(exercise) ? Math.max(most, loads[exercise.loadability]) : most),
        0,
      );
      sum += worth * best;
    }
    const missed = others.filter((region) => !lifts.some(({ exercise }) => isHit(exercise, region)));
    return sum - brokenDayPromise * missed.length;
  };
};

const totalOf = (parts: Score["parts"]): Score => ({
  total: Object.values(parts).reduce((sum, part) => sum + part, 0),
  parts,
});

/**
 * The library's objective for a day that is not one of back and legs alone, or that is part of a week; the same
 * objective for any other day.
 *
 * @param objective The library's objective; its part `balance` counts where back and legs are both trained.
 * @param regions Regions of the day.
 * @param week What the other days of the week mean for this one.
 */
export const dayObjective = (objective: Objective, regions: readonly Region[], week?: WeekShare): Objective => {
  if (isPlainDay(regions) && week === undefined) return objective;
  const dayPart = isPlainDay(regions) ? undefined : makeDayPart(regions);
  const isBoth = trainsLegsAndBack(regions);
  return {
    name: objective.name,
    score: (lifts, pairs, brief) => {
      const { balance = 0, ...parts } = objective.score(lifts, pairs, brief).parts;
      return totalOf({
        ...parts,
        ...(isBoth ? { balance } : {}),
        ...(dayPart === undefined ? {} : { day: dayPart(lifts, brief) }),
        ...(week === undefined ? {} : { week: weekPart(lifts, week) }),
      });
    },
  };
};
