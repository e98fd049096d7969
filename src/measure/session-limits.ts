import type { Brief } from "../model/brief";
import {
  lowBackBudget,
  lowBackBudgetCleared,
  lowBackBudgetHistory,
  lowBackBudgetLight,
  lowBackHistorySets,
  musclePerSession,
  sessionExercises,
  sessionSets,
  skilledLiftsOfBeginner,
} from "../model/defaults";
import type { LimitationStatus } from "../model/vocabulary";
import { dayKindOf } from "./day-kind";
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
  /** Fractional sets over the most of one muscle, summed. */
  readonly muscles: number;
  /** Second and further lifts of one family. */
  readonly families: number;
  /** Lifts of the highest skill over what a beginner is given. */
  readonly skill: number;
}

const lowBackStatus = (brief: Pick<Brief, "limitations">): LimitationStatus | undefined =>
  brief.limitations.find(({ area }) => area === "low-back")?.status;

/** What of a brief the limits of a session depend on. */
export type LimitsBrief = Pick<Brief, "limitations" | "level" | "sessionOfWeek"> &
  Pick<Partial<Brief>, "sessionsPerWeek">;

const budgetOf = (status: LimitationStatus | undefined, brief: LimitsBrief): number => {
  const day = dayKindOf(brief) === "light" ? lowBackBudgetLight : lowBackBudget;
  if (status === "history") return Math.min(day, lowBackBudgetHistory);
  return status === "cleared" ? Math.min(day, lowBackBudgetCleared) : day;
};

const muscleExcess = (lifts: readonly LiftSets[]): number => {
  let excess = 0;
  for (const dose of muscleDoses(lifts)) if (dose > musclePerSession) excess += dose - musclePerSession;
  return excess;
};

/** By how much lifts are over each limit of a session: all 0 when they are within. */
export const sessionExcess = (lifts: readonly LiftSets[], brief: LimitsBrief): SessionExcess => {
  const status = lowBackStatus(brief);
  let [sets, lowBack, historySets, skilled] = [0, 0, 0, 0];
  const families = new Set<string>();
  for (const lift of lifts) {
    const { demand, family } = lift.exercise;
    sets += lift.sets;
    lowBack += lift.sets * demand.lowBack;
    if (demand.lowBack === 2) historySets += lift.sets;
    if (demand.skill === 3) skilled += 1;
    families.add(family);
  }
  return {
    sets: Math.max(0, sets - sessionSets),
    exercises: Math.max(0, lifts.length - sessionExercises),
    lowBack: Math.max(0, lowBack - budgetOf(status, brief)),
    historySets: status === "history" ? Math.max(0, historySets - lowBackHistorySets) : 0,
    muscles: muscleExcess(lifts),
    families: lifts.length - families.size,
    skill: brief.level === "beginner" ? Math.max(0, skilled - skilledLiftsOfBeginner) : 0,
  };
};

/** Whether lifts are nowhere further over a limit than others already are. */
export const isNoWorse = (excess: SessionExcess, than: SessionExcess): boolean =>
  excess.sets <= than.sets &&
  excess.exercises <= than.exercises &&
  excess.lowBack <= than.lowBack &&
  excess.historySets <= than.historySets &&
  excess.muscles <= than.muscles &&
  excess.families <= than.families &&
  excess.skill <= than.skill;
