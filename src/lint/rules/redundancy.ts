import { areRedundant } from "../../measure/redundant";
import { redundantSimilarity } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";

/** No two lifts of a session do the same work. */
export const redundancy = /* @__PURE__ */ defineRule({
  id: "redundancy",
  meta: {
    number: "R61",
    scope: "session",
    summary: "No two lifts of a session do the same work.",
    severity: "hint",
    citations: [],
    messages: { same: "{exercise} does much the same as {other}: one of them is enough, or another angle gives more." },
    params: { similarity: redundantSimilarity },
  },
  *check(plan, _context, { similarity }) {
    const placed = knownItems(plan).filter(({ block }) => block.intent === undefined);
    for (const [place, { item, at }] of placed.entries()) {
      const other = placed.slice(0, place).find((before) => areRedundant(before.item, item, similarity));
      if (other !== undefined)
        yield { messageId: "same", data: { exercise: nameOf(item), other: nameOf(other.item) }, at };
    }
  },
});
