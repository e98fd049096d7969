import {
  builtSets,
  lowBackHistorySets,
  lowBackRunDeclared,
  musclePerSession,
  sessionExercises,
  skilledLiftsOfBeginner,
} from "../model/defaults";
import type { Exercise } from "../model/exercise";
import { type LimitsBrief, lowBackBudgetOf, lowBackStatus } from "./low-back-budget";
import { type LiftSets, muscleDoses } from "./muscle-doses";

/** By how much lifts are over the limits of one session. */
export interface SessionExcess {
  /** Sets over the most of a session. */
  readonly sets: number;
  /** Exercises over the most of a session. */
  readonly exercises: number;
  /** Low-back score over the budget of the declared status. */
  readonly lowBack: number;
  /** Sets of low-back grade 2 over what a history allows. */
  readonly historySets: number;
  /** Lifts of low-back grade 3 over the one that a cleared low back is given. */
  readonly gradeThree: number;
  /** Fractional sets over the most of one muscle, summed. */
  readonly muscles: number;
  /** Second and further lifts of one family. */
  readonly families: number;
  /** Lifts of the highest skill over what a beginner is given. */
  readonly skill: number;
}

/** What lifts add up to, as far as the limits of a session depend on it. */
export interface LimitTotals {
  /** Sets. */
  sets: number;
  /** Lifts. */
  lifts: number;
  /** Sets times low-back grade. */
  lowBack: number;
  /** Sets of low-back grade 2. */
  gradeTwoSets: number;
  /** Lifts of low-back grade 3. */
  gradeThree: number;
  /** Lifts of the highest skill. */
  skilled: number;
  /** Second and further lifts of one family. */
  repeats: number;
}

/**
 * Adds what an exercise with its sets counts; sets alone where `lifts` is 0, and taken away where they are negative.
 */
export const addToTotals = (totals: LimitTotals, { demand }: Exercise, sets: number, lifts: -1 | 0 | 1): void => {
  totals.sets += sets;
  totals.lifts += lifts;
  totals.lowBack += sets * demand.lowBack;
  if (demand.lowBack === 2) totals.gradeTwoSets += sets;
  if (demand.lowBack === 3) totals.gradeThree += lifts;
  if (demand.skill === 3) totals.skilled += lifts;
};

/** Totals of no lifts. */
export const noTotals = (): LimitTotals => ({
  sets: 0,
  lifts: 0,
  lowBack: 0,
  gradeTwoSets: 0,
  gradeThree: 0,
  skilled: 0,
  repeats: 0,
});

const muscleExcess = (doses: Float64Array): number => {
  let excess = 0;
  for (let at = 0; at < doses.length; at += 1) excess += Math.max(0, (doses[at] ?? 0) - musclePerSession);
  return excess;
};

const excessOf = (totals: LimitTotals, doses: Float64Array, brief: LimitsBrief): SessionExcess => {
  const status = lowBackStatus(brief);
  return {
    sets: Math.max(0, totals.sets - builtSets[brief.level]),
    exercises: Math.max(0, totals.lifts - sessionExercises),
    lowBack: Math.max(0, totals.lowBack - lowBackBudgetOf(status, brief)),
    historySets: status === "history" ? Math.max(0, totals.gradeTwoSets - lowBackHistorySets) : 0,
    gradeThree: status === "cleared" ? Math.max(0, totals.gradeThree - lowBackRunDeclared) : 0,
    muscles: muscleExcess(doses),
    families: totals.repeats,
    skill: brief.level === "beginner" ? Math.max(0, totals.skilled - skilledLiftsOfBeginner) : 0,
  };
};

/** By how much lifts are over each limit of a session: all 0 when they are within. */
export const sessionExcess = (lifts: readonly LiftSets[], brief: LimitsBrief): SessionExcess => {
  const totals = noTotals();
  for (const { exercise, sets } of lifts) addToTotals(totals, exercise, sets, 1);
  totals.repeats = lifts.length - new Set(lifts.map(({ exercise }) => exercise.family)).size;
  return excessOf(totals, muscleDoses(lifts), brief);
};

/** Whether lifts are nowhere further over a limit than others already are. */
export const isNoWorse = (excess: SessionExcess, than: SessionExcess): boolean =>
  excess.sets <= than.sets &&
  excess.exercises <= than.exercises &&
  excess.lowBack <= than.lowBack &&
  excess.historySets <= than.historySets &&
  excess.gradeThree <= than.gradeThree &&
  excess.muscles <= than.muscles &&
  excess.families <= than.families &&
  excess.skill <= than.skill;

/** The most that totals may come to. */
export interface SessionCaps extends Readonly<LimitTotals> {
  /** Fractional sets over the most of one muscle, summed. */
  readonly muscles: number;
}

/** The most that totals may come to where they may be so far over the limits of a session, and no further. */
export const sessionCaps = (brief: LimitsBrief, over: SessionExcess): SessionCaps => {
  const status = lowBackStatus(brief);
  return {
    sets: builtSets[brief.level] + over.sets,
    lifts: sessionExercises + over.exercises,
    lowBack: lowBackBudgetOf(status, brief) + over.lowBack,
    gradeTwoSets: status === "history" ? lowBackHistorySets + over.historySets : Number.POSITIVE_INFINITY,
    gradeThree: status === "cleared" ? lowBackRunDeclared + over.gradeThree : Number.POSITIVE_INFINITY,
    skilled: brief.level === "beginner" ? skilledLiftsOfBeginner + over.skill : Number.POSITIVE_INFINITY,
    repeats: over.families,
    muscles: over.muscles,
  };
};

/** Whether totals, with the fractional sets of each muscle, are within caps. */
export const isWithin = (totals: LimitTotals, doses: Float64Array, caps: SessionCaps): boolean =>
  totals.sets <= caps.sets &&
  totals.lifts <= caps.lifts &&
  totals.lowBack <= caps.lowBack &&
  totals.gradeTwoSets <= caps.gradeTwoSets &&
  totals.gradeThree <= caps.gradeThree &&
  totals.skilled <= caps.skilled &&
  totals.repeats <= caps.repeats &&
  muscleExcess(doses) <= caps.muscles;
