import { supersetUnilateral } from "../../../src/lint/rules/superset-unilateral";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetUnilateral, {
  page: {
    why: "Reps of a one-sided exercise are per side, so a set takes twice as long. Two of them in a round are four stretches of work without a rest; do both sides of a leg exercise before you move on.",
    numbers: "The seconds are our default, counted with the usual pace of each exercise or with its tempo.",
    whenOff: "Switch it off for conditioning.",
  },
  valid: [
    { name: "one of them is one-sided", plan: "A1 Bulgarian Split Squat 3x10/side\nA2 Lat Pulldown 3x10" },
    { name: "short sets", plan: "A1 Single-Arm DB Row 3x8/side\nA2 Single Leg Extension 3x8/side" },
    {
      name: "just at the limit",
      plan: "A1 Single-Arm DB Row 3x10/side tempo 1-1-1-0\nA2 Single Leg Extension 3x10/side tempo 1-0-1-0",
      params: { maxRoundSeconds: 110 },
    },
  ],
  invalid: [
    {
      name: "two one-sided exercises in sets of twelve",
      plan: "A1 Single-Arm DB Row 3x12/side\nA2 Bulgarian Split Squat 3x12/side",
      findings: [{ messageId: "long", at: { block: 0, item: 1 }, data: { most: 120 } }],
    },
    {
      name: "a second over the limit",
      plan: "A1 Single-Arm DB Row 3x10/side tempo 1-1-1-0\nA2 Single Leg Extension 3x10/side tempo 1-0-1-0",
      params: { maxRoundSeconds: 109 },
      findings: [{ messageId: "long", data: { seconds: 110 } }],
    },
  ],
});
