import { isHeavyLift } from "../../measure/heavy-lift";
import { loadOf } from "../../measure/items";
import { restSecondsOf } from "../../measure/rest-seconds";
import type { LiftProgress, ProgressionStrategy } from "../../model/progression";
import { densityFloorSeconds, densityStepSeconds } from "../../model/progression-defaults";
import { named } from "../named";
import { double } from "./double";
import { outcomeOf, topKg } from "./lift-outcome";
import { lighter, loadedStep, type NextLoad, startLoad } from "./next-load";

const floorOf = ({ item }: LiftProgress): number =>
  item.exercise.mechanics === "isolation" || loadOf(item) === "machine"
    ? densityFloorSeconds.light
    : densityFloorSeconds.compound;

/** Rest that a lift comes to by its times, whatever its floor. */
const wishedRest = (planned: number, time: number): number => planned - densityStepSeconds * Math.max(0, time - 1);

/** The load of last time with the rest of this time; it is only said to be shorter where it is. */
const sameLoad = (lift: LiftProgress, isFailed: boolean, isShorter: boolean): NextLoad => {
  const [last] = lift.history;
  if (last === undefined) return startLoad(lift);
  const still = isFailed ? "missed" : "hold";
  return { kg: lighter(topKg(last), 1, lift), move: isShorter ? "rest" : still, fromKg: topKg(last) };
};

/**
 * The same work in less time: rest is 15 seconds shorter each time that the lift comes, easy weeks left out, down to 30
 * seconds for isolation and machine work and 60 for other compounds; the load stays. Rest that is at its floor, and
 * heavy or main lifts: double progression instead. Rest or load changes in a week, never both.
 */
export const density: ProgressionStrategy = /* @__PURE__ */ named("density", (lift) => {
  const { item, history, time } = lift;
  const planned = restSecondsOf(item);
  const floor = floorOf(lift);
  if (item.role === "main" || isHeavyLift(item) || planned <= floor) return double(lift);
  const restOf = (at: number): number => Math.max(floor, wishedRest(planned, at));
  const before = restOf(time - 1);
  if (before === floor) {
    const atFloor = double(lift);
    return { ...atFloor, value: { ...atFloor.value, restSeconds: floor } };
  }
  const [last] = history;
  const isFailed = last !== undefined && outcomeOf(last, item.prescription) === "failed";
  const restSeconds = isFailed ? before : restOf(time);
  return loadedStep(lift, "density", sameLoad(lift, isFailed, restSeconds < before), { restSeconds });
});
