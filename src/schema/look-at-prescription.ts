import {
  highestRpe,
  longestPauseSeconds,
  longestPhaseSeconds,
  longestSetSeconds,
  lowestRpe,
  mostKg,
  mostMetres,
  mostPercent,
  mostRampPercent,
  mostRampReps,
  mostReps,
  mostRir,
  mostSets,
} from "../model/limits";
import { amount, byKind, each, fields, maybe, text, whole, word } from "./look";
import { once } from "./once";
import { setKinds } from "./set-kinds";

const lookAtTarget = () =>
  byKind({
    reps: fields("", { min: whole(1, mostReps), max: whole(1, mostReps) }),
    amrap: fields("", { min: whole(0, mostReps), leave: maybe(whole(0, mostRir)) }),
    time: fields("", { seconds: amount(1, longestSetSeconds) }),
    distance: fields("", { metres: amount(1, mostMetres) }),
  });

const lookAtEffort = () =>
  byKind({
    rir: fields("", { min: amount(0, mostRir), max: amount(0, mostRir) }),
    rpe: fields("", { min: amount(lowestRpe, highestRpe), max: amount(lowestRpe, highestRpe) }),
    percent: fields("", { of: text(), percent: amount(0, mostPercent) }),
  });

/** Looks at a ramp set. */
export const lookAtRampSet = /* @__PURE__ */ once(() =>
  fields("a ramp set", {
    reps: whole(1, mostRampReps),
    percent: amount(0, mostRampPercent),
    restSeconds: amount(0, longestPauseSeconds),
  }),
);

/** Looks at what is done of an exercise: within the limits of its schema, where seconds may be parts of one. */
export const lookAtPrescription = /* @__PURE__ */ once(() => {
  const target = lookAtTarget();
  const effort = maybe(lookAtEffort());
  const load = maybe(fields("an object with kg", { kg: amount(0, mostKg) }));
  const phase = amount(0, longestPhaseSeconds);
  const tempo = fields("a tempo", { eccentric: phase, pause: phase, concentric: phase, top: phase });
  const set = fields("a set", { target: maybe(target), effort, load, kind: maybe(word(setKinds)) });
  return fields("a prescription", {
    sets: whole(1, mostSets),
    target,
    effort,
    tempo: maybe(tempo),
    load,
    restSeconds: maybe(amount(0, longestPauseSeconds)),
    perSet: maybe(each("a list of sets", set)),
  });
});
