import { maximumWeightMatching } from "../../measure/maximum-weight-matching";
import { plannedPairSeconds, plannedSeconds } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief, BuildTools } from "../../model/strategy";
import { type Lift, pickOf } from "./lift";

/** A lift with its sets, prescribed and timed once. */
interface Timed {
  readonly item: KnownItem;
  readonly seconds: number;
  readonly number: number;
  readonly kind: number;
}

/** Room for the numbers of one build's lifts, so that a pair of numbers makes one key. */
const numbersPerBuild = 65_536;

/** Sets at which two lifts are asked whether they may be paired: the answer must not depend on which sets are tried first. */
const commonSets = 3;

const atCommonSets = (lift: Lift): Lift => (lift.isFixed ? lift : { ...lift, sets: commonSets });

/** Times of lifts and what pairs of them save, each worked out once in a build. */
export interface LiftTimes {
  /** Planned seconds of a lift done straight. */
  readonly seconds: (lift: Lift) => number;
  /** Seconds that two lifts save when done by turns; 0 when they may not be, or have unequal sets. */
  readonly saving: (a: Lift, b: Lift) => number;
}

/** Makes the times of one build. */
export const makeTimes = (brief: BuildBrief, tools: BuildTools): LiftTimes => {
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
  const mayPair = (a: Lift, b: Lift): boolean => {
    const key = timed(a).kind * numbersPerBuild + timed(b).kind;
    const known = allowed.get(key);
    if (known !== undefined) return known;
    const answer = tools.mayPair(timed(atCommonSets(a)).item, timed(atCommonSets(b)).item);
    allowed.set(key, answer);
    return answer;
  };
  const workOutSaving = (a: Lift, b: Lift): number => {
    if (!mayPair(a, b)) return 0;
    const [first, second] = [timed(a), timed(b)];
    return Math.max(0, first.seconds + second.seconds - plannedPairSeconds(first.item, second.item, setting));
  };
  const saving = (a: Lift, b: Lift): number => {
    if (a.sets !== b.sets || a.role === "main" || b.role === "main") return 0;
    const [first, second] = [timed(a), timed(b)];
    const key = first.number * numbersPerBuild + second.number;
    const known = savings.get(key);
    if (known !== undefined) return known;
    const made = workOutSaving(a, b);
    savings.set(key, made);
    return made;
  };
  return { seconds: (lift) => timed(lift).seconds, saving };
};

/** Seconds with the fewest pairs that make the lifts fit: the greatest savings of the best matching first. */
export const withPairs = (
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
