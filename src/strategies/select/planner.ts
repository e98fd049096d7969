import { lastTrainedDays } from "../../measure/last-trained";
import { maximumWeightMatching } from "../../measure/maximum-weight-matching";
import { plannedPairSeconds, plannedSeconds } from "../../measure/planned-seconds";
import { regionShare } from "../../measure/fractional-sets";
import { priorityDeficit } from "../../measure/region-balance";
import { isNoWorse, type SessionExcess, sessionExcess } from "../../measure/session-limits";
import { wantsPairs } from "../../measure/wants-pairs";
import { settingOf } from "../../measure/setting";
import { latelyDays } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief, BuildTools, Choice } from "../../model/strategy";
import { type MainRegion, mainRegions } from "../../model/vocabulary";
import { type Lift, pickOf } from "./lift";

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

/** A lift with its sets, prescribed and timed once. */
interface Timed {
  readonly item: KnownItem;
  readonly seconds: number;
  readonly number: number;
  readonly kind: number;
}

/** Room for the numbers of one build's lifts, so that a pair of numbers makes one key. */
const numbersPerBuild = 65_536;

const makeTimes = (brief: BuildBrief, tools: BuildTools) => {
  const setting = settingOf(brief);
  const byLift = new WeakMap<Lift, Timed>();
  const byKey = new Map<string, Timed>();
  const savings = new Map<number, number>();
  const kinds = new Map<string, number>();
  const allowed = new Map<number, boolean>();
  const kindOf = (lift: Lift): number => {
    const key = `${lift.exercise.id}:${lift.role}`;
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    return kind;
  };
  const prescribe = (lift: Lift): Timed => {
    const key = `${lift.exercise.id}:${lift.role}:${lift.sets}`;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const item = tools.prescribe(pickOf(lift));
    const made = { item, seconds: plannedSeconds(item, setting), number: byKey.size, kind: kindOf(lift) };
    byKey.set(key, made);
    return made;
  };
  const timed = (lift: Lift): Timed => {
    const known = byLift.get(lift);
    if (known !== undefined) return known;
    const made = prescribe(lift);
    byLift.set(lift, made);
    return made;
  };
  const mayPair = (a: Timed, b: Timed): boolean => {
    const key = a.kind * numbersPerBuild + b.kind;
    const answer = allowed.get(key) ?? tools.mayPair(a.item, b.item);
    allowed.set(key, answer);
    return answer;
  };
  const workOutSaving = (a: Timed, b: Timed): number =>
    mayPair(a, b) ? Math.max(0, a.seconds + b.seconds - plannedPairSeconds(a.item, b.item, setting)) : 0;
  const saving = (a: Lift, b: Lift): number => {
    if (a.sets !== b.sets || a.role === "main" || b.role === "main") return 0;
    const [first, second] = [timed(a), timed(b)];
    const key = first.number * numbersPerBuild + second.number;
    const known = savings.get(key);
    if (known !== undefined) return known;
    const made = workOutSaving(first, second);
    savings.set(key, made);
    return made;
  };
  return { timed, saving };
};

/** Seconds with the fewest pairs that make the lifts fit: the greatest savings of the best matching first. */
const withPairs = (
  straight: number,
  lifts: readonly Lift[],
  budget: number,
  saving: (a: Lift, b: Lift) => number,
): { readonly total: number; readonly pairs: number } => {
  const savings = lifts.map((a, i) => lifts.map((b, j) => (i === j ? 0 : i < j ? saving(a, b) : saving(b, a))));
  const saved = maximumWeightMatching(savings)
    .map(([i, j]) => savings[i]?.[j] ?? 0)
    .sort((a, b) => b - a);
  let total = straight;
  let pairs = 0;
  for (const seconds of saved) {
    if (total <= budget) break;
    total -= seconds;
    pairs += 1;
  }
  return { total, pairs };
};

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
  const { timed, saving } = makeTimes(brief, tools);
  const isPairing = wantsPairs(brief);
  const lately = lastTrainedDays(brief);
  const allowed: SessionExcess = sessionExcess(forced, brief);
  const seconds: Planner["seconds"] = (lifts) => {
    let straight = tools.generalSeconds;
    for (const lift of lifts) straight += timed(lift).seconds;
    if (straight <= tools.budgetSeconds && !isPairing) return { total: straight, pairs: 0 };
    return withPairs(straight, lifts, isPairing ? 0 : tools.budgetSeconds, saving);
  };
  const open = openRegions(choices);
  const missedRegions = (lifts: readonly Lift[]): number =>
    open.filter((region) => !lifts.some(({ exercise }) => exercise.hardSet && regionShare(exercise, region) > 0)).length;
  const staleness = (lifts: readonly Lift[]): number =>
    lifts.filter(
      ({ exercise, role }) => role !== "main" && (lately.get(exercise.id) ?? Number.POSITIVE_INFINITY) <= latelyDays,
    ).length;
  return {
    seconds,
    fits: (lifts) => seconds(lifts).total <= tools.budgetSeconds,
    worth: (lifts, pairs) =>
      brief.judge.score(lifts, pairs, brief).total -
      latelyCost * staleness(lifts) -
      brokenPromise * (priorityDeficit(lifts, brief) + missedRegions(lifts)),
    isAllowed: (lifts) => isNoWorse(sessionExcess(lifts, brief), allowed),
  };
};
