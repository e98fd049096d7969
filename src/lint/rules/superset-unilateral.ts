import { setSeconds } from "../../measure/duration";
import { oneSidedRoundSeconds } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { namesOf, roundPairs } from "../rounds";

/** Two one-sided exercises make a superset only where a round stays short. */
export const supersetUnilateral = /* @__PURE__ */ defineRule({
  id: "superset-unilateral",
  meta: {
    number: "R17",
    scope: "session",
    summary: "Two one-sided exercises make a superset only where the work of a round stays short.",
    severity: "hint",
    citations: [],
    messages: {
      long: "{a} and {b} are both done side by side: a round takes {seconds} s of work, at most {most} are wise.",
    },
    params: { maxRoundSeconds: oneSidedRoundSeconds },
  },
  *check(plan, _context, { maxRoundSeconds }) {
    for (const pair of roundPairs(plan)) {
      const { a, b } = pair;
      if (a.item.exercise.laterality !== "unilateral" || b.item.exercise.laterality !== "unilateral") continue;
      const seconds = setSeconds(a.item, 0) + setSeconds(b.item, 0);
      if (seconds <= maxRoundSeconds) continue;
      yield { messageId: "long", data: { ...namesOf(pair), seconds, most: maxRoundSeconds }, at: b.at };
    }
  },
});
