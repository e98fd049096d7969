import { backConditionSubstitute } from "../../../src/lint/rules/back-condition-substitute";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(backConditionSubstitute, {
  page: {
    why: "It helps little to hear what not to do. For most lifts there is one that trains nearly the same with less load on the low back.",
    numbers:
      "Of three rows the inverted row loads the low back least (Fenwick et al. 2009). Substitutes are worked out anew each time: close muscles, no grade of demand raised, within what is declared, in the gym where it is known. How close is our default.",
    whenOff: "Switch it off where substitutes come from a coach.",
  },
  valid: [
    { name: "healthy", plan: "Bent Over Row 3x8" },
    {
      name: "within the cap",
      plan: "Seated Cable Row 3x8",
      context: { limitations: [{ area: "low-back", status: "history" }] },
    },
    {
      name: "another area",
      plan: "Bent Over Row 3x8",
      context: { limitations: [{ area: "knee", status: "current" }] },
    },
    {
      name: "nothing here can stand for it",
      plan: "Barbell Deadlift 3x8",
      context: { gym: "bodyweight-no-bar", limitations: [{ area: "low-back", status: "current" }] },
    },
  ],
  invalid: [
    {
      name: "a bent-over row with a history",
      plan: "Bent Over Row 3x8",
      context: { limitations: [{ area: "low-back", status: "history" }] },
      findings: [{ messageId: "instead", at: { block: 0, item: 0 } }],
    },
    {
      name: "a row at home while it hurts",
      plan: "Bent Over Row 3x8",
      context: { gym: "home-dumbbell", limitations: [{ area: "low-back", status: "current" }] },
      findings: [{ messageId: "instead", data: { instead: ["Inverted Incline Bench DB Row"] } }],
      fixed: "Inverted Incline Bench DB Row 3x8",
    },
  ],
});
