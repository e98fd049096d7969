import type { LiftProgress, ProgressionStrategy } from "../../model/progression";
import {
  failedShare,
  firstSessions,
  linearFailures,
  linearHingeStepKg,
  linearStepKg,
} from "../../model/progression-defaults";
import { named } from "../named";
import { nextLoadOf } from "./lift-loads";
import { failuresInARow, outcomeOf, topKg, wasAllOut } from "./lift-outcome";
import { heavier, held, lighter, loadedStep, missed, type NextLoad, startLoad, stepDown } from "./next-load";

const stepOf = ({ item, history }: LiftProgress): number =>
  item.exercise.pattern === "hinge" && history.length < firstSessions ? linearHingeStepKg : linearStepKg;

const nextOf = (lift: LiftProgress): NextLoad => {
  const [last] = lift.history;
  if (last === undefined) return startLoad(lift);
  const { prescription } = lift.item;
  const fromKg = topKg(last);
  if (failuresInARow(lift.history, prescription) >= linearFailures) {
    return stepDown(fromKg, failedShare, lift);
  }
  const outcome = outcomeOf(last, prescription);
  if (outcome === "failed") return missed(fromKg, lift);
  if (wasAllOut(last, prescription)) return { kg: lighter(fromKg, 1, lift), move: "all-out", fromKg };
  const large = outcome === "better" ? nextLoadOf(fromKg, lift) : undefined;
  const next = heavier(fromKg, stepOf(lift), lift) ?? large;
  return next === undefined ? held(fromKg, lift) : { kg: next, move: "up", fromKg };
};

/**
 * A step up each session in which all sets had their reps, and one left where the plan asks for more: 2.5 kg, hip
 * hinges 5 kg in their first sessions. Where the gym's next load is more than a tenth heavier, it waits until every set
 * has the most reps with one left. Three sessions that fail at one load take a tenth off.
 */
export const linear: ProgressionStrategy = /* @__PURE__ */ named("linear", (lift) =>
  loadedStep(lift, "linear", nextOf(lift)),
);
