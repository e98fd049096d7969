import { chartPercent, percentOfOneRepMax } from "../../measure/percent-of-max";
import { distinctSetsOf, fewestReps, type WorkSet } from "../../measure/work-sets";
import { repMaxChart } from "../../model/citations";
import { chartFamilies, chartTolerance, slowEccentricSeconds } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";

/** A set with what it asks and what can be done, in percent of 1RM. */
interface Asked {
  readonly reps: number;
  readonly percent: number;
  readonly possible: number;
}

const tenth = (value: number): number => Math.round(10 * value) / 10;

const askedOf = ({ target, effort, kind }: WorkSet): readonly Asked[] => {
  const reps = fewestReps(target);
  const percent = effort?.kind === "percent" ? percentOfOneRepMax(effort) : undefined;
  // A test is meant to beat what is known.
  if (reps === undefined || reps < 1 || percent === undefined || kind === "test") return [];
  const possible = chartPercent(reps, target.kind === "amrap" ? (target.leave ?? 0) : 0);
  return possible === undefined ? [] : [{ reps, percent, possible }];
};

/** The set that asks most beyond what can be done. */
const hardestOf = (item: KnownItem): Asked | undefined => {
  // Lowering more than can be lifted is a method of its own.
  if ((item.prescription.tempo?.eccentric ?? 0) >= slowEccentricSeconds) return undefined;
  const over = ({ percent, possible }: Asked): number => percent - possible;
  return distinctSetsOf(item.prescription)
    .flatMap(askedOf)
    .reduce<Asked | undefined>((most, one) => (most === undefined || over(one) > over(most) ? one : most), undefined);
};

/** A percentage of 1RM can be done for the reps that are written. */
export const loadRepsRpeConsistency = /* @__PURE__ */ defineRule({
  id: "load-reps-rpe-consistency",
  meta: {
    number: "R26",
    scope: "session",
    summary: "A percentage of 1RM can be done for the reps that are written.",
    severity: "error",
    citations: [repMaxChart],
    messages: {
      tooMuch:
        "{exercise}: {reps} reps with {percent} % of 1RM are more than most can do, which is about {possible} %.",
      overMax: "{exercise}: {percent} % is more than a 1RM; if it is meant of another lift, write of which.",
    },
    params: chartTolerance,
  },
  *check(plan, _context, { hint, warning }) {
    for (const { item, at } of knownItems(plan)) {
      const asked = hardestOf(item);
      if (asked === undefined || asked.percent - asked.possible <= hint) continue;
      const { reps, possible } = asked;
      const data = { exercise: nameOf(item), reps, percent: tenth(asked.percent), possible };
      const isOnChart = chartFamilies.includes(item.exercise.family);
      if (asked.percent > 100) yield { messageId: "overMax", data, at, severity: isOnChart ? "error" : "hint" };
      else {
        const isFar = isOnChart && asked.percent - possible > warning;
        yield { messageId: "tooMuch", data, at, severity: isFar ? "warning" : "hint" };
      }
    }
  },
});
