import { schoenfeld2015 } from "../../model/citations";
import { repSecondsLimits } from "../../model/defaults";
import type { Plan } from "../../model/plan";
import type { Tempo } from "../../model/prescription";
import { defineRule } from "../define-rule";
import { withPrescription } from "../edit-plan";
import { knownItems, nameOf } from "../placed-items";

const secondsOf = ({ eccentric, pause, concentric, top }: Tempo): number => eccentric + pause + concentric + top;

/** The tempo with its lowering phase as long as the rep allows; nothing where that alone is not enough. */
const shortened = (tempo: Tempo, most: number): Tempo | undefined => {
  const eccentric = most - (secondsOf(tempo) - tempo.eccentric);
  return eccentric >= 1 && eccentric < tempo.eccentric ? { ...tempo, eccentric } : undefined;
};

/** A rep takes no longer than muscle growth gains from. */
export const tempoBounds = /* @__PURE__ */ defineRule({
  id: "tempo-bounds",
  meta: {
    number: "R31",
    scope: "session",
    summary: "A rep takes no longer than muscle growth gains from.",
    severity: "warning",
    citations: [schoenfeld2015],
    messages: {
      slow: "{exercise}: a rep of {seconds} s is slow; past ten seconds muscles grow less, up to {most} s is usual.",
    },
    params: repSecondsLimits,
  },
  *check(plan, _context, { hint, warning }) {
    for (const { item, block, at } of knownItems(plan)) {
      const { tempo } = item.prescription;
      if (tempo === undefined || block.intent === "rehab" || item.role === "activation") continue;
      const seconds = secondsOf(tempo);
      if (seconds <= hint) continue;
      const shorter = shortened(tempo, hint);
      yield {
        messageId: "slow",
        data: { exercise: nameOf(item), seconds, most: hint },
        at,
        severity: seconds > warning ? "warning" : "hint",
        ...(shorter === undefined
          ? {}
          : { fix: (wrong: Plan) => withPrescription(wrong, at, (done) => ({ ...done, tempo: shorter })) }),
      };
    }
  },
});
