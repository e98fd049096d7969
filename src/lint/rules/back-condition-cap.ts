import { capOf, demandOn } from "../../measure/broken-limitation";
import { failureOf } from "../../measure/to-failure";
import { distinctSetsOf, reserveOf, workSetCount } from "../../measure/work-sets";
import { declaredLowBackRir, lowBackHistorySets } from "../../model/defaults";
import type { Limitation } from "../../model/limitation";
import type { KnownItem, Plan } from "../../model/plan";
import type { Prescription, SetDetail } from "../../model/prescription";
import { defineRule } from "../define-rule";
import { withPrescription } from "../edit-plan";
import { knownItems, nameOf } from "../placed-items";

const declared = (limitations: readonly Limitation[]): Limitation | undefined =>
  limitations.find(({ area, status }) => area === "low-back" && status !== "cleared");

/** The highest grade that a history allows: few sets of it are enough. */
const gradedSets = (plan: Plan, grade: number): number =>
  knownItems(plan)
    .filter(({ item }) => item.exercise.demand.lowBack === grade)
    .reduce((sum, { item }) => sum + workSetCount(item), 0);

/**
 * How near to failure a lift goes: too near, unknown, or far enough; with a history only what loads the low back
 * counts.
 */
const nearness = (item: KnownItem, { status }: Limitation, least: number): "failure" | "near" | "unknown" | "far" => {
  const isFree = status === "history" && item.exercise.demand.lowBack === 0;
  if (isFree || !item.exercise.hardSet || item.exercise.unit !== "reps" || item.role === "activation") return "far";
  const sets = distinctSetsOf(item.prescription);
  if (sets.some((set) => failureOf(set) === "certain")) return "failure";
  const reserves = sets.map(reserveOf);
  if (reserves.some((rir) => rir !== undefined && rir < least)) return "near";
  return reserves.includes(undefined) ? "unknown" : "far";
};

const inReserve = ({ perSet, ...prescription }: Prescription, least: number): Prescription => ({
  ...prescription,
  target: prescription.target.kind === "amrap" ? { ...prescription.target, leave: least } : prescription.target,
  effort: { kind: "rir", min: least, max: least + 1 },
  ...(perSet === undefined
    ? {}
    : {
        perSet: perSet.map(
          ({ effort: _effort, target, ...set }): SetDetail => ({
            ...set,
            ...(target === undefined ? {} : { target: target.kind === "amrap" ? { ...target, leave: least } : target }),
          }),
        ),
      }),
});

/** With a low back that hurts or did, lifts stay within what it tolerates and away from failure. */
export const backConditionCap = /* @__PURE__ */ defineRule({
  id: "back-condition-cap",
  meta: {
    number: "R52",
    scope: "session",
    guardsHealth: true,
    summary: "With a low back that hurts or did, lifts stay within what it tolerates and away from failure.",
    severity: "error",
    citations: [],
    messages: {
      above:
        "{exercise} loads the low back with grade {grade}; with a low back that is declared as {status} at most {cap} is for you. Clear it with a clinician first.",
      manySets: "{sets} sets load the low back with grade {cap}; with a history up to {most} are enough.",
      failure: "{exercise} goes to failure: with a low back that is declared, leave {least} reps.",
      near: "{exercise} goes near failure: with a low back that is declared, leave {least} reps.",
      unknown: "No reps in reserve are written for {exercises}: with a low back that is declared, leave {least}.",
    },
    params: { historySets: lowBackHistorySets, leastRir: declaredLowBackRir },
  },
  *check(plan, { limitations = [] }, { historySets, leastRir: least }) {
    const limitation = declared(limitations);
    const cap = limitation === undefined ? undefined : capOf(limitation);
    if (limitation === undefined || cap === undefined) return;
    const unknown: string[] = [];
    for (const { item, at } of knownItems(plan)) {
      const exercise = nameOf(item);
      const grade = demandOn(item.exercise, "low-back");
      if (grade > cap) yield { messageId: "above", data: { exercise, grade, cap, status: limitation.status }, at };
      const near = nearness(item, limitation, least);
      const fix = (wrong: Plan) => withPrescription(wrong, at, (done) => inReserve(done, least));
      if (near === "failure") yield { messageId: "failure", data: { exercise, least }, at, fix };
      if (near === "near") yield { messageId: "near", data: { exercise, least }, at, severity: "warning", fix };
      if (near === "unknown") unknown.push(exercise);
    }
    const sets = limitation.status === "history" ? gradedSets(plan, cap) : 0;
    if (sets > historySets)
      yield { messageId: "manySets", data: { sets, cap, most: historySets }, severity: "warning" };
    if (unknown.length > 0) yield { messageId: "unknown", data: { exercises: unknown, least }, severity: "hint" };
  },
});
