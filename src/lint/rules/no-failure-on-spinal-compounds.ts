import { failureOf } from "../../measure/to-failure";
import { distinctSetsOf } from "../../measure/work-sets";
import { moranNavarro2017 } from "../../model/citations";
import { reserveLowBack } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { Prescription, SetDetail, Target } from "../../model/prescription";
import { defineRule } from "../define-rule";
import { withPrescription } from "../edit-plan";
import { knownItems, nameOf } from "../placed-items";

const isSpinal = ({ exercise }: KnownItem): boolean =>
  exercise.mechanics === "compound" && (exercise.demand.lowBack === 3 || exercise.demand.skill === 3);

const leaving = (target: Target): Target =>
  target.kind === "amrap" ? { ...target, leave: Math.max(target.leave ?? 0, reserveLowBack) } : target;

const inReserve = (prescription: Prescription): Prescription => {
  const rir = { kind: "rir", min: reserveLowBack, max: reserveLowBack + 1 } as const;
  const setOf = ({ target, effort, ...set }: SetDetail): SetDetail => ({
    ...set,
    ...(target === undefined ? {} : { target: leaving(target) }),
    ...(effort === undefined || effort.kind === "percent" ? {} : { effort: rir }),
  });
  const { effort, target, perSet } = prescription;
  return {
    ...prescription,
    target: leaving(target),
    ...(effort === undefined || effort.kind === "percent" ? {} : { effort: rir }),
    ...(perSet === undefined ? {} : { perSet: perSet.map(setOf) }),
  };
};

/** Lifts that load the low back heavily or need much skill stop short of failure. */
export const noFailureOnSpinalCompounds = /* @__PURE__ */ defineRule({
  id: "no-failure-on-spinal-compounds",
  meta: {
    number: "R30",
    scope: "session",
    summary: "Lifts that load the low back heavily or need much skill stop short of failure.",
    severity: "warning",
    citations: [moranNavarro2017],
    messages: {
      failure: "{exercise} goes to failure: leave a rep or two, failure slows recovery by a day or two.",
      mayFail: "{exercise} may go to failure: say how many reps to leave.",
    },
    params: {},
  },
  *check(plan) {
    for (const { item, at } of knownItems(plan)) {
      if (!isSpinal(item)) continue;
      const failures = distinctSetsOf(item.prescription).map(failureOf);
      const data = { exercise: nameOf(item) };
      const fix = (wrong: typeof plan) => withPrescription(wrong, at, inReserve);
      if (failures.includes("certain")) yield { messageId: "failure", data, at, fix };
      else if (failures.includes("possible")) yield { messageId: "mayFail", data, at, severity: "hint", fix };
    }
  },
});
