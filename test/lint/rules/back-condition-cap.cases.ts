import { backConditionCap } from "../../../src/lint/rules/back-condition-cap";
import { casesFor } from "../../support/rule-cases";

const history = { limitations: [{ area: "low-back", status: "history" }] } as const;
const current = { limitations: [{ area: "low-back", status: "current" }] } as const;

export const cases = casesFor(backConditionCap, {
  page: {
    why: "Somebody said that the low back hurts, or did. What loads it most is left out, and sets stop well before failure. A healthy lifter gets no such remark.",
    numbers:
      "The grades and caps are our default: none while it hurts, grade 2 and up to 6 sets of it with a history, three reps in reserve. Clear it with a clinician first; no study here measured injury.",
    whenOff: "Switch it off where a clinician leads the training; or declare the area as cleared.",
  },
  valid: [
    { name: "healthy", plan: "Barbell Deadlift 3x5 @RIR1" },
    {
      name: "cleared",
      plan: "Barbell Deadlift 3x5 @RIR1",
      context: { limitations: [{ area: "low-back", status: "cleared" }] },
    },
    { name: "grade 2 and three left, with a history", plan: "Barbell Back Squat 3x8 @RIR3", context: history },
    {
      name: "with a history, what does not load the back may be hard",
      plan: "Leg Extension 3x12 @RIR0",
      context: history,
    },
    { name: "it hurts, and nothing loads it", plan: "Leg Extension 3x12 @RIR3-4", context: current },
    {
      name: "another area",
      plan: "Barbell Deadlift 3x5 @RIR1",
      context: { limitations: [{ area: "knee", status: "current" }] },
    },
    { name: "a hold is not counted in reps", plan: "Plank 3x30s", context: history },
  ],
  invalid: [
    {
      name: "a deadlift with a history",
      plan: "Barbell Deadlift 3x5 @RIR3",
      context: history,
      findings: [{ messageId: "above", at: { block: 0, item: 0 }, data: { grade: 3, cap: 2 } }],
    },
    {
      name: "a squat while it hurts",
      plan: "Goblet Squat 3x10 @RIR3",
      context: current,
      findings: [{ messageId: "above", data: { cap: 0 } }],
    },
    {
      name: "two reps left with a history",
      plan: "Barbell Back Squat 3x8 @RIR2",
      context: history,
      findings: [{ messageId: "near", severity: "warning", data: { least: 3 } }],
      fixed: "Barbell Back Squat 3x8 @RIR3-4",
    },
    {
      name: "failure while it hurts, whatever the lift",
      plan: "Leg Extension 3x12 @RIR0",
      context: current,
      findings: [{ messageId: "failure" }],
      fixed: "Leg Extension 3x12 @RIR3-4",
    },
    {
      name: "seven sets of grade 2",
      plan: "Barbell Back Squat 4x8 @RIR3\nFront Squat 3x8 @RIR3",
      context: history,
      findings: [{ messageId: "manySets", severity: "warning", data: { sets: 7, most: 6 } }],
    },
    {
      name: "nothing is written of effort",
      plan: "Barbell Back Squat 3x8",
      context: history,
      findings: [{ messageId: "unknown", severity: "hint", data: { exercises: ["Barbell Back Squat"] } }],
    },
  ],
});
