import { isHeavyLift } from "../../measure/heavy-lift";
import { isPowerLift } from "../../measure/power-lift";
import { distinctSetsOf, fewestReps, reserveOf } from "../../measure/work-sets";
import { nunes2021 } from "../../model/citations";
import { heavyReps, maxEffortRir } from "../../model/defaults";
import type { KnownItem, Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { shareMuscles, tires } from "../kinds-of-work";
import { type KnownPlaced, knownItems } from "../placed-items";
import { moveBlock } from "../reorder-blocks";

const isMaxStrength = (item: KnownItem): boolean =>
  isHeavyLift(item) && distinctSetsOf(item.prescription).some((set) => (reserveOf(set) ?? 0) <= maxEffortRir);

const isLongSets = (item: KnownItem, reps: number): boolean =>
  !isHeavyLift(item) &&
  !isPowerLift(item.exercise) &&
  distinctSetsOf(item.prescription).some(({ target }) => (fewestReps(target) ?? 0) > reps);

const hinders = (a: KnownItem, b: KnownItem): boolean => {
  const [first, second] = [a.exercise.demand, b.exercise.demand];
  const bothHold = first.grip >= 2 && second.grip >= 2;
  const bothBrace = first.lowBack >= 2 && second.lowBack >= 2;
  return shareMuscles(a, b) || bothBrace || bothHold;
};

const workBefore = (items: readonly KnownPlaced[], heavy: KnownPlaced, reps: number): readonly KnownPlaced[] =>
  items.filter(
    ({ item, at }) =>
      at.block < heavy.at.block &&
      item.exercise.id !== heavy.item.exercise.id &&
      tires(item) &&
      isLongSets(item, reps) &&
      hinders(item, heavy.item),
  );

/** Heavy compounds come before longer sets that would tire them. */
export const maxStrengthBeforeOtherWork = /* @__PURE__ */ defineRule({
  id: "max-strength-before-other-work",
  meta: {
    number: "R02",
    scope: "session",
    summary: "Heavy compounds come before longer sets of the same muscles, the low back or the grip.",
    severity: "warning",
    needs: ["goal"],
    citations: [nunes2021],
    messages: { tired: "{lift} is heavy and comes after {before}, which tires what it needs." },
    params: { heavyReps },
  },
  *check(plan, { goal }, params) {
    const items = knownItems(plan);
    for (const heavy of items) {
      if (!isMaxStrength(heavy.item)) continue;
      const before = workBefore(items, heavy, params.heavyReps);
      const first = before[0];
      if (first === undefined) continue;
      yield {
        messageId: "tired",
        data: { lift: heavy.item.exercise.name, before: before.map(({ item }) => item.exercise.name) },
        at: heavy.at,
        severity: goal === "strength" || goal === "general" ? "warning" : "hint",
        fix: (wrong: Plan) => moveBlock(wrong, heavy.at.block, first.at.block),
      };
    }
  },
});
