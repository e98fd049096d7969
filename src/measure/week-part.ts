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

const oneSet = { sets: 1, target: { kind: "reps", min: 1, max: 1 }, restSeconds: 0 } as const;

/** What a set of an exercise counts for each of some muscle groups: the largest share of the group's members. */
const makeGroupShares = (groups: readonly string[]) => {
  const known = new WeakMap<Exercise, Float64Array>();
  return (exercise: Exercise): Float64Array => {
    const found = known.get(exercise);
    if (found !== undefined) return found;
    const shares = groupSets([{ role: "accessory", exercise, warmup: [], prescription: oneSet }]);
    const made = Float64Array.from(groups, (group) => shares.get(group) ?? 0);
    known.set(exercise, made);
    return made;
  };
};

const makeGroupsPart = ({ groups }: WeekShare): ScorePart => {
  const sharesOf = makeGroupShares(groups.map(({ group }) => group));
  const most = Float64Array.from(groups, (room) => room.most);
  return (lifts) => {
    const sets = new Float64Array(most.length);
    for (const lift of lifts) {
      const shares = sharesOf(lift.exercise);
      for (let at = 0; at < sets.length; at += 1) sets[at] = (sets[at] ?? 0) + lift.sets * (shares[at] ?? 0);
    }
    let over = 0;
    for (let at = 0; at < sets.length; at += 1) over += Math.max(0, (sets[at] ?? 0) - (most[at] ?? 0));
    return over === 0 ? 0 : -brokenDayPromise * over;
  };
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
