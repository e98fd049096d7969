import { isHeavyLift } from "../../measure/heavy-lift";
import { loadOf } from "../../measure/items";
import { restSecondsOf } from "../../measure/rest-seconds";
import type { LiftProgress, ProgressionStrategy } from "../../model/progression";
import { densityFloorSeconds, densityStepSeconds } from "../../model/progression-defaults";
import { named } from "../named";
import { double } from "./double";
import { outcomeOf, topKg } from "./lift-outcome";
import { lighter, loadedStep, startLoad } from "./next-load";

const floorOf = ({ item }: LiftProgress): number =>
  item.exercise.mechanics === "isolation" || loadOf(item) === "machine"
    ? densityFloorSeconds.light
    : densityFloorSeconds.compound;

/**
 * The same work in less time: rest is 15 seconds shorter each week (each time that its kind of week comes), down to 30 seconds for isolation and machine work and
 * 60 for other compounds; the load stays. Rest that is at its floor, and
 * heavy or main lifts: double progression instead. Rest or load changes in a week, never both.
 */
export const density: ProgressionStrategy = /* @__PURE__ */ named("density", (lift) => {
  const { item, history, timeOfBlock } = lift;
  const planned = restSecondsOf(item);
  const floor = floorOf(lift);
  if (item.role === "main" || isHeavyLift(item) || planned <= floor) return double(lift);
  const wished = planned - densityStepSeconds * (timeOfBlock - 1);
  const [last] = history;
  const isFailed = last !== undefined && outcomeOf(last, item.prescription) === "failed";
  const restSeconds = Math.max(floor, isFailed ? Math.min(planned, wished + densityStepSeconds) : wished);
  if (wished < floor) {
    const atFloor = double(lift);
    return { ...atFloor, value: { ...atFloor.value, restSeconds: floor } };
  }
  const load =
    last === undefined
      ? startLoad(lift)
      : ({ kg: lighter(topKg(last), 1, lift), move: "rest", fromKg: topKg(last) } as const);
  return loadedStep(lift, "density", load, { restSeconds });
});
