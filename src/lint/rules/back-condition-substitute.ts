import { brokenLimitations } from "../../measure/broken-limitation";
import { fenwick2009 } from "../../model/citations";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";
import { replaceExercise, substitutesHere } from "../replace-exercise";

const offered = 3;

/** A lift that a declared low back does not tolerate has others that can stand for it. */
export const backConditionSubstitute = /* @__PURE__ */ defineRule({
  id: "back-condition-substitute",
  meta: {
    number: "R53",
    scope: "session",
    summary: "A lift that a declared low back does not tolerate has others that can stand for it.",
    severity: "hint",
    citations: [fenwick2009],
    messages: { instead: "Instead of {exercise}, easier on the low back: {instead}." },
    params: {},
  },
  *check(plan, context) {
    for (const { item, at } of knownItems(plan)) {
      const broken = brokenLimitations(item.exercise, context);
      if (!broken.some(({ limitation }) => limitation.area === "low-back")) continue;
      const found = substitutesHere(plan, item.exercise, context);
      const [best] = found;
      if (best === undefined) continue;
      yield {
        messageId: "instead",
        data: { exercise: nameOf(item), instead: found.slice(0, offered).map(({ name }) => name) },
        at,
        fix: (wrong) => replaceExercise(wrong, at, best, context.gym),
      };
    }
  },
});
