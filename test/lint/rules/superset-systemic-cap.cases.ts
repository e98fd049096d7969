import { supersetSystemicCap } from "../../../src/lint/rules/superset-systemic-cap";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(supersetSystemicCap, {
  page: {
    why: "Two exercises that each take the whole body leave you out of breath before a muscle is. A small exercise beside a big one keeps both good.",
    numbers:
      "Supersets without rest felt harder and raised lactate more than straight or paired sets (de Souza, Paz & Miranda 2017). The grades and their sum are our default.",
    whenOff: "Switch it off where being out of breath is the point.",
  },
  valid: [
    {
      name: "a big one and a small one",
      plan: "A1 Bulgarian Split Squat 3x10/side\nA2 Inverted Incline Bench Rear Delt Fly 3x12",
      context: { level: "beginner" },
    },
    { name: "two middling ones", plan: "A1 Leg Press 3x10\nA2 Goblet Squat 3x10", context: { level: "beginner" } },
  ],
  invalid: [
    {
      name: "squats and cleans",
      plan: "A1 Barbell Back Squat 3x10\nA2 Barbell Deadlift 3x10",
      findings: [{ messageId: "both", severity: "hint", at: { block: 0, item: 1 }, data: { sum: 6 } }],
    },
    {
      name: "a beginner",
      plan: "A1 Barbell Back Squat 3x10\nA2 Leg Press 3x10",
      context: { level: "beginner" },
      findings: [{ messageId: "both", data: { sum: 5 } }],
    },
    {
      name: "a heart condition",
      plan: "A1 Barbell Back Squat 3x10\nA2 Leg Press 3x10",
      context: { level: "advanced", screening: [{ condition: "cardiovascular-disease", cleared: true }] },
      findings: [{ messageId: "both" }],
    },
  ],
});
