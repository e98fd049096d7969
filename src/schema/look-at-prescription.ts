import { amount, byKind, each, fields, maybe, text, whole, word } from "./look";
import { once } from "./once";
import { setKinds } from "./set-kinds";

const lookAtTarget = () =>
  byKind({
    reps: fields("", { min: whole(1, 1000), max: whole(1, 1000) }),
    amrap: fields("", { min: whole(0, 1000), leave: maybe(whole(0, 100)) }),
    time: fields("", { seconds: amount(1, 36_000) }),
    distance: fields("", { metres: amount(1, 100_000) }),
  });

const lookAtEffort = () =>
  byKind({
    rir: fields("", { min: amount(0, 100), max: amount(0, 100) }),
    rpe: fields("", { min: amount(1, 10), max: amount(1, 10) }),
    percent: fields("", { of: text(), percent: amount(0, 200) }),
  });

/** Looks at a ramp set. */
export const lookAtRampSet = /* @__PURE__ */ once(() =>
  fields("a ramp set", { reps: whole(1, 100), percent: amount(0, 100), restSeconds: amount(0, 3600) }),
);

/** Looks at what is done of an exercise: within the limits of its schema, where seconds may be parts of one. */
export const lookAtPrescription = /* @__PURE__ */ once(() => {
  const target = lookAtTarget();
  const effort = maybe(lookAtEffort());
  const load = maybe(fields("an object with kg", { kg: amount(0, 2000) }));
  const phase = amount(0, 120);
  const tempo = fields("a tempo", { eccentric: phase, pause: phase, concentric: phase, top: phase });
  const set = fields("a set", { target: maybe(target), effort, load, kind: maybe(word(setKinds)) });
  return fields("a prescription", {
    sets: whole(1, 100),
    target,
    effort,
    tempo: maybe(tempo),
    load,
    restSeconds: maybe(amount(0, 3600)),
    perSet: maybe(each("a list of sets", set)),
  });
});
