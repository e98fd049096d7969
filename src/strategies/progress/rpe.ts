import { loadableKg } from "../../measure/loadable";
import { estimateOneRepMax } from "../../measure/one-rep-max";
import type { Prescription } from "../../model/prescription";
import type { Exposure, LiftProgress, ProgressionStrategy } from "../../model/progression";
import { reserveStep, rpeStep } from "../../model/progression-defaults";
import { named } from "../named";
import { topKg, topSets } from "./lift-outcome";
import { loadedStep, type NextLoad, startLoad } from "./next-load";

/** Reps in reserve that a prescription asks for, at least. */
const plannedReserve = ({ effort }: Prescription): number => {
  switch (effort?.kind) {
    case "rir":
      return effort.min;
    case "rpe":
      return 10 - effort.max;
    case "percent":
    case undefined:
      return 2;
  }
};

/** What the load should have been for the reps and the reserve that were planned: 3 % a rep, as far as one can tell. */
const byReserve = (last: Exposure, prescription: Prescription): number => {
  const { target } = prescription;
  const wished = (target.kind === "reps" ? target.max : 1) + plannedReserve(prescription);
  const sets = topSets(last);
  const could = sets.reduce((sum, { reps, rir = plannedReserve(prescription) }) => sum + reps + rir, 0) / sets.length;
  return topKg(last) * (1 + reserveStep * (could - wished));
};

const nextOf = (lift: LiftProgress): NextLoad => {
  const [last] = lift.history;
  if (last === undefined) return startLoad(lift);
  const fromKg = topKg(last);
  const isTelling = last.sets.some((set) => estimateOneRepMax(set) !== undefined);
  const wished = (isTelling ? startLoad(lift).kg : undefined) ?? byReserve(last, lift.item.prescription);
  const bounded = Math.min(fromKg * (1 + rpeStep), Math.max(fromKg * (1 - rpeStep), wished));
  const kg = loadableKg(bounded, lift.item, lift.gym) ?? fromKg;
  return { kg, move: kg > fromKg ? "up" : kg < fromKg ? "down" : "hold", fromKg };
};

/**
 * The load that goes with the reps and the reserve that are planned: by the chart and what the last sessions showed,
 * or, where these are outside of what the chart is good for, 3 % for each rep in reserve more or less than planned. At
 * most a twentieth more or less than last time.
 */
export const rpe: ProgressionStrategy = /* @__PURE__ */ named("rpe", (lift) => loadedStep(lift, "rpe", nextOf(lift)));
