import { restHypertrophy } from "../../../src/lint/rules/rest-hypertrophy";
import { casesFor } from "../../support/rule-cases";

export const cases = casesFor(restHypertrophy, {
  page: {
    why: "Very short rests cost reps in the next set of a compound, and with the reps some of the growth.",
    numbers:
      "Longer rests are slightly better than very short ones for muscle growth (Singer et al. 2024); beyond a minute there is little to gain. It is a hint, and says nothing of supersets: their rest is looked at elsewhere.",
    whenOff: "Switch it off where density is the point and you did not say so with the goal.",
  },
  valid: [
    { name: "a minute", plan: "Leg Press 4x10 rest 1:00", context: { goal: "hypertrophy" } },
    {
      name: "work capacity is trained by short rests",
      plan: "Leg Press 4x10 rest 0:30",
      context: { goal: "work-capacity" },
    },
    { name: "so is endurance", plan: "Leg Press 4x20 rest 0:30", context: { goal: "endurance" } },
    { name: "an isolation", plan: "Leg Extension 4x12 rest 0:30", context: { goal: "hypertrophy" } },
    { name: "a heavy lift is for the rule of strength", plan: "Barbell Back Squat 5x5 rest 0:30" },
    { name: "one set", plan: "Leg Press 1x20 rest 0:30" },
    { name: "activation", plan: "Goblet Squat 2x10 rest 0:30 [activation]" },
    { name: "body weight alone", plan: "Bodyweight Squat 3x20 rest 0:30" },
    { name: "a superset", plan: "A1 Leg Press 3x12 rest 0:30\nA2 Lat Pulldown 3x12 rest 0:30" },
  ],
  invalid: [
    {
      name: "59 seconds",
      plan: "Leg Press 4x10 rest 0:59",
      context: { goal: "hypertrophy" },
      findings: [{ messageId: "short", at: { block: 0, item: 0 }, data: { seconds: 59, least: 60 } }],
      fixed: "Leg Press 4x10 rest 1:00",
    },
    { name: "the goal is unknown", plan: "Leg Press 4x10 rest 0:30", findings: [{ messageId: "short" }] },
  ],
});
