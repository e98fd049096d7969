import type { Prescription } from "../../model/prescription";
import type { Exposure, LiftProgress, ProgressionStrategy } from "../../model/progression";
import { doubleStalls, stalledShare } from "../../model/progression-defaults";
import { named } from "../named";
import { nextLoadOf } from "./lift-loads";
import { outcomeOf, topKg, topSets } from "./lift-outcome";
import { held, loadedStep, type NextLoad, startLoad, stepDown } from "./next-load";

/** Reps of a session with those that were left, where they were noted. */
const repsOf = (exposure: Exposure): number =>
  topSets(exposure).reduce((sum, { reps, rir = 0 }) => sum + reps + rir, 0) / topSets(exposure).length;

/** Sessions in a row, the newest first, at one load without a rep more, done or left, than the one before. */
const stallsOf = (history: readonly Exposure[], prescription: Prescription): number => {
  let stalls = 0;
  for (let at = 0; at + 1 < history.length; at += 1) {
    const [newer, older] = [history[at], history[at + 1]];
    if (newer === undefined || older === undefined || topKg(newer) !== topKg(older)) break;
    if (outcomeOf(newer, prescription) === "better" || repsOf(newer) > repsOf(older)) break;
    stalls += 1;
  }
  return stalls;
};

const nextOf = (lift: LiftProgress): NextLoad => {
  const [last] = lift.history;
  if (last === undefined) return startLoad(lift);
  const { prescription } = lift.item;
  const fromKg = topKg(last);
  if (outcomeOf(last, prescription) === "better") {
    const next = nextLoadOf(fromKg, lift);
    if (next !== undefined) return { kg: next, move: "up", fromKg };
  } else if (stallsOf(lift.history, prescription) >= doubleStalls) {
    return stepDown(fromKg, stalledShare, lift);
  }
  return held(fromKg, lift);
};

/**
 * First reps, then load: once every set has the most reps of its range with one left, the next load there is, and reps
 * begin at the low end again. Two sessions in a row without a rep more, done or left, take a step back.
 */
export const double: ProgressionStrategy = /* @__PURE__ */ named("double", (lift) =>
  loadedStep(lift, "double", nextOf(lift)),
);
