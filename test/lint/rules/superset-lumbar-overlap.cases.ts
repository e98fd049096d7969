import { supersetLumbarOverlap } from "../../../src/lint/rules/superset-lumbar-overlap";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetLumbarOverlap, {
  page: {
    why: "In a superset the low back has seconds to rest. One exercise that loads it is enough for a round.",
    numbers:
      "The grades follow measured loads of rows (Fenwick et al. 2009) and other anchors; the sums are our default.",
    whenOff: "Switch it off for conditioning with light loads, such as barbell complexes.",
  },
  valid: [
    { name: "a hinge and a pulldown", plan: "A1 Stiff Leg Deadlift 3x10\nA2 Lat Pulldown 3x10" },
    { name: "three grades in one of them", plan: "A1 Bent Over Row 3x10\nA2 Leg Extension 3x10" },
    { name: "two and one", plan: "A1 Dumbbell RDL 3x10\nA2 Goblet Squat 3x10" },
    {
      name: "a declared low back: one grade",
      plan: "A1 Leg Press 3x10\nA2 Lat Pulldown 3x10",
      context: { limitations: [{ area: "low-back", status: "history" }] },
    },
  ],
  invalid: [
    {
      name: "bent-over rows and front squats",
      plan: "A1 Bent Over Row 3x10\nA2 Front Squat 3x10",
      findings: [{ messageId: "both", at: { block: 0, item: 1 }, data: { sum: 5, most: 3 } }],
    },
    {
      name: "two grades in each",
      plan: "A1 Dumbbell RDL 3x10\nA2 Dumbbell Deadlift 3x10",
      findings: [{ messageId: "both", data: { sum: 4 } }],
    },
    {
      name: "three and one",
      plan: "A1 Bent Over Row 3x10\nA2 Goblet Squat 3x10",
      findings: [{ messageId: "both", data: { sum: 4 } }],
    },
    {
      name: "a declared low back: two grades",
      plan: "A1 Leg Press 3x10\nA2 Goblet Squat 3x10",
      context: { limitations: [{ area: "low-back", status: "cleared" }] },
      findings: [{ messageId: "both", data: { sum: 2, most: 1 } }],
    },
  ],
});
