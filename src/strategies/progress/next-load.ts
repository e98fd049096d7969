import { loadOf } from "../../measure/items";
import { recommendedLoad } from "../../measure/recommended-load";
import type { Decision, Step } from "../../model/decision";
import type { Prescription } from "../../model/prescription";
import type { LiftProgress } from "../../model/progression";
import { largestStep } from "../../model/progression-defaults";
import type { ReasonData } from "../../model/reasons";
import { loadableOf, loadsNearOf, nextLoadOf } from "./lift-loads";
import { topKg } from "./lift-outcome";
import { type NextReps, nextReps } from "./next-reps";

/** What a lift does next. */
export type Move = ReasonData["progressed"]["move"];

/** A load with why. */
export interface NextLoad {
  /** Load in kilograms; absent: nothing is known to begin from. */
  readonly kg?: number;
  /** What it does. */
  readonly move: Move;
  /** What it was. */
  readonly fromKg?: number;
  /** What the next load waits for, where the load stays. */
  readonly until?: { readonly reps: number; readonly nextKg?: number; readonly reserve?: number };
  /** Fewest and most reps, where they are others than the plan's. */
  readonly range?: readonly [min: number, max: number];
}

/** The load to begin a lift with: from records where they say enough. */
export const startLoad = ({ item, all, gym }: LiftProgress): NextLoad => {
  const { target, effort } = item.prescription;
  const days = all.map(({ daysAgo, sets }) => ({ ago: daysAgo, sets }));
  const load = recommendedLoad({ item, target, ...(effort === undefined ? {} : { effort }) }, days, gym);
  return load === undefined ? { move: "start" } : { kg: load.kg, move: "start" };
};

/**
 * The load that is at least so much heavier, and one that the gym has.
 *
 * @returns Nothing where the next one would be a step of more than a tenth, or where there is none.
 */
export const heavier = (kg: number, byKg: number, lift: LiftProgress): number | undefined => {
  const wished = loadsNearOf(kg + byKg, lift);
  const fits = (load: number | undefined): load is number =>
    load !== undefined && load > kg && load <= kg * (1 + largestStep) + 1e-9;
  if (fits(wished?.below)) return wished.below;
  if (fits(wished?.above)) return wished.above;
  const next = nextLoadOf(kg, lift);
  return fits(next) ? next : undefined;
};

/** The load at a share of another, rounded down; the other where the gym has none so light. */
export const lighter = (kg: number, share: number, lift: LiftProgress): number =>
  loadableOf(kg * share, lift, true) ?? kg;

/** A load that stays, and what the next one waits for: the most reps in every set, with one left. */
export const held = (fromKg: number, lift: LiftProgress): NextLoad => {
  const kg = lighter(fromKg, 1, lift);
  const next = nextLoadOf(fromKg, lift);
  // Nobody knows what else could be hung on somebody: that is no end of what there is.
  if (next === undefined) return { kg, move: isUnloaded(lift) ? "hold" : "heaviest", fromKg };
  const { target } = lift.item.prescription;
  return { kg, move: "hold", fromKg, ...(target.kind === "reps" ? { until: { reps: target.max, nextKg: next } } : {}) };
};

/** A load that stays since a set fell short. */
export const missed = (fromKg: number, lift: LiftProgress): NextLoad => ({
  kg: lighter(fromKg, 1, lift),
  move: "missed",
  fromKg,
});

/** A step back, to the load nearest to a share of it; the lightest that there is stays. */
export const stepDown = (fromKg: number, share: number, lift: LiftProgress): NextLoad => {
  const near = loadableOf(fromKg * share, lift);
  return near === undefined || near >= fromKg
    ? { kg: fromKg, move: isUnloaded(lift) ? "hold" : "lightest", fromKg }
    : { kg: near, move: "down", fromKg };
};

/** Reps of a lift whose load stays for want of a heavier one: they grow, as those of a lift without a load do. */
const atHeaviest = (lift: LiftProgress, { kg, move, until }: NextLoad) => {
  const isKept = move === "hold" && until === undefined && isUnloaded(lift);
  if (move !== "heaviest" && !isKept) return {};
  const done = lift.history.map((exposure) => (topKg(exposure) === kg ? exposure : undefined));
  const end = done.indexOf(undefined);
  const { target } = nextReps(
    lift.item.prescription,
    (end === -1 ? done : done.slice(0, end)).flatMap((one) => one ?? []),
  );
  return { ...targetOf(lift, target) };
};

/** Whether a lift has no load that could be named: body weight, bands. Such lifts grow by reps. */
export const isUnloaded = ({ item }: Pick<LiftProgress, "item">): boolean =>
  ["bodyweight", "band"].includes(loadOf(item));

/** What goes up speaks of the last session: it says so where an easy week came between. */
const sinceEasyWeek = ({ wasEasy }: LiftProgress, move: Move): { readonly afterEasyWeek?: boolean } =>
  wasEasy && (move === "up" || move === "reps-up") ? { afterEasyWeek: true } : {};

const decisionOf = (lift: LiftProgress, by: string, load: NextLoad): Decision => ({
  stage: "prescribe",
  code: "progressed",
  subject: { kind: "exercise", id: lift.item.exercise.id },
  data: {
    by,
    move: load.move,
    unit: lift.gym.unit ?? "kg",
    ...(load.kg === undefined ? {} : { kg: load.kg }),
    ...(load.fromKg === undefined ? {} : { fromKg: load.fromKg }),
    ...load.until,
    ...sinceEasyWeek(lift, load.move),
    ...(load.range === undefined ? {} : { range: load.range }),
  },
  source: "default",
});

/** The prescription with a load and why; other parts of it may change with it. Where nothing is loaded, reps grow. */
export const loadedStep = (
  lift: LiftProgress,
  by: string,
  load: NextLoad,
  changes: Partial<Prescription> = {},
): Step<Prescription> => {
  if (load.kg === undefined && load.move === "start" && isUnloaded(lift)) return unloadedStep(lift, by, changes);
  const { load: _old, ...prescription } = lift.item.prescription;
  const reps = atHeaviest(lift, load);
  const value = { ...prescription, ...changes, ...reps, ...(load.kg === undefined ? {} : { load: { kg: load.kg } }) };
  const range = reps.target === undefined ? {} : { range: [reps.target.min, reps.target.max] as const };
  return { value, decisions: [decisionOf(lift, by, { ...load, ...range })] };
};

const isOther = ({ item: { prescription } }: LiftProgress, { min, max }: NextReps["target"]): boolean =>
  prescription.target.kind === "reps" && (prescription.target.min !== min || prescription.target.max !== max);

/** The reps that a reason tells: where they are others than the plan's. */
const rangeOf = (lift: LiftProgress, target: NextReps["target"]) =>
  isOther(lift, target) ? { range: [target.min, target.max] as const } : {};

const targetOf = (lift: LiftProgress, target: NextReps["target"]) => (isOther(lift, target) ? { target } : {});

const unloadedStep = (lift: LiftProgress, by: string, changes: Partial<Prescription>): Step<Prescription> => {
  const { move, target } = nextReps(lift.item.prescription, lift.unloaded);
  const { load: _none, ...prescription } = lift.item.prescription;
  return {
    value: { ...prescription, ...changes, ...targetOf(lift, target) },
    decisions: [decisionOf(lift, by, { move, ...rangeOf(lift, target) })],
  };
};
