import { exerciseKey, itemsOf } from "../../measure/items";
import { iversen2021 } from "../../model/citations";
import { sessionExercises, sessionExercisesFew } from "../../model/defaults";
import { defineRule } from "../define-rule";

/** A session has three exercises or more, and not so many that none gets its due. */
export const sessionExerciseCount = /* @__PURE__ */ defineRule({
  id: "session-exercise-count",
  meta: {
    number: "R38",
    scope: "session",
    summary: "A session has three exercises or more, and not so many that none gets its due.",
    severity: "hint",
    citations: [iversen2021],
    messages: {
      few: "{count} exercises: {least} or more train the body more evenly.",
      many: "{count} exercises: with more than {most} each gets little attention.",
    },
    params: { least: sessionExercisesFew, most: sessionExercises },
  },
  *check(plan, _context, { least, most }) {
    const items = itemsOf(plan.blocks).filter(({ role }) => role !== "activation");
    const count = new Set(items.map(({ exercise }) => exerciseKey(exercise))).size;
    if (count > 0 && count < least) yield { messageId: "few", data: { count, least } };
    if (count > most) yield { messageId: "many", data: { count, most } };
  },
});
