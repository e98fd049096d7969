import { isKnownItem } from "../../measure/items";
import { isLightItem } from "../../measure/superset-times";
import { burke2024 } from "../../model/citations";
import { longestChange, roundRestFloor, roundRestFloorWorkCapacity } from "../../model/defaults";
import type { Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { nameOf } from "../placed-items";
import { isRound, type Round } from "../rounds";

const withRest = (plan: Plan, at: number, restSeconds: number): Plan => ({
  ...plan,
  blocks: plan.blocks.map((block, place) => (place === at && isRound(block) ? { ...block, restSeconds } : block)),
});

/** Whether anything in a round is work that needs rest: drills, holds and exercises that nobody knows do not say so. */
const isWork = (block: Round): boolean =>
  block.items.some((item) => isKnownItem(item) && item.exercise.hardSet && item.role !== "activation");

/** After a round there is a rest. */
export const supersetRestAfterRound = /* @__PURE__ */ defineRule({
  id: "superset-rest-after-round",
  meta: {
    number: "R20",
    scope: "session",
    summary: "After the round of a superset there is a rest, and between its exercises hardly any.",
    severity: "warning",
    citations: [burke2024],
    messages: {
      short: "{seconds} s of rest after {exercises} are few: at least {floor} keep the next round as good.",
      slow: "{seconds} s between {exercises}: past {most} s they are straight sets by turns, and save less time.",
    },
    params: {
      floorSeconds: roundRestFloor,
      floorWorkCapacitySeconds: roundRestFloorWorkCapacity,
      maxChangeSeconds: longestChange,
    },
  },
  *check(plan, { goal }, params) {
    for (const [at, block] of plan.blocks.entries()) {
      if (!isRound(block) || !isWork(block)) continue;
      const exercises = block.items.map(nameOf);
      const isLight = block.items.every(isLightItem);
      const floor = isLight && goal === "work-capacity" ? params.floorWorkCapacitySeconds : params.floorSeconds;
      const { restSeconds, changeSeconds } = block;
      if (restSeconds !== undefined && restSeconds < floor) {
        yield {
          messageId: "short",
          data: { exercises, seconds: restSeconds, floor },
          at: { block: at },
          ...(isLight ? { needs: ["goal"] as const } : {}),
          fix: (wrong: Plan) => withRest(wrong, at, floor),
        };
      }
      if (changeSeconds === undefined || changeSeconds <= params.maxChangeSeconds) continue;
      const data = { exercises, seconds: changeSeconds, most: params.maxChangeSeconds };
      yield { messageId: "slow", data, at: { block: at }, severity: "hint" };
    }
  },
});
