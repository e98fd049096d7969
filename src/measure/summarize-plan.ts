import type { Gym } from "../model/gym";
import type { Plan } from "../model/plan";
import { type Muscle, muscles, type Region, regions } from "../model/vocabulary";
import { requirePlan } from "../schema/require-plan";
import { fractionalSets, groupSets, regionSets } from "./fractional-sets";
import { itemsOf } from "./items";
import { gripScore, longestLowBackRun, lowBackScore } from "./low-back";
import { planSeconds } from "./plan-timeline";
import { hardSetsOf } from "./work-sets";

/** What a plan amounts to. */
export interface PlanSummary {
  /** Exercises. */
  readonly exercises: number;
  /** Working sets, all of them. */
  readonly sets: number;
  /** Working sets that count as volume. */
  readonly hardSets: number;
  /** Fractional sets per muscle, muscles with none left out. */
  readonly muscles: Readonly<Partial<Record<Muscle, number>>>;
  /** Fractional sets per muscle group: each set counts with the largest share of the group's members. */
  readonly groups: { readonly [group: string]: number };
  /** Hard sets per region, regions with none left out; a lift of both back and legs counts half to each. */
  readonly regions: Readonly<Partial<Record<Region, number>>>;
  /** Sum of sets times low-back grade. */
  readonly lowBack: number;
  /** Longest run of exercises that load the low back heavily. */
  readonly lowBackRun: number;
  /** Sum of sets times grip grade. */
  readonly grip: number;
  /** Minutes by the timeline, to a tenth. */
  readonly minutes: number;
}

const entries = <K extends string>(keys: readonly K[], of: (key: K) => number): { readonly [P in K]?: number } => {
  const found: { [P in K]?: number } = {};
  for (const key of keys) {
    const value = of(key);
    if (value > 0) found[key] = value;
  }
  return found;
};

/**
 * What a plan amounts to: sets, fractional sets per muscle and region, low-back and grip load, minutes.
 *
 * @param plan Any plan; unknown exercises count as sets and minutes only.
 * @param gyms Gyms that the context may name by id.
 * @throws {OptionsError} When `plan` is not a plan: every problem is listed.
 */
export const summarizePlan = (plan: Plan, gyms: readonly Gym[] = []): PlanSummary => {
  requirePlan(plan);
  const items = itemsOf(plan.blocks);
  const perMuscle = fractionalSets(items);
  return {
    exercises: items.length,
    sets: items.reduce((sum, item) => sum + item.prescription.sets, 0),
    hardSets: items.reduce((sum, item) => sum + hardSetsOf(item), 0),
    muscles: entries(muscles, (muscle) => perMuscle.get(muscle) ?? 0),
    groups: Object.fromEntries(groupSets(items)),
    regions: entries(regions, (region) => regionSets(items, region)),
    lowBack: lowBackScore(items),
    lowBackRun: longestLowBackRun(plan.blocks),
    grip: gripScore(items),
    minutes: Math.round(planSeconds(plan, gyms) / 6) / 10,
  };
};
