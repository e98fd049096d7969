import { distinctSetsOf, fewestReps, reserveOf, type WorkSet } from "../../measure/work-sets";
import { oneRepMaxLimits } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { knownItems, nameOf } from "../placed-items";

const testsOf = (sets: readonly WorkSet[]): readonly WorkSet[] => sets.filter(({ kind }) => kind === "test");

/** A set that is to tell a 1RM is heavy and hard enough to tell it. */
export const e1rmRepCeiling = /* @__PURE__ */ defineRule({
  id: "e1rm-rep-ceiling",
  meta: {
    number: "R27",
    scope: "session",
    summary: "A set that is to tell a 1RM is heavy and hard enough to tell it.",
    severity: "warning",
    citations: [],
    messages: {
      manyReps: "{exercise}: a test of {reps} reps says little about a 1RM; {most} or fewer say more.",
      easy: "{exercise}: a test with {rir} reps left says little about a 1RM; leave {most} or fewer.",
    },
    params: oneRepMaxLimits,
  },
  *check(plan, _context, { reps: mostReps, roughReps, rir: mostRir }) {
    for (const { item, at } of knownItems(plan)) {
      for (const test of testsOf(distinctSetsOf(item.prescription))) {
        const exercise = nameOf(item);
        const reps = fewestReps(test.target) ?? 0;
        const rir = reserveOf(test) ?? 0;
        const severity = reps > mostReps ? "warning" : "hint";
        if (reps >= roughReps)
          yield { messageId: "manyReps", data: { exercise, reps, most: roughReps - 1 }, at, severity };
        if (rir > mostRir) yield { messageId: "easy", data: { exercise, rir, most: mostRir }, at };
      }
    }
  },
});
