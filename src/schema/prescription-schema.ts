import * as z from "zod/mini";
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
import { amount, expecting, listOf, name, strict, whole, word } from "./fields";
import { once } from "./once";
import { setKinds } from "./set-kinds";

const kind = <const K extends string>(of: K) => z.literal(of, expecting(`"${of}"`));

/** What one set aims at. */
export const targetSchema = /* @__PURE__ */ once(() =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: kind("reps"), min: whole(1, mostReps), max: whole(1, mostReps) }),
      strict({ kind: kind("amrap"), min: whole(0, mostReps), leave: z.exactOptional(whole(0, mostRir)) }),
      strict({ kind: kind("time"), seconds: whole(1, longestSetSeconds) }),
      strict({ kind: kind("distance"), metres: amount(1, mostMetres) }),
    ],
    expecting('an object of kind "reps", "amrap", "time" or "distance"'),
  ),
);

/** How hard a set is. */
export const effortSchema = /* @__PURE__ */ once(() =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: kind("rir"), min: amount(0, mostRir), max: amount(0, mostRir) }),
      strict({ kind: kind("rpe"), min: amount(lowestRpe, highestRpe), max: amount(lowestRpe, highestRpe) }),
      strict({ kind: kind("percent"), of: name(), percent: amount(0, mostPercent) }),
    ],
    expecting('an object of kind "rir", "rpe" or "percent"'),
  ),
);

const phase = () => amount(0, longestPhaseSeconds);

/** Seconds of the phases of a rep. */
export const tempoSchema = /* @__PURE__ */ once(() =>
  strict({ eccentric: phase(), pause: phase(), concentric: phase(), top: phase() }),
);

/** A load. */
const loadSchema = /* @__PURE__ */ once(() => strict({ kg: amount(0, mostKg) }));

/** A ramp set. */
export const rampSetSchema = /* @__PURE__ */ once(() =>
  strict({
    reps: whole(1, mostRampReps),
    percent: amount(0, mostRampPercent),
    restSeconds: whole(0, longestPauseSeconds),
  }),
);

const setDetail = () =>
  strict({
    target: z.exactOptional(targetSchema()),
    effort: z.exactOptional(effortSchema()),
    load: z.exactOptional(loadSchema()),
    kind: z.exactOptional(word(setKinds)),
  });

/** What is done of one exercise. */
export const prescriptionSchema = /* @__PURE__ */ once(() =>
  strict({
    sets: whole(1, mostSets),
    target: targetSchema(),
    effort: z.exactOptional(effortSchema()),
    tempo: z.exactOptional(tempoSchema()),
    load: z.exactOptional(loadSchema()),
    restSeconds: z.exactOptional(whole(0, longestPauseSeconds)),
    perSet: z.exactOptional(listOf(setDetail(), "a list of sets")),
  }),
);
