import { fromKilograms } from "../measure/loadable";
import type { Decision, Step } from "../model/decision";
import type { Load, Prescription } from "../model/prescription";
import type { LiftProgress } from "../model/progression";
import { loadableOf, loadsNearOf } from "../strategies/progress/lift-loads";
import { decisionOn } from "./replace-work";

/** A load that was asked for, and the one that is taken for it. */
interface Rounded {
  readonly fromKg: number;
  readonly kg: number;
}

/**
 * The load that the gym has for one that was asked for: the lightest where none is so light, the same where none can be
 * set.
 */
const loadableKg = (kg: number, lift: LiftProgress): number =>
  loadableOf(kg, lift) ?? loadsNearOf(kg, lift)?.above ?? kg;

/** The load that was asked for of the heaviest set that is changed. */
const heaviestOf = (rounded: readonly Rounded[]): Rounded | undefined => {
  const heaviest = Math.max(...rounded.map(({ fromKg }) => fromKg));
  return rounded.find(({ fromKg }) => fromKg === heaviest);
};

const roundedDecision = ({ fromKg, kg }: Rounded, { item, gym }: LiftProgress, by: string): Decision => ({
  ...decisionOn("load-rounded", item.exercise.id, { by, unit: gym.unit ?? "kg", fromKg, kg }),
  stage: "prescribe",
});

/** What tells a load tells the one that is taken. */
const withTaken = (decision: Decision, rounded: readonly Rounded[]): Decision => {
  if (decision.code !== "progressed") return decision;
  const taken = rounded.find(({ fromKg }) => fromKg === decision.data.kg);
  return taken === undefined ? decision : { ...decision, data: { ...decision.data, kg: taken.kg } };
};

/**
 * A step whose loads are ones that the gym has, with a decision where they are not those that were asked for. What
 * differs by less than can be read on a plate is the same load.
 */
export const asLoadable = (step: Step<Prescription>, lift: LiftProgress, by: string): Step<Prescription> => {
  const rounded: Rounded[] = [];
  const taken = ({ kg: fromKg }: Load): Load => {
    const kg = loadableKg(fromKg, lift);
    if (kg !== fromKg) rounded.push({ fromKg, kg });
    return { kg };
  };
  const { load, perSet } = step.value;
  const value = {
    ...step.value,
    ...(load === undefined ? {} : { load: taken(load) }),
    ...(perSet === undefined
      ? {}
      : { perSet: perSet.map((set) => (set.load === undefined ? set : { ...set, load: taken(set.load) })) }),
  };
  const unit = lift.gym.unit ?? "kg";
  const told = heaviestOf(rounded.filter(({ fromKg, kg }) => fromKilograms(fromKg, unit) !== fromKilograms(kg, unit)));
  return {
    value,
    decisions: [
      ...step.decisions.map((decision) => withTaken(decision, rounded)),
      ...(told === undefined ? [] : [roundedDecision(told, lift, by)]),
    ],
  };
};
