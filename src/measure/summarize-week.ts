import type { Gym } from "../model/gym";
import { type Muscle, muscles } from "../model/vocabulary";
import type { Week, Weekday } from "../model/week";
import { requireWeek } from "../schema/require-plan";
import { fractionalSets, groupSets } from "./fractional-sets";
import { itemsOf } from "./items";
import { type PlanSummary, summarizePlan } from "./summarize-plan";
import { type VolumeLandmarks, volumeLandmarks } from "./volume-landmarks";
import { volumeTargets } from "./volume-targets";

/** One day of a week, summed up. */
export interface DaySummary extends PlanSummary {
  /** Which training day, from 1. */
  readonly day: number;
  /** Day of the week, where it is known. */
  readonly weekday?: Weekday;
  /** Hours from the start of the week. */
  readonly hoursFromStart: number;
  /** Title of the session, where it has one. */
  readonly title?: string;
}

/** One muscle in a week. */
export interface MuscleWeek {
  /** The muscle. */
  readonly muscle: Muscle;
  /** Fractional sets of the week. */
  readonly sets: number;
  /** Days on which it gets at least one fractional set. */
  readonly days: number;
  /** Weekly target for the goal of the week; absent: the week is not planned for it, or the goal is not known. */
  readonly target?: {
    /** Fractional sets, at least. */
    readonly least: number;
    /** Fractional sets, at most. */
    readonly most: number;
  };
  /** How the sets stand to the target. */
  readonly verdict?: "below" | "within" | "above";
}

/** A muscle group against the landmarks of coaches. */
export interface GroupLandmarks extends VolumeLandmarks {
  /** The group. */
  readonly group: string;
  /** Fractional sets of the week; each set counts once, with the largest share of the group's members. */
  readonly sets: number;
}

/** What a week amounts to. */
export interface WeekSummary {
  /** Its days. */
  readonly days: readonly DaySummary[];
  /** Muscles that are trained or have a target. */
  readonly muscles: readonly MuscleWeek[];
  /** Minutes of all days by their timelines, to a tenth. */
  readonly minutes: number;
  /** Working sets of all days that count as volume. */
  readonly hardSets: number;
  /** Sum of sets times low-back grade, of all days. */
  readonly lowBack: number;
  /** Muscle groups against landmarks, where they are asked for: coaching heuristics, not research. */
  readonly landmarks?: readonly GroupLandmarks[];
}

/** What a summary of a week holds besides. */
export interface WeekSummaryOptions {
  /** Gyms that contexts may name by id. */
  readonly gyms?: readonly Gym[];
  /** Whether weekly landmarks are shown: coaching heuristics, not research. Default false. */
  readonly landmarks?: boolean;
}

const tidy = (value: number): number => Math.round(value * 100) / 100;

const verdictOf = (sets: number, target: { readonly least: number; readonly most: number }): MuscleWeek["verdict"] =>
  sets < target.least ? "below" : sets > target.most ? "above" : "within";

const muscleWeeks = (week: Week): readonly MuscleWeek[] => {
  const perDay = week.days.map(({ plan }) => fractionalSets(itemsOf(plan.blocks)));
  const goal = week.context?.goal ?? week.days[0]?.plan.context?.goal;
  const targets = new Map((goal === undefined ? [] : volumeTargets(goal)).map((target) => [target.muscle, target]));
  return muscles.flatMap((muscle) => {
    const doses = perDay.map((day) => day.get(muscle) ?? 0);
    const sets = tidy(doses.reduce((sum, dose) => sum + dose, 0));
    const found = targets.get(muscle);
    if (sets === 0 && found === undefined) return [];
    const days = doses.filter((dose) => dose >= 1).length;
    if (found === undefined) return [{ muscle, sets, days }];
    const target = { least: found.least, most: found.most };
    const verdict = verdictOf(sets, target);
    return [{ muscle, sets, days, target, ...(verdict === undefined ? {} : { verdict }) }];
  });
};

const groupLandmarks = (week: Week): readonly GroupLandmarks[] => {
  const groups = groupSets(week.days.flatMap(({ plan }) => itemsOf(plan.blocks)));
  return Object.entries(volumeLandmarks).map(([group, marks]) => ({
    group,
    sets: tidy(groups.get(group) ?? 0),
    ...marks,
  }));
};

/**
 * What a week amounts to: minutes, sets and low-back load of each day, fractional sets and days of each muscle against
 * the targets of the week's goal, and, where asked for, against the landmarks of coaches.
 *
 * @param week Any week.
 * @param options Gyms that contexts may name by id, and whether landmarks are shown.
 * @throws {OptionsError} When `week` is not a week: every problem is listed.
 */
export const summarizeWeek = (week: Week, { gyms = [], landmarks = false }: WeekSummaryOptions = {}): WeekSummary => {
  requireWeek(week);
  const days = week.days.map(({ plan, weekday, hoursFromStart }, at) => ({
    day: at + 1,
    ...(weekday === undefined ? {} : { weekday }),
    hoursFromStart,
    ...(plan.title === undefined ? {} : { title: plan.title }),
    ...summarizePlan(plan, gyms),
  }));
  const total = (of: (day: DaySummary) => number): number => tidy(days.reduce((sum, day) => sum + of(day), 0));
  return {
    days,
    muscles: muscleWeeks(week),
    minutes: total(({ minutes }) => minutes),
    hardSets: total(({ hardSets }) => hardSets),
    lowBack: total(({ lowBack }) => lowBack),
    ...(landmarks ? { landmarks: groupLandmarks(week) } : {}),
  };
};
