import { isKnownItem, itemsOf } from "../../measure/items";
import { hardSetsOf, workSetCount } from "../../measure/work-sets";
import { sessionSets, sessionSetsWarning } from "../../model/defaults";
import type { Item } from "../../model/plan";
import { defineRule } from "../define-rule";

/** Of an unknown exercise every working set counts, since nobody knows better. */
const countOf = (item: Item): number => (isKnownItem(item) ? hardSetsOf(item) : workSetCount(item));

/** A session holds no more working sets than can be done well. */
export const sessionTotalSets = /* @__PURE__ */ defineRule({
  id: "session-total-sets",
  meta: {
    number: "R37",
    scope: "session",
    summary: "A session holds no more working sets than can be done well.",
    severity: "warning",
    citations: [],
    messages: { many: "{sets} working sets are a lot for one session: up to {most} are usual." },
    params: { hint: sessionSets, warning: sessionSetsWarning },
  },
  *check(plan, _context, { hint, warning }) {
    const sets = itemsOf(plan.blocks).reduce((sum, item) => sum + countOf(item), 0);
    if (sets <= hint) return;
    yield { messageId: "many", data: { sets, most: hint }, severity: sets > warning ? "warning" : "hint" };
  },
});
