import type { Exercise } from "../model/exercise";
import type { ScoredLift } from "../model/objective";
import { muscles } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import {
  brokenDayPromise,
  elsewhereCost,
  ledCost,
  lowBackOverCost,
  shortfallCost,
  turnWorth,
  uncoveredWorth,
} from "./day-weights";
import { groupSets } from "./fractional-sets";
import { dosesOf } from "./muscle-doses";

/** A part of a score. */
export type ScorePart = (lifts: readonly ScoredLift[]) => number;

/** What a set counts for one of some things, by its place among them. */
interface Share {
  readonly at: number;
  readonly share: number;
}

/** What an exercise means for a week, worked out once: a search asks for it a hundred thousand times. */
interface WeekFacts {
  /** What a set counts for the muscles that the week says something of. */
  readonly needs: readonly Share[];
  /** The same for its muscle groups: the largest share of a group's members. */
  readonly groups: readonly Share[];
  /** Low-back grade. */
  readonly lowBack: number;
  /** Cost of being on another day, itself or another of its family. */
  readonly elsewhere: number;
  /** Cost as a main lift of a movement that leads another day. */
  readonly led: number;
  /** Worth as a main lift of a movement whose turn it is. */
  readonly turn: number;
  /** Place of its movement among those that no other day holds; -1 for none. */
  readonly uncovered: number;
}

const oneSet = { sets: 1, target: { kind: "reps", min: 1, max: 1 }, restSeconds: 0 } as const;

const groupShares = (exercise: Exercise, { groups }: WeekShare): readonly Share[] => {
  const shares = groupSets([{ role: "accessory", exercise, warmup: [], prescription: oneSet }]);
  return groups.flatMap(({ group }, at) => {
    const share = shares.get(group) ?? 0;
    return share > 0 ? [{ at, share }] : [];
  });
};

const factsOf = (exercise: Exercise, week: WeekShare, needed: readonly number[]): WeekFacts => {
  const { id, family, pattern } = exercise;
  const elsewhere = week.elsewhere.includes(id)
    ? elsewhereCost.lift
    : week.families.includes(family)
      ? elsewhereCost.family
      : 0;
  return {
    needs: dosesOf(exercise).flatMap(({ at: muscle, share }) => {
      const at = needed.indexOf(muscle);
      return at === -1 ? [] : [{ at, share }];
    }),
    groups: groupShares(exercise, week),
    lowBack: exercise.demand.lowBack,
    elsewhere,
    led: week.led.includes(pattern) ? ledCost : 0,
    turn: week.turn.includes(pattern) ? turnWorth : 0,
    uncovered: exercise.hardSet ? week.uncovered.indexOf(pattern) : -1,
  };
};

/** What the week says of doses: too few sets of a muscle cost a little, too many much. */
const needsPart = (doses: Float64Array, { muscles: needs }: WeekShare): number => {
  let [sum, place] = [0, 0];
  for (const { least, most } of needs) {
    const dose = doses[place] ?? 0;
    if (dose < least) sum -= shortfallCost * (least - dose);
    else if (dose > most) sum -= brokenDayPromise * (dose - most);
    place += 1;
  }
  return sum;
};

const groupsPart = (sets: Float64Array, { groups }: WeekShare): number => {
  let [over, place] = [0, 0];
  for (const { most } of groups) {
    over += Math.max(0, (sets[place] ?? 0) - most);
    place += 1;
  }
  return over === 0 ? 0 : -brokenDayPromise * over;
};

const addShares = (sums: Float64Array, shares: readonly Share[], sets: number): void => {
  for (const { at, share } of shares) sums[at] = (sums[at] ?? 0) + sets * share;
};

/**
 * What lifts are worth for the week that their day is part of: less for sets that muscles still lack, for sets and
 * low-back load over what the week leaves, and for lifts that other days hold or are led by; more for movements that no
 * other day holds.
 */
export const makeWeekPart = (week: WeekShare): ScorePart => {
  const known = new Map<Exercise, WeekFacts>();
  const needed = week.muscles.map(({ muscle }) => muscles.indexOf(muscle));
  const factsFor = (exercise: Exercise): WeekFacts => {
    const found = known.get(exercise);
    if (found !== undefined) return found;
    const made = factsOf(exercise, week, needed);
    known.set(exercise, made);
    return made;
  };
  const lowBackMost = week.lowBackMost ?? Number.POSITIVE_INFINITY;
  return (lifts) => {
    const doses = new Float64Array(needed.length);
    const groups = new Float64Array(week.groups.length);
    const covered = new Uint8Array(week.uncovered.length);
    let [lowBack, variety] = [0, 0];
    for (const { exercise, sets, role } of lifts) {
      const facts = factsFor(exercise);
      addShares(doses, facts.needs, sets);
      addShares(groups, facts.groups, sets);
      lowBack += sets * facts.lowBack;
      variety -= facts.elsewhere;
      if (role === "main") variety += facts.turn - facts.led;
      if (facts.uncovered >= 0) covered[facts.uncovered] = 1;
    }
    for (const is of covered) variety += is * uncoveredWorth;
    const over = lowBack > lowBackMost ? -lowBackOverCost * (lowBack - lowBackMost) : 0;
    return needsPart(doses, week) + groupsPart(groups, week) + over + variety;
  };
};
