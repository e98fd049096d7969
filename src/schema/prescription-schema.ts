import * as z from "zod/mini";
import { amount, expecting, listOf, name, strict, whole, word } from "./fields";
import { once } from "./once";
import { setKinds } from "./set-kinds";

const kind = <const K extends string>(of: K) => z.literal(of, expecting(`"${of}"`));

/** What one set aims at. */
export const targetSchema = /* @__PURE__ */ once(() =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: kind("reps"), min: whole(1, 1000), max: whole(1, 1000) }),
      strict({ kind: kind("amrap"), min: whole(0, 1000), leave: z.exactOptional(whole(0, 100)) }),
      strict({ kind: kind("time"), seconds: whole(1, 36_000) }),
      strict({ kind: kind("distance"), metres: amount(1, 100_000) }),
    ],
    expecting('an object of kind "reps", "amrap", "time" or "distance"'),
  ),
);

/** How hard a set is. */
export const effortSchema = /* @__PURE__ */ once(() =>
  z.discriminatedUnion(
    "kind",
    [
      strict({ kind: kind("rir"), min: amount(0, 100), max: amount(0, 100) }),
      strict({ kind: kind("rpe"), min: amount(1, 10), max: amount(1, 10) }),
      strict({ kind: kind("percent"), of: name(), percent: amount(0, 200) }),
    ],
    expecting('an object of kind "rir", "rpe" or "percent"'),
  ),
);

/** Seconds of the phases of a rep. */
export const tempoSchema = /* @__PURE__ */ once(() =>
  strict({ eccentric: amount(0, 120), pause: amount(0, 120), concentric: amount(0, 120), top: amount(0, 120) }),
);

/** A load. */
const loadSchema = /* @__PURE__ */ once(() => strict({ kg: amount(0, 2000) }));

/** A ramp set. */
export const rampSetSchema = /* @__PURE__ */ once(() =>
  strict({ reps: whole(1, 100), percent: amount(0, 100), restSeconds: whole(0, 3600) }),
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
    sets: whole(1, 100),
    target: targetSchema(),
    effort: z.exactOptional(effortSchema()),
    tempo: z.exactOptional(tempoSchema()),
    load: z.exactOptional(loadSchema()),
    restSeconds: z.exactOptional(whole(0, 3600)),
    perSet: z.exactOptional(listOf(setDetail(), "a list of sets")),
  }),
);
