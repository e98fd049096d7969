import { rirTarget } from "../../../src/lint/rules/rir-target";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(rirTarget, {
  page: {
    why: "Growth rises closer to failure, strength hardly depends on it, and a lift that loads the low back heavily pays for each rep that is ground out.",
    numbers:
      "How effort and growth go together: Robinson et al. 2024; failure itself adds little or nothing: Refalo et al. 2023. The ranges (strength mains 1 to 4 reps left, compounds for growth 1 to 3, isolations 0 to 2, heavy hinges 2 or more) are our default. A range that touches is fine. A declared limitation or health answer asks for more reserve, so that the rule is silent on the goal there.",
    whenOff: "Switch it off for blocks that ramp their effort from week to week.",
  },
  valid: [
    {
      name: "growth",
      plan: "Leg Press 4x10 @RIR1-3\nLeg Extension 3x12 @RIR0-1",
      context: { goal: "hypertrophy" },
    },
    { name: "strength", plan: "Barbell Back Squat 5x5 @RPE8 [main]", context: { goal: "strength" } },
    { name: "two reps left of a deadlift", plan: "Barbell Deadlift 3x5 @RIR2" },
    { name: "a range that touches is fine", plan: "Leg Press 3x10 @RIR3-5", context: { goal: "hypertrophy" } },
    { name: "nothing is written", plan: "Leg Press 3x10", context: { goal: "hypertrophy" } },
    {
      name: "a declared knee keeps more in reserve",
      plan: "Leg Press 3x10 @RIR4-5",
      context: { goal: "hypertrophy", limitations: [{ area: "knee", status: "history" }] },
    },
    {
      name: "a health answer keeps more in reserve",
      plan: "Leg Press 3x10 @RIR4-5",
      context: { goal: "hypertrophy", screening: [{ condition: "metabolic-disease", cleared: true }] },
    },
    { name: "a test is as hard as it is", plan: "Barbell Deadlift 1x1(test) @RPE9.5" },
    { name: "failure is another rule's", plan: "Barbell Deadlift 3x5 @RIR0" },
    { name: "other goals", plan: "Leg Press 3x10 @RIR5", context: { goal: "general" } },
    { name: "activation", plan: "Leg Press 2x15 @RIR6 [activation]", context: { goal: "hypertrophy" } },
  ],
  invalid: [
    {
      name: "a deadlift with one rep left",
      plan: "Barbell Deadlift 3x5 @RPE9",
      findings: [{ messageId: "lowBack", at: { block: 0, item: 0 }, data: { least: 2 } }],
    },
    {
      name: "easy compounds for growth",
      plan: "Leg Press 4x10 @RIR4",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "outside", data: { min: 1, max: 3 } }],
    },
    {
      name: "easy isolations for growth",
      plan: "Leg Extension 4x12 @RIR3",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "outside", data: { min: 0, max: 2 } }],
    },
    {
      name: "a strength main without effort",
      plan: "Barbell Back Squat 5x5 @RPE5 [main]",
      context: { goal: "strength" },
      findings: [{ messageId: "outside", data: { min: 1, max: 4 } }],
    },
    {
      name: "a cleared knee asks for no reserve",
      plan: "Leg Press 3x10 @RIR4-5",
      context: { goal: "hypertrophy", limitations: [{ area: "knee", status: "cleared" }] },
      findings: [{ messageId: "outside" }],
    },
  ],
});
