import { muscleOverlap, sharedPrimeMovers } from "../../measure/overlap";
import { weakley2020 } from "../../model/citations";
import { overlapHint, overlapRefused } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { namesOf, roundPairs } from "../rounds";

/** The exercises of a superset do not share their prime movers. */
export const supersetNoPrimaryOverlap = /* @__PURE__ */ defineRule({
  id: "superset-no-primary-overlap",
  meta: {
    number: "R11",
    scope: "session",
    summary: "The exercises of a superset share no prime mover and little else.",
    severity: "warning",
    citations: [weakley2020],
    messages: {
      shared: "{a} and {b} are both done by {muscles}: the second gets what the first left.",
      overlap: "{a} and {b} have many muscles in common (overlap {overlap}).",
    },
    params: { maxOverlap: overlapHint, warnOverlap: overlapRefused },
  },
  *check(plan, _context, { maxOverlap, warnOverlap }) {
    for (const pair of roundPairs(plan)) {
      const [first, second] = [pair.a.item.exercise, pair.b.item.exercise];
      if (pair.block.intent !== undefined || !first.hardSet || !second.hardSet) continue;
      const muscles = sharedPrimeMovers(first, second);
      const overlap = muscleOverlap(first, second);
      const at = pair.b.at;
      if (muscles.length > 0) yield { messageId: "shared", data: { ...namesOf(pair), muscles, overlap }, at };
      else if (overlap > maxOverlap) {
        const severity = overlap >= warnOverlap ? "warning" : "hint";
        yield { messageId: "overlap", data: { ...namesOf(pair), overlap }, at, severity };
      }
    }
  },
});
