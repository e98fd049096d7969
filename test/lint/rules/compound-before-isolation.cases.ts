import { compoundBeforeIsolation } from "../../../src/lint/rules/compound-before-isolation";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(compoundBeforeIsolation, {
  page: {
    why: "A leg extension before the squat takes reps from the squat and gives the quads nothing that it would not give them afterwards. Pre-exhaustion does not make a muscle work more in the compound.",
    numbers:
      "Muscle growth does not depend on the order (Nunes et al. 2021), so this is a warning for the lift whose strength is the goal and a hint otherwise. That two sets are only getting ready is our default.",
    whenOff:
      "Switch it off where the isolated muscle is the one that lags, or where joints want to be warm before the compound.",
  },
  valid: [
    { name: "the isolation comes last", plan: "Barbell Back Squat 3x8\nLeg Extension 3x12" },
    { name: "other muscles", plan: "Lying Leg Curl 3x12\nBarbell Back Squat 3x8" },
    { name: "two sets to get ready", plan: "Leg Extension 2x15\nBarbell Back Squat 3x8" },
    { name: "easy sets", plan: "Leg Extension 3x15 @RPE6\nBarbell Back Squat 3x8" },
    { name: "the pre-exhaustion is meant", plan: "Leg Extension 3x15 [pre-exhaust]\nBarbell Back Squat 3x8" },
    {
      name: "the isolation is the named lift",
      plan: "Leg Extension 3x15\nLeg Press 3x8",
      context: { priorityLift: "leg-extension" },
    },
  ],
  invalid: [
    {
      name: "leg extensions before squats",
      plan: "Leg Extension 3x12\nBarbell Back Squat 3x8",
      findings: [{ messageId: "after", severity: "hint", at: { block: 1, item: 0 }, data: { muscles: ["quads"] } }],
      fixed: "Barbell Back Squat 3x8\nLeg Extension 3x12",
    },
    {
      name: "before the squat whose strength is the goal",
      plan: "Leg Extension 3x12\nBarbell Back Squat 5x5",
      context: { goal: "strength" },
      findings: [{ messageId: "after" }],
    },
    {
      name: "a side lift of a strength session",
      plan: "Leg Extension 3x12\nLeg Press 3x12",
      context: { goal: "strength" },
      findings: [{ messageId: "after", severity: "hint" }],
    },
    {
      name: "for muscle growth a hint, also before the main lift",
      plan: "Leg Extension 3x12\nBarbell Back Squat 5x5 [main]",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "after", severity: "hint" }],
    },
  ],
});
