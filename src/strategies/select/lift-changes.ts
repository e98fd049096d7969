import type { BuildBrief } from "../../model/strategy";
import { type Lift, ordinaryRole, rangeOf } from "./lift";

const clamped = (lift: Lift, sets: number, brief: BuildBrief): Lift => {
  const { min, max } = rangeOf(lift, brief);
  return { ...lift, sets: Math.min(max, Math.max(min, sets)) };
};

const demoted = (lift: Lift, sets: number, brief: BuildBrief): Lift =>
  clamped({ ...lift, role: ordinaryRole(lift.exercise) }, sets, brief);

/** A lift at its least: the fewest sets, and not the main lift where it need not be. */
export const fewestOf = (lift: Lift, brief: BuildBrief): Lift => {
  if (lift.isFixed) return lift;
  return lift.canLead && lift.role === "main" ? demoted(lift, 0, brief) : clamped(lift, 0, brief);
};

const changesOf = (lift: Lift, brief: BuildBrief): readonly Lift[] => {
  if (lift.isFixed) return [];
  const { min, max } = rangeOf(lift, brief);
  const changed: Lift[] = [];
  if (lift.sets < max) changed.push({ ...lift, sets: lift.sets + 1 });
  if (lift.sets > min) changed.push({ ...lift, sets: lift.sets - 1 });
  if (lift.canLead && lift.role === "main") changed.push(demoted(lift, lift.sets, brief), demoted(lift, 0, brief));
  if (lift.canLead && lift.role !== "main") changed.push(clamped({ ...lift, role: "main" }, lift.sets, brief));
  return changed;
};

const cache = new WeakMap<BuildBrief, WeakMap<Lift, readonly Lift[]>>();

/**
 * One set more or fewer, or the other role where the lift can lead. The same lift gives the same neighbours, so that
 * what is worked out of them once is found again.
 */
export const neighboursOf = (lift: Lift, brief: BuildBrief): readonly Lift[] => {
  const ofBrief = cache.get(brief) ?? new WeakMap<Lift, readonly Lift[]>();
  cache.set(brief, ofBrief);
  const known = ofBrief.get(lift) ?? changesOf(lift, brief);
  ofBrief.set(lift, known);
  return known;
};

/** Lifts with one of them replaced. */
export const replaced = (lifts: readonly Lift[], index: number, lift: Lift): readonly Lift[] =>
  lifts.map((same, at) => (at === index ? lift : same));
