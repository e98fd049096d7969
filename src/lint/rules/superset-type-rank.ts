import { muscleOverlap, pairTypeOf, sharePrimeMover } from "../../measure/overlap";
import { robbins2010, weakley2020 } from "../../model/citations";
import { overlapHint } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { namesOf, roundPairs } from "../rounds";

/** Opposing muscles, or back and legs, make better pairs than two exercises of one region. */
export const supersetTypeRank = /* @__PURE__ */ defineRule({
  id: "superset-type-rank",
  meta: {
    number: "R12",
    scope: "session",
    summary: "Opposing muscles, or upper and lower body, make better pairs than two exercises that share muscles.",
    severity: "hint",
    citations: [weakley2020, robbins2010],
    messages: {
      similar:
        "{a} and {b} share muscles: one of them with an opposing muscle or the other half of the body would lose less.",
    },
    params: { minOverlap: 0.5 },
  },
  *check(plan, _context, { minOverlap }) {
    for (const pair of roundPairs(plan)) {
      const [first, second] = [pair.a.item.exercise, pair.b.item.exercise];
      const overlap = muscleOverlap(first, second);
      const isWorse = sharePrimeMover(first, second) || overlap > overlapHint;
      if (pair.block.intent !== undefined || isWorse || overlap < minOverlap) continue;
      if (pairTypeOf(first, second) === "similar") yield { messageId: "similar", data: namesOf(pair), at: pair.b.at };
    }
  },
});
