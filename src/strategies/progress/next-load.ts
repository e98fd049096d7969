import { loadOf } from "../../measure/items";
import { loadableKg, loadsNear, nextLoadKg } from "../../measure/loadable";
import { recommendedLoad } from "../../measure/recommended-load";
import type { Decision, Step } from "../../model/decision";
import type { Prescription } from "../../model/prescription";
import type { LiftProgress } from "../../model/progression";
import { largestStep } from "../../model/progression-defaults";
import type { ReasonData } from "../../model/reasons";

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

/** Body weight and bands have no load that could be named: such lifts grow by reps. */
const isUnloaded = ({ item }: LiftProgress): boolean => ["bodyweight", "band"].includes(loadOf(item));

const moveOf = (lift: LiftProgress, { kg, move }: NextLoad): Move =>
  move === "start" && kg === undefined && isUnloaded(lift) ? "reps" : move;

const decisionOf = (lift: LiftProgress, by: string, load: NextLoad): Decision => ({
  stage: "prescribe",
  code: "progressed",
  subject: { kind: "exercise", id: lift.item.exercise.id },
  data: {
    by,
    move: moveOf(lift, load),
    unit: lift.gym.unit ?? "kg",
    ...(load.kg === undefined ? {} : { kg: load.kg }),
    ...(load.fromKg === undefined ? {} : { fromKg: load.fromKg }),
  },
  source: "default",
});

/** The prescription with a load and why; other parts of it may change with it. */
export const loadedStep = (
  lift: LiftProgress,
  by: string,
  load: NextLoad,
  changes: Partial<Prescription> = {},
): Step<Prescription> => {
  const { load: _old, ...prescription } = lift.item.prescription;
  const value = { ...prescription, ...changes, ...(load.kg === undefined ? {} : { load: { kg: load.kg } }) };
  return { value, decisions: [decisionOf(lift, by, load)] };
};
