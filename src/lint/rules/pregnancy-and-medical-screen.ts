import { failureOf } from "../../measure/to-failure";
import { distinctSetsOf, reserveOf, type WorkSet } from "../../measure/work-sets";
import { acog2020 } from "../../model/citations";
import { clearedRir } from "../../model/defaults";
import { clearanceAdvice } from "../../model/safety-advice";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";

const isTest = ({ kind, target }: WorkSet): boolean => kind === "test" || (target.kind === "reps" && target.max === 1);

const isNear = (set: WorkSet, least: number): boolean => {
  const rir = reserveOf(set);
  return failureOf(set) === "certain" || (rir !== undefined && rir < least);
};

/** A condition on the health screen is cleared before training; cleared, no set goes near failure. */
export const pregnancyAndMedicalScreen = /* @__PURE__ */ defineRule({
  id: "pregnancy-and-medical-screen",
  meta: {
    number: "R58",
    scope: "session",
    guardsHealth: true,
    summary: "A condition on the health screen is cleared before training; cleared, no set goes near failure.",
    severity: "error",
    citations: [acog2020],
    messages: {
      clear: "{advice} This is not medical advice.",
      single: "{exercise}: no test of a 1RM and no heavy single, also when cleared.",
      near: "{exercise} goes near failure: also when cleared, leave {least} reps.",
      supine: "{exercise} is done lying on the back: after the first third of a pregnancy, not for long.",
    },
    params: { leastRir: clearedRir },
  },
  *check(plan, { screening = [] }, { leastRir: least }) {
    const open = screening.filter(({ cleared }) => !cleared).map(({ condition }) => condition);
    if (open.length > 0) yield { messageId: "clear", data: { advice: clearanceAdvice(open), conditions: open } };
    if (screening.length === 0 || open.length > 0) return;
    const isPregnant = screening.some(({ condition }) => condition === "pregnant");
    for (const { item, at } of knownItems(plan)) {
      const exercise = nameOf(item);
      const sets = item.exercise.hardSet ? distinctSetsOf(item.prescription) : [];
      if (sets.some(isTest)) yield { messageId: "single", data: { exercise }, at, severity: "warning" };
      else if (sets.some((set) => isNear(set, least))) {
        yield { messageId: "near", data: { exercise, least }, at, severity: "warning" };
      }
      if (isPregnant && item.exercise.trunk === "supine") {
        yield { messageId: "supine", data: { exercise }, at, severity: "hint" };
      }
    }
  },
});
