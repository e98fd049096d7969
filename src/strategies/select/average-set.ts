import { doseUnits, effortAt, lowBackAt, sumsBySets, worthyMuscles } from "../../measure/lift-points";
import { muscleFacts } from "../../model/muscles";
import type { BuildBrief } from "../../model/strategy";
import type { Muscle } from "../../model/vocabulary";

/**
 * Fractional sets of each muscle that a set of a good session brings on average: what the proven best sessions of 300
 * option sets come to, rounded: our default.
 */
const ofAverageSet: { readonly [M in Muscle]?: number } = {
  quads: 0.2,
  hamstrings: 0.2,
  glutes: 0.3,
  lats: 0.3,
  "upper-back": 0.3,
  "rear-delts": 0.175,
  erectors: 0.125,
  gastrocnemius: 0.075,
  soleus: 0.025,
  adductors: 0.075,
  "glute-med": 0.075,
  "upper-traps": 0.025,
  biceps: 0.15,
};
/** How much more the named region has of it, and how much less the other: our defaults. */
const regionShares = { named: 1.25, other: 0.75 } as const;
/** Effort and low-back score of it: fewer than it comes to, as good sessions keep below what costs: our defaults. */
const effort = 0.5;
const lowBack = 0.5;

/** What the average set of a session depends on. */
interface OpenSession {
  /** Whether there is anything to choose for legs. */
  readonly isLegsOpen: boolean;
  /** Whether there is anything to choose for the back. */
  readonly isBackOpen: boolean;
  /** Of its brief: the region that it names. */
  readonly brief: Pick<BuildBrief, "priority">;
}

/** What an average set adds to the sums of a score, of the regions for which there is anything to choose. */
export const averageSetOf = ({ isLegsOpen, isBackOpen, brief: { priority } }: OpenSession): Float64Array => {
  const perSet = new Float64Array(sumsBySets);
  worthyMuscles.forEach((muscle, at) => {
    const { region } = muscleFacts[muscle];
    if (region === "legs" ? !isLegsOpen : !isBackOpen) return;
    const share = priority === "balanced" ? 1 : region === priority ? regionShares.named : regionShares.other;
    perSet[at] = Math.round(doseUnits * share * (ofAverageSet[muscle] ?? 0));
  });
  perSet[effortAt] = effort;
  perSet[lowBackAt] = lowBack;
  return perSet;
};
