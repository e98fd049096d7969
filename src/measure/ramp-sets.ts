import type { Item, KnownItem } from "../model/plan";
import type { RampSet } from "../model/prescription";
import type { Muscle, Warmup } from "../model/vocabulary";
import { isHeavyLift } from "./heavy-lift";
import { isKnownItem, loadOf } from "./items";
import { primeMovers } from "./overlap";
import { isPowerLift } from "./power-lift";

/** No ramp sets: one list for all lifts that have none. */
export const noRamps: readonly RampSet[] = /* @__PURE__ */ Object.freeze([]);

const rest = 60;
const heavyRamp: readonly RampSet[] = [
  { reps: 5, percent: 40, restSeconds: rest },
  { reps: 3, percent: 60, restSeconds: rest },
  { reps: 2, percent: 80, restSeconds: rest },
];
const mainRamp: readonly RampSet[] = [
  { reps: 8, percent: 50, restSeconds: rest },
  { reps: 5, percent: 75, restSeconds: rest },
];
const shortRamp: readonly RampSet[] = [{ reps: 5, percent: 70, restSeconds: rest }];

/**
 * Ramp sets that an item needs when its muscles are cold: 5@40, 3@60, 2@80 % before a heavy lift, 8@50 and 5@75 %
 * before another main lift, one set before another loadable compound (ribeiro2020; reps are our default).
 */
export const coldRamp = (item: Item): readonly RampSet[] => {
  if (!isKnownItem(item) || !(item.exercise.hardSet || isPowerLift(item.exercise))) return noRamps;
  const { mechanics, loadability } = item.exercise;
  if (mechanics !== "compound" || loadability < 2 || item.role === "activation") return noRamps;
  // A share of body weight cannot be set.
  if (loadOf(item) === "bodyweight") return noRamps;
  if (isHeavyLift(item) && item.exercise.demand.strength < 3) return heavyRamp;
  return item.role === "main" ? mainRamp : shortRamp;
};

/** Muscles that the working sets of items have warmed: at least half a share of a hard set. */
const warmedMuscles = (items: readonly Item[]): ReadonlySet<Muscle> => {
  const warm = new Set<Muscle>();
  for (const item of items) {
    if (!isKnownItem(item) || !item.exercise.hardSet) continue;
    for (const part of item.exercise.muscles) if (part.share >= 0.5) warm.add(part.muscle);
  }
  return warm;
};

/** Whether every prime mover of an item is warm already. */
const isWarm = (item: KnownItem, warm: ReadonlySet<Muscle>): boolean =>
  primeMovers(item.exercise).every((muscle) => warm.has(muscle));

/**
 * Ramp sets of an item after what was done before it: one set fewer once its prime movers are warm, the lightest first;
 * a lift with a bar keeps one to find its groove.
 */
export const rampSetsAfter = (item: Item, before: readonly Item[], warmup: Warmup | undefined): readonly RampSet[] => {
  if (warmup === "none" || !isKnownItem(item)) return noRamps;
  const ramp = coldRamp(item);
  if (ramp.length === 0 || !isWarm(item, warmedMuscles(before))) return ramp;
  if (ramp.length === 1) return loadOf(item) === "barbell" ? ramp : noRamps;
  return ramp.slice(1);
};
