import { isLightItem } from "../../measure/superset-times";
import { weakley2017 } from "../../model/citations";
import { roundExercises } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { isRound } from "../rounds";

/** A round holds two exercises, three where they are light. */
export const supersetSize = /* @__PURE__ */ defineRule({
  id: "superset-size",
  meta: {
    number: "R19",
    scope: "session",
    summary: "A round holds two exercises, three where all are isolations or machines and the lifter is no beginner.",
    severity: "hint",
    citations: [weakley2017],
    messages: { many: "{count} exercises in a round: more than {most} tire more than they save." },
    params: roundExercises,
  },
  *check(plan, { level }, { maxSize, maxLight }) {
    for (const [at, block] of plan.blocks.entries()) {
      if (!isRound(block)) continue;
      const isLight = level !== undefined && level !== "beginner" && block.items.every(isLightItem);
      const most = isLight ? maxLight : maxSize;
      const count = block.items.length;
      if (count > most) yield { messageId: "many", data: { count, most }, at: { block: at } };
    }
  },
});
