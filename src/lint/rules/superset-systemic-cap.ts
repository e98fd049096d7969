import { desouza2017 } from "../../model/citations";
import { systemicPairSum } from "../../model/defaults";
import type { RuleContext } from "../../model/rule";
import { defineRule } from "../define-rule";
import { namesOf, roundPairs } from "../rounds";

const isSoonOutOfBreath = ({ level, screening }: RuleContext): boolean =>
  level === "beginner" || (screening ?? []).some(({ condition }) => condition === "cardiovascular-disease");

/** A superset asks for the whole body once at most. */
export const supersetSystemicCap = /* @__PURE__ */ defineRule({
  id: "superset-systemic-cap",
  meta: {
    number: "R18",
    scope: "session",
    summary: "A superset asks for the whole body once at most.",
    severity: "warning",
    citations: [desouza2017],
    messages: { both: "{a} and {b} each ask for much of the body: breath ends the sets before the muscles do." },
    params: { maxSum: systemicPairSum },
  },
  *check(plan, context, { maxSum }) {
    for (const pair of roundPairs(plan)) {
      const sum = pair.a.item.exercise.demand.systemic + pair.b.item.exercise.demand.systemic;
      if (sum <= maxSum) continue;
      const severity = isSoonOutOfBreath(context) ? "warning" : "hint";
      yield { messageId: "both", data: { ...namesOf(pair), sum }, at: pair.b.at, severity };
    }
  },
});
