import { isHeavyLift } from "../../measure/heavy-lift";
import { isKnownItem, loadOf } from "../../measure/items";
import { distinctSetsOf, reserveOf } from "../../measure/work-sets";
import { ciccone2014, iversen2024 } from "../../model/citations";
import { maxEffortRir } from "../../model/defaults";
import type { Block, Item, Plan } from "../../model/plan";
import type { LoadKind } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { nameOf } from "../placed-items";
import { isRound } from "../rounds";
import { splitRound } from "../split-round";

/** Loads that are hardly ever heavy at few reps unless it is written. */
const lightLoads: readonly LoadKind[] = ["kettlebell", "dumbbell", "bodyweight", "band"];

/** Whether an item is heavy beyond doubt: named a main lift, written near the limit, or of a load that has no end. */
const isSurelyHeavy = (item: Item): boolean =>
  item.role === "main" ||
  (isKnownItem(item) && !lightLoads.includes(loadOf(item))) ||
  distinctSetsOf(item.prescription).some((set) => (reserveOf(set) ?? Number.POSITIVE_INFINITY) <= maxEffortRir);

const isMain = (item: Item): boolean => item.role === "main" || isHeavyLift(item);

/** Work that costs the heavy lift nothing: no load on the low back, little grip, little of the body. */
const isFiller = (item: Item): boolean =>
  isKnownItem(item) &&
  item.exercise.demand.grip <= 1 &&
  item.exercise.demand.lowBack === 0 &&
  item.exercise.demand.systemic === 1;

const others = (block: Block, place: number): readonly Item[] => block.items.filter((_, at) => at !== place);

/** Heavy compounds and main lifts are done as straight sets. */
export const supersetNoMaxStrengthMain = /* @__PURE__ */ defineRule({
  id: "superset-no-max-strength-main",
  meta: {
    number: "R13",
    scope: "session",
    summary: "Heavy compounds and main lifts are done as straight sets.",
    severity: "warning",
    citations: [ciccone2014, iversen2024],
    messages: {
      paired: "{lift} is heavy: {partner} in its rests costs it reps.",
      filler: "{lift} is heavy: {partner} in its rests costs little, a whole rest costs nothing.",
    },
    params: {},
  },
  *check(plan) {
    for (const [at, block] of plan.blocks.entries()) {
      if (!isRound(block) || block.intent === "contrast") continue;
      const place = block.items.findIndex(isMain);
      const lift = block.items[place];
      if (lift === undefined) continue;
      const partners = others(block, place);
      const isLight = partners.every(isFiller);
      yield {
        messageId: isLight ? "filler" : "paired",
        data: { lift: nameOf(lift), partner: partners.map(nameOf) },
        at: { block: at, item: place },
        severity: isLight || !isSurelyHeavy(lift) ? "hint" : "warning",
        fix: (wrong: Plan) => splitRound(wrong, at),
      };
    }
  },
});
