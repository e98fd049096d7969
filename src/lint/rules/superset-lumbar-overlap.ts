import { fenwick2009 } from "../../model/citations";
import { lowBackPairSum, lowBackPairSumDeclared } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { namesOf, roundPairs } from "../rounds";

/** The exercises of a superset do not both load the low back. */
export const supersetLumbarOverlap = /* @__PURE__ */ defineRule({
  id: "superset-lumbar-overlap",
  meta: {
    number: "R15",
    scope: "session",
    summary: "At most one exercise of a superset loads the low back.",
    severity: "warning",
    citations: [fenwick2009],
    messages: { both: "{a} and {b} together load the low back with {sum} grades, at most {most} are wise in a pair." },
    params: { maxSum: lowBackPairSum, maxSumDeclared: lowBackPairSumDeclared },
  },
  *check(plan, { limitations }, { maxSum, maxSumDeclared }) {
    const isDeclared = (limitations ?? []).some(({ area }) => area === "low-back");
    const most = isDeclared ? maxSumDeclared : maxSum;
    for (const pair of roundPairs(plan)) {
      const [first, second] = [pair.a.item.exercise.demand.lowBack, pair.b.item.exercise.demand.lowBack];
      const sum = first + second;
      if (sum <= most && (first < 2 || second < 2)) continue;
      yield { messageId: "both", data: { ...namesOf(pair), sum, most }, at: pair.b.at };
    }
  },
});
