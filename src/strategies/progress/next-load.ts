import { loadOf } from "../../measure/items";
import { loadableKg, loadsNear, nextLoadKg } from "../../measure/loadable";
import { recommendedLoad } from "../../measure/recommended-load";
import type { Decision, Step } from "../../model/decision";
import type { Prescription } from "../../model/prescription";
import type { LiftProgress } from "../../model/progression";
import { largestStep } from "../../model/progression-defaults";
import type { ReasonData } from "../../model/reasons";
import { nextReps } from "./next-reps";

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
  readonly until?: { readonly reps: number; readonly kg: number };
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
export const heavier = (kg: number, byKg: number, { item, gym }: LiftProgress): number | undefined => {
  const wished = loadsNear(kg + byKg, item, gym);
  const fits = (load: number | undefined): load is number =>
    load !== undefined && load > kg && load <= kg * (1 + largestStep) + 1e-9;
  if (fits(wished?.below)) return wished.below;
  if (fits(wished?.above)) return wished.above;
  const next = nextLoadKg(kg, item, gym);
  return fits(next) ? next : undefined;
};

/** The load at a share of another, rounded down; the other where the gym has none so light. */
export const lighter = (kg: number, share: number, { item, gym }: LiftProgress): number =>
  loadableKg(kg * share, item, gym, true) ?? kg;

/** A load that stays, and what the next one waits for: the most reps in every set, with one left. */
export const held = (fromKg: number, lift: LiftProgress): NextLoad => {
  const kg = lighter(fromKg, 1, lift);
  const next = nextLoadKg(fromKg, lift.item, lift.gym);
  const { target } = lift.item.prescription;
  const until = next === undefined || target.kind !== "reps" ? {} : { until: { reps: target.max, kg: next } };
  return { kg, move: next === undefined ? "heaviest" : "hold", fromKg, ...until };
};

/** Whether a lift has no load that could be named: body weight, bands. Such lifts grow by reps. */
export const isUnloaded = ({ item }: Pick<LiftProgress, "item">): boolean =>
  ["bodyweight", "band"].includes(loadOf(item));

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
    ...(load.until === undefined ? {} : { reps: load.until.reps, nextKg: load.until.kg }),
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
  const value = { ...prescription, ...changes, ...(load.kg === undefined ? {} : { load: { kg: load.kg } }) };
  return { value, decisions: [decisionOf(lift, by, load)] };
};

const unloadedStep = (lift: LiftProgress, by: string, changes: Partial<Prescription>): Step<Prescription> => {
  const { move, target } = nextReps(lift);
  const { load: _none, ...prescription } = lift.item.prescription;
  const decision: Decision = {
    stage: "prescribe",
    code: "progressed",
    subject: { kind: "exercise", id: lift.item.exercise.id },
    data: { by, move, unit: lift.gym.unit ?? "kg", ...(move === "reps" ? {} : { range: [target.min, target.max] }) },
    source: "default",
  };
  return { value: { ...prescription, ...changes, ...(move === "reps" ? {} : { target }) }, decisions: [decision] };
};
