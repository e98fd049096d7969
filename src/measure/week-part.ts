import type { Exercise } from "../model/exercise";
import type { ScoredLift } from "../model/objective";
import { muscles } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import {
  brokenDayPromise,
  dayMuscleWorth,
  elsewhereCost,
  ledCost,
  lowBackOverCost,
  shortfallCost,
  turnWorth,
  uncoveredWorth,
} from "./day-weights";
import { groupSets } from "./fractional-sets";
import { muscleDoses } from "./muscle-doses";
import { muscleWorth } from "./score-weights";

/** A part of a score. */
export type ScorePart = (lifts: readonly ScoredLift[]) => number;

const makeNeedsPart = (week: WeekShare): ScorePart => {
  const needs = week.muscles.map(({ muscle, ...need }) => ({
    ...need,
    at: muscles.indexOf(muscle),
    cost: shortfallCost * (muscleWorth[muscle] ?? dayMuscleWorth[muscle] ?? 0),
  }));
  return (lifts) => {
    const doses = muscleDoses(lifts);
    let sum = 0;
    for (const { at, least, most, cost } of needs) {
      const dose = doses[at] ?? 0;
      if (dose < least) sum -= cost * (least - dose);
      else if (dose > most) sum -= brokenDayPromise * (dose - most);
    }
    return sum;
  };
};

const cache = new WeakMap<Exercise, ReadonlyMap<string, number>>();

/** What a set of an exercise counts for each muscle group: the largest share of the group's members. */
const groupSharesOf = (exercise: Exercise): ReadonlyMap<string, number> => {
  const known = cache.get(exercise);
  if (known !== undefined) return known;
  const shares = groupSets([{ role: "accessory", exercise, warmup: [], prescription: oneSet }]);
  cache.set(exercise, shares);
  return shares;
};

const oneSet = { sets: 1, target: { kind: "reps", min: 1, max: 1 }, restSeconds: 0 } as const;

const makeGroupsPart =
  ({ groups }: WeekShare): ScorePart =>
  (lifts) => {
    let over = 0;
    for (const { group, most } of groups) {
      let sets = 0;
      for (const lift of lifts) sets += lift.sets * (groupSharesOf(lift.exercise).get(group) ?? 0);
      if (sets > most) over += sets - most;
    }
    return -brokenDayPromise * over;
  };

const makeLowBackPart =
  ({ lowBackMost = Number.POSITIVE_INFINITY }: WeekShare): ScorePart =>
  (lifts) => {
    let load = 0;
    for (const { exercise, sets } of lifts) load += sets * exercise.demand.lowBack;
    return load > lowBackMost ? -lowBackOverCost * (load - lowBackMost) : 0;
  };

const makeVarietyPart = (week: WeekShare): ScorePart => {
  const elsewhere = new Set(week.elsewhere);
  const families = new Set(week.families);
  const [led, turn] = [new Set(week.led), new Set(week.turn)];
  return (lifts) => {
    let sum = 0;
    for (const { exercise, role } of lifts) {
      if (elsewhere.has(exercise.id)) sum -= elsewhereCost.lift;
      else if (families.has(exercise.family)) sum -= elsewhereCost.family;
      if (role === "main" && led.has(exercise.pattern)) sum -= ledCost;
      if (role === "main" && turn.has(exercise.pattern)) sum += turnWorth;
    }
    for (const pattern of week.uncovered) {
      if (lifts.some(({ exercise }) => exercise.pattern === pattern && exercise.hardSet)) sum += uncoveredWorth;
    }
    return sum;
  };
};

/**
 * What lifts are worth for the week that their day is part of: less for sets that muscles still lack, for sets and
 * low-back load over what the week leaves, and for lifts that other days hold or are led by; more for movements that no other day
 * holds.
 */
export const makeWeekPart = (week: WeekShare): ScorePart => {
  const parts = [makeNeedsPart(week), makeGroupsPart(week), makeLowBackPart(week), makeVarietyPart(week)];
  return (lifts) => {
    let sum = 0;
    for (const part of parts) sum += part(lifts);
    return sum;
  };
};
