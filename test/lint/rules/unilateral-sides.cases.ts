import { unilateralSides } from "../../../src/lint/rules/unilateral-sides";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(unilateralSides, {
  page: {
    why: "Reps of a one-sided exercise are for each side. Where a plan names one side only, the other was mostly forgotten.",
    numbers:
      "What counts as naming a side is our default: the tags left and right, also as left-only, right side and the like. `remindWeakerSide` adds the old advice to start with the weaker side.",
    whenOff: "Switch it off while one limb is in a cast; or mark the block as rehab.",
  },
  valid: [
    { name: "both sides without a word", plan: "Single-Arm DB Row 3x10" },
    { name: "left and right apart", plan: "Single-Arm DB Row 3x10 [#left]\nSingle-Arm DB Row 3x10 [#right]" },
    { name: "rehab", plan: "Single-Arm DB Row 3x10 [rehab, #left]" },
    { name: "other tags", plan: "Single-Arm DB Row 3x10 [#leftover]" },
  ],
  invalid: [
    {
      name: "the left side only",
      plan: "Single-Arm DB Row 3x10 [#left]",
      findings: [{ messageId: "oneSide", at: { block: 0, item: 0 }, data: { side: "left", other: "right" } }],
    },
    {
      name: "the other side of another exercise",
      plan: "Single-Arm DB Row 3x10 [#right-only]\nSingle Arm Cable Row 3x10 [#left-arm]",
      findings: [{ messageId: "oneSide" }, { messageId: "oneSide" }],
    },
    {
      name: "the weaker side first, where asked for",
      plan: "Single-Arm DB Row 3x10",
      params: { remindWeakerSide: true },
      findings: [{ messageId: "weakerFirst", severity: "hint" }],
    },
  ],
});
