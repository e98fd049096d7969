import { failureOf } from "../../measure/to-failure";
import { distinctSetsOf, type WorkSet } from "../../measure/work-sets";
import { refalo2023, robinson2024 } from "../../model/citations";
import { reserveLowBack } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Reps in reserve that are written, RPE as its distance from 10. */
const writtenOf = ({ effort, kind }: WorkSet): readonly Range[] => {
  if (kind === "test" || kind === "back-off") return [];
  if (effort?.kind === "rir") return [effort];
  return effort?.kind === "rpe" ? [{ min: 10 - effort.max, max: 10 - effort.min }] : [];
};

/** Reps in reserve by goal; our default around what studies of growth and of strength use. */
const wishedFor = (item: KnownItem, { goal }: RuleContext): Range | undefined => {
  const { mechanics, hardSet } = item.exercise;
  if (!hardSet || item.role === "activation") return undefined;
  if (goal === "strength" && item.role === "main") return { min: 1, max: 4 };
  if (goal !== "hypertrophy") return undefined;
  return mechanics === "compound" ? { min: 1, max: 3 } : { min: 0, max: 2 };
};

/** A declared body or a health answer keeps sets further from failure. */
const isReserving = ({ limitations = [], screening = [] }: RuleContext): boolean =>
  screening.length > 0 || limitations.some(({ status }) => status !== "cleared");

const hasSome = (ranges: readonly Range[], wished: Range): boolean =>
  ranges.some(({ min, max }) => min <= wished.max && max >= wished.min);

/** Reps in reserve suit the goal; lifts that load the low back heavily keep two or more. */
export const rirTarget = /* @__PURE__ */ defineRule({
  id: "rir-target",
  meta: {
    number: "R29",
    scope: "session",
    summary: "Reps in reserve suit the goal; lifts that load the low back heavily keep two or more.",
    severity: "hint",
    citations: [robinson2024, refalo2023],
    messages: {
      outside: "{exercise}: reps left in reserve are outside of what suits the goal, {min} to {max}.",
      lowBack: "{exercise} loads the low back heavily: leave {least} reps or more.",
    },
    params: { leastLowBack: reserveLowBack },
  },
  *check(plan, context, { leastLowBack }) {
    for (const { item, at } of knownItems(plan)) {
      const sets = distinctSetsOf(item.prescription);
      const written = sets.flatMap(writtenOf);
      if (written.length === 0 || sets.some((set) => failureOf(set) === "certain")) continue;
      const exercise = nameOf(item);
      const wished = isReserving(context) ? undefined : wishedFor(item, context);
      const isNear = item.exercise.demand.lowBack === 3 && written.some(({ max }) => max < leastLowBack);
      if (isNear) yield { messageId: "lowBack", data: { exercise, least: leastLowBack }, at };
      else if (wished !== undefined && !hasSome(written, wished)) {
        yield { messageId: "outside", data: { exercise, ...wished }, at };
      }
    }
  },
});
