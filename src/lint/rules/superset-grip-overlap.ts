import { isEasyToHold } from "../../measure/pair-checks";
import { gripAlwaysRefused, gripRefused } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { namesOf, type RoundPair, roundPairs } from "../rounds";

const messageOf = ({ a, b }: RoundPair, sum: number, always: number) =>
  sum >= always || !(isEasyToHold(a.item) || isEasyToHold(b.item)) ? ("both" as const) : ("easier" as const);

/** The exercises of a superset do not both hang on the grip. */
export const supersetGripOverlap = /* @__PURE__ */ defineRule({
  id: "superset-grip-overlap",
  meta: {
    number: "R14",
    scope: "session",
    summary: "The exercises of a superset do not both hang on the grip.",
    severity: "warning",
    citations: [],
    messages: {
      both: "{a} and {b} both hang on the grip: it never rests. Pair one of them with a lift that needs no hold.",
      easier:
        "{a} and {b} both hang on the grip: a hook or open grip, straps, or a lift that needs no hold would help.",
    },
    params: { warnSum: gripRefused, alwaysSum: gripAlwaysRefused },
  },
  *check(plan, { straps }, { warnSum, alwaysSum }) {
    for (const pair of roundPairs(plan)) {
      const [first, second] = [pair.a.item.exercise.demand.grip, pair.b.item.exercise.demand.grip];
      const sum = first + second;
      const isAlways = sum >= alwaysSum;
      if (first < 2 || second < 2 || (straps === true && !isAlways)) continue;
      const messageId = messageOf(pair, sum, alwaysSum);
      const isWarning = isAlways || (sum >= warnSum && messageId === "both");
      yield {
        messageId,
        data: { ...namesOf(pair), sum },
        at: pair.b.at,
        severity: isWarning ? "warning" : "hint",
        ...(isAlways ? {} : { needs: ["straps"] as const }),
      };
    }
  },
});
