import { estimateOneRepMax } from "../../measure/one-rep-max";
import { leastReserve } from "../../measure/recommended-load";
import type { Prescription } from "../../model/prescription";
import type { Exposure, LiftProgress, ProgressionStrategy } from "../../model/progression";
import { reserveStep, rpeStep } from "../../model/progression-defaults";
import { named } from "../named";
import { loadableOf, nextLoadOf } from "./lift-loads";
import { topKg, topSets } from "./lift-outcome";
import { held, lighter, loadedStep, type NextLoad, startLoad } from "./next-load";

/** A load may cost so much more of a rep than there is (our default). */
const halfRep = 0.5;

/** Reps in reserve that a prescription asks for, at least. */
const plannedReserve = ({ effort }: Prescription): number => leastReserve(effort);

/** Reps that a set of the last session could have had. */
const couldDo = (last: Exposure, prescription: Prescription): number => {
  const sets = topSets(last);
  return sets.reduce((sum, { reps, rir = plannedReserve(prescription) }) => sum + reps + rir, 0) / sets.length;
};

/** Reps with those in reserve that are as planned: from the fewest to the most. */
const plannedRange = ({ target, ...prescription }: Prescription): { readonly min: number; readonly max: number } => {
  const { min, max } = target.kind === "reps" ? target : { min: 1, max: 1 };
  const reserve = plannedReserve({ target, ...prescription });
  return { min: min + reserve, max: max + reserve };
};

/** What the load should have been: 3 % for each rep above the most or below the fewest that were planned. */
const byReserve = (last: Exposure, prescription: Prescription): number => {
  const [could, { min, max }] = [couldDo(last, prescription), plannedRange(prescription)];
  return topKg(last) * (1 + reserveStep * (could >= max ? could - max : could - min));
};

/**
 * The next load there is, where it leaves the fewest reps with their reserve: gyms have steps of more than a twentieth.
 */
const nextStep = (fromKg: number, could: number, lift: LiftProgress): number | undefined => {
  const next = nextLoadOf(fromKg, lift);
  const room = could - plannedRange(lift.item.prescription).min + halfRep;
  return next !== undefined && next <= fromKg * (1 + reserveStep * room) ? next : undefined;
};

/** What a load that stays waits for: the most reps, with the least reserve that is planned. */
const fullSets = (prescription: Prescription): NonNullable<NextLoad["until"]> => {
  const { target } = prescription;
  return { reps: target.kind === "reps" ? target.max : 1, reserve: plannedReserve(prescription) };
};

/** Where the next load is a large step it waits for more in reserve, not for a number of reps. */
const withoutWait = ({ until: _until, ...load }: NextLoad): NextLoad => load;

const nextOf = (lift: LiftProgress): NextLoad => {
  const [last] = lift.history;
  if (last === undefined) return startLoad(lift);
  const { prescription } = lift.item;
  const fromKg = topKg(last);
  const [could, { min, max }] = [couldDo(last, prescription), plannedRange(prescription)];
  const isOver = could >= max;
  if (could >= min && !isOver)
    return { kg: lighter(fromKg, 1, lift), move: "hold", fromKg, until: fullSets(prescription) };
  const isTelling = last.sets.some((set) => estimateOneRepMax(set) !== undefined);
  const wished = (isTelling ? startLoad(lift).kg : undefined) ?? byReserve(last, prescription);
  const least = isOver ? fromKg : fromKg * (1 - rpeStep);
  const most = isOver ? fromKg * (1 + rpeStep) : fromKg;
  const kg = loadableOf(Math.min(most, Math.max(least, wished)), lift) ?? fromKg;
  const next = isOver && kg <= fromKg ? nextStep(fromKg, could, lift) : undefined;
  if (next !== undefined) return { kg: next, move: "up", fromKg };
  if (kg === fromKg) return isOver ? withoutWait(held(fromKg, lift)) : { kg, move: "hold", fromKg };
  return { kg, move: kg > fromKg ? "up" : "down", fromKg };
};

/**
 * The load that goes with the reps and the reserve that are planned. What was done as planned keeps it; more or less
 * moves it, by the chart and the last sessions, or by 3 % for each rep in reserve where the chart does not reach. It
 * moves by a twentieth at most, or to the next load there is where that still leaves the fewest reps.
 */
export const rpe: ProgressionStrategy = /* @__PURE__ */ named("rpe", (lift) => loadedStep(lift, "rpe", nextOf(lift)));
