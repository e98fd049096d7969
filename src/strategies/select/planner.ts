import { regionShare } from "../../measure/fractional-sets";
import { lastTrainedDays } from "../../measure/last-trained";
import { priorityDeficit } from "../../measure/region-balance";
import { isNoWorse, type SessionExcess, sessionExcess } from "../../measure/session-limits";
import { wantsPairs } from "../../measure/wants-pairs";
import { latelyDays, soonLightKg } from "../../model/defaults";
import type { BuildBrief, BuildTools, Choice } from "../../model/strategy";
import { type MainRegion, mainRegions } from "../../model/vocabulary";
import type { Lift } from "./lift";
import { makeTimes, withPairs } from "./lift-times";

/** What the select stage asks of a set of lifts, answered fast. */
export interface Planner {
  /** Planned seconds of the whole session: as many pairs as it takes to fit, or as many as can be where pairs are wanted. */
  readonly seconds: (lifts: readonly Lift[]) => { readonly total: number; readonly pairs: number };
  /** Whether the lifts fit the minutes. */
  readonly fits: (lifts: readonly Lift[]) => boolean;
  /** Worth of the lifts whatever time they take. */
  readonly worth: (lifts: readonly Lift[], pairs: number) => number;
  /** Whether the lifts are within the limits of one session, or no further over them than what the caller forced. */
  readonly isAllowed: (lifts: readonly Lift[]) => boolean;
}

/** Cost of a set by which the named region falls short, and of a region that is not trained: more than anything can win. */
const brokenPromise = 10;
/** Cost of a lift that was trained lately: another one of about the same worth is taken. */
const latelyCost = 0.3;
/** Cost of a lift of the whole body for which the heaviest dumbbell or bell of the gym is soon too light. */
const lightGearCost = 0.3;

/** Regions for which there is anything to choose. */
const openRegions = (choices: readonly Choice[]): readonly MainRegion[] =>
  mainRegions.filter((region) =>
    choices.some(({ slot, candidates }) => slot.kind === "pattern" && slot.region === region && candidates.length > 0),
  );

/** Makes the answers for one build; prescriptions, times and pairs are worked out once each. */
export const makePlanner = (
  choices: readonly Choice[],
  forced: readonly Lift[],
  brief: BuildBrief,
  tools: BuildTools,
): Planner => {
  const times = makeTimes(brief, tools);
  const isPairing = wantsPairs(brief);
  const lately = lastTrainedDays(brief);
  const allowed: SessionExcess = sessionExcess(forced, brief);
  const seconds: Planner["seconds"] = (lifts) => {
    let straight = tools.generalSeconds;
    for (const lift of lifts) straight += times.seconds(lift);
    if (straight <= tools.budgetSeconds && !isPairing) return { total: straight, pairs: 0 };
    return withPairs(straight, lifts, isPairing ? 0 : tools.budgetSeconds, times.saving);
  };
  const open = openRegions(choices);
  const missedRegions = (lifts: readonly Lift[]): number =>
    open.filter((region) => !lifts.some(({ exercise }) => exercise.hardSet && regionShare(exercise, region) > 0))
      .length;
  const staleness = (lifts: readonly Lift[]): number =>
    lifts.filter(
      ({ exercise, role }) => role !== "main" && (lately.get(exercise.id) ?? Number.POSITIVE_INFINITY) <= latelyDays,
    ).length;
  const light = new Set(
    (brief.place.limits ?? [])
      .filter(({ maxKg }) => maxKg !== undefined && maxKg <= soonLightKg)
      .map(({ equipment }) => equipment),
  );
  const isSoonLight = ({ exercise, load }: Lift): boolean => exercise.demand.systemic >= 2 && light.has(load);
  return {
    seconds,
    fits: (lifts) => seconds(lifts).total <= tools.budgetSeconds,
    worth: (lifts, pairs) =>
      brief.judge.score(lifts, pairs, brief).total -
      latelyCost * staleness(lifts) -
      lightGearCost * lifts.filter(isSoonLight).length -
      brokenPromise * (priorityDeficit(lifts, brief) + missedRegions(lifts)),
    isAllowed: (lifts) => isNoWorse(sessionExcess(lifts, brief), allowed),
  };
};
